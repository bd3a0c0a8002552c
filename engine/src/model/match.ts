import type { Evidence } from "./evidence.ts";
import type { Note } from "./note.ts";
import type { Requirement } from "./posting.ts";

/** What the resume says to one demand: `unknown` where it neither shows nor rules it out. */
export type Verdict = "met" | "partly" | "missing" | "unknown";
/** A score in a word. */
export type Band = "strong" | "good" | "fair" | "weak";

/** Weights of the four sub-scores; they need not sum to 1, but a score is capped to 0-100. */
export type Weights = { readonly similarity: number; readonly skills: number; readonly experience: number; readonly education: number };

/** A requirement with the engine's verdict on it and the words on both sides that led there. */
export type RequirementVerdict = {
  readonly requirement: Requirement;
  readonly verdict: Verdict;
  /** 0-1: met 1, partly the strength of the relation, missing and unknown 0. */
  readonly credit: number;
  /** Hundredths of a score point, as in the receipt; `possible` is what a full "met" would have brought. */
  readonly points: number;
  readonly possible: number;
  /** Spans of the posting (always) and of the resume (empty where missing or unknown). */
  readonly posting: readonly Evidence[];
  readonly resume: readonly Evidence[];
  /** One plain sentence: why this verdict. */
  readonly reason: string;
};

/** A row of the receipt, integer hundredths of a point. All rows add up to `Receipt.total` exactly. */
export type ReceiptRow = {
  readonly kind: "similarity-term" | "similarity-remainder" | "skill" | "requirement" | "experience" | "education" | "cap";
  readonly label: string;
  readonly hundredths: number;
  readonly possible?: number;
  readonly verdict?: Verdict;
  readonly requirementId?: string;
  readonly posting: readonly Evidence[];
  readonly resume: readonly Evidence[];
};
/** The score as a bill: rows that add up to it. */
export type Receipt = {
  readonly rows: readonly ReceiptRow[];
  /** Hundredths of a point; `score * 100`. */
  readonly total: number;
};

/** "With X the score would be Y": re-scored, never estimated. */
export type Counterfactual = {
  readonly change: string;
  readonly skillId?: string;
  readonly requirementId?: string;
  readonly score: number;
  readonly delta: number;
};

/** A skill with the places that name it on both sides. */
export type SkillComparison = {
  readonly id: string;
  readonly name: string;
  readonly posting: readonly Evidence[];
  readonly resume: readonly Evidence[];
};

/**
 * What a score was made from. `reading` and `posting` are hashes of what of both documents bears on it and of nothing
 * else (who the person is does not), `packs` names the vectorizer. Equal inputs give equal bytes.
 */
export type MatchInputs = {
  readonly reading: string;
  readonly posting: string;
  readonly packs: string;
  readonly weights: Weights;
  readonly asOf: string;
  readonly engineVersion: string;
};

/** How one resume fits one posting. Same reading, posting, packs, weights and date give the same bytes. */
export type Match = {
  readonly engineVersion: string;
  readonly asOf: string;
  readonly weights: Weights;
  readonly inputs: MatchInputs;
  /** 0-100 with two decimals. */
  readonly score: number;
  readonly band: Band;
  /** Sub-scores and confidence, 0-1. */
  readonly similarity: number;
  readonly skillScore: number;
  readonly experienceScore: number;
  readonly educationScore: number;
  readonly confidence: number;
  /** The score if everything unknown were confirmed. */
  readonly upTo: number;
  readonly requirements: readonly RequirementVerdict[];
  readonly matchedSkills: readonly SkillComparison[];
  readonly missingSkills: readonly SkillComparison[];
  readonly additionalSkills: readonly SkillComparison[];
  readonly strengths: readonly string[];
  readonly gaps: readonly string[];
  readonly explanation: string;
  readonly receipt: Receipt;
  /** What a person should look at before trusting the score: hidden text, instructions, stuffing, a copied posting. */
  readonly notes: readonly Note[];
  readonly counterfactuals: readonly Counterfactual[];
};

/** The part of a match that a ranked list needs, cheap enough for thousands. */
export type MatchSummary = Pick<
  Match,
  "engineVersion" | "score" | "band" | "similarity" | "skillScore" | "experienceScore" | "educationScore" | "confidence" | "upTo"
> & {
  /** How many requirements there are, and how many of them are met. */
  readonly met: number;
  readonly asked: number;
  /** Names, strongest first. */
  readonly matchedSkills: readonly string[];
  readonly missingSkills: readonly string[];
  readonly strengths: readonly string[];
  readonly gaps: readonly string[];
};
