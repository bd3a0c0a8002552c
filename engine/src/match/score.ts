import { BANDS } from "../data/bands.ts";
import type { Band, Verdict, Weights } from "../model/index.ts";
import { asItsOwn } from "./copied.ts";
import type { PostingFeatures, ResumeFeatures } from "./features.ts";
import { type Judgement, judge } from "./judge.ts";
import { ENOUGH_WORDS, KNOCKOUT_CAP, LEAST_DEMAND_WEIGHT, SENIORITY_CAP, SENIORITY_GAP } from "./match.rules.ts";
import { requirementVerdicts } from "./requirement-verdicts.ts";
import { indexOf } from "./resume-index.ts";
import { clamped, rounded } from "./rounding.ts";
import { calibrated, type SimilarityParts, similarityParts } from "./similarity.ts";

/** Why a score may not go higher. */
export type CapReason = "knockout" | "seniority" | "hundred";
/** A ceiling that took points away; hundredths below zero. */
type Cap = { readonly reason: CapReason; readonly hundredths: number; readonly requirementId?: string };

/** Every figure of a match, without words or evidence. */
export type Figures = {
  readonly parts: SimilarityParts;
  readonly judgements: readonly Judgement[];
  /** On each requirement. */
  readonly verdicts: readonly Verdict[];
  readonly similarity: number;
  readonly skillScore: number;
  readonly experienceScore: number;
  readonly educationScore: number;
  readonly confidence: number;
  /** Hundredths of a point. */
  readonly total: number;
  readonly upTo: number;
  readonly band: Band;
  readonly caps: readonly Cap[];
};

/** Scores a resume against a posting: signals, sub-scores, caps, total. */
export function figuresOf(whole: ResumeFeatures, posting: PostingFeatures, weights: Weights): Figures {
  const resume = asItsOwn(whole, posting);
  const index = indexOf(resume);
  const parts = similarityParts(resume, index, posting);
  const judgements = posting.demands.map((demand) => judge(demand, resume, index));
  const similarity = rounded(calibrated(parts), 4);
  const sides = { resume, posting, weights };
  const { sub, caps, total } = totalled(judgements, similarity, asJudged, sides);
  const { total: upTo } = totalled(judgements, similarity, asHoped, sides);
  return {
    parts,
    judgements,
    verdicts: requirementVerdicts(judgements, resume, posting),
    similarity,
    skillScore: sub.skillScore,
    experienceScore: sub.experienceScore,
    educationScore: sub.educationScore,
    confidence: confidenceIn(judgements, resume),
    total,
    upTo: Math.max(total, upTo) / 100,
    band: bandOf(total / 100),
    caps,
  };
}

/** The total of a match, in hundredths, had its demands been judged so: for what changes nothing of the similarity. */
export function totalWith(judgements: readonly Judgement[], { similarity }: Figures, sides: Scored): number {
  return totalled(judgements, similarity, asJudged, sides).total;
}

type Scored = { readonly resume: ResumeFeatures; readonly posting: PostingFeatures; readonly weights: Weights };

function totalled(judgements: readonly Judgement[], similarity: number, credit: Credit, { resume, posting, weights }: Scored) {
  const sub = subScores(judgements, similarity, credit);
  const raw = weightedSum(similarity, sub, weights);
  const caps = capsOn(raw, judgements, resume, posting);
  return { sub, caps, total: caps.reduce((sum, cap) => sum + cap.hundredths, raw) };
}

/** Does a judgement count in the skill score, and not in that of experience or education? */
export function countsAsSkill({ demand }: Judgement): boolean {
  return demand.kind === "skill" || demand.kind === "language" || demand.kind === "text";
}

/** The band of a score. */
function bandOf(score: number): Band {
  return BANDS.find(([from]) => score >= from)?.[1] ?? "weak";
}

type Credit = (judgement: Judgement) => number;

const asJudged: Credit = ({ credit }) => credit;
const asHoped: Credit = ({ verdict, credit }) => (verdict === "unknown" ? 1 : credit);

type SubScores = { readonly skillScore: number; readonly experienceScore: number; readonly educationScore: number };

function subScores(judgements: readonly Judgement[], similarity: number, credit: Credit): SubScores {
  return {
    skillScore: rounded(skillScore(judgements.filter(countsAsSkill), similarity, credit), 4),
    experienceScore: rounded(average(judgements, "years", credit), 4),
    educationScore: rounded(average(judgements, "degree", credit), 4),
  };
}

/** What the demands of a posting fall short of a judgeable weight; the similarity stands in for so much. */
export function unnamedWeight(judgements: readonly Judgement[]): number {
  return Math.max(0, LEAST_DEMAND_WEIGHT - judgements.reduce((sum, { demand }) => sum + demand.weight, 0));
}

function skillScore(judgements: readonly Judgement[], similarity: number, credit: Credit): number {
  const unnamed = unnamedWeight(judgements);
  let points = unnamed * similarity;
  let possible = unnamed;
  for (const judgement of judgements) {
    points += judgement.demand.weight * credit(judgement);
    possible += judgement.demand.weight;
  }
  return points / possible;
}

/** Share of what demands of one kind are worth; whole where the posting asks for nothing of the kind. */
function average(judgements: readonly Judgement[], kind: "years" | "degree", credit: Credit): number {
  let points = 0;
  let possible = 0;
  for (const judgement of judgements) {
    if (judgement.demand.kind !== kind) continue;
    points += judgement.demand.weight * credit(judgement);
    possible += judgement.demand.weight;
  }
  return possible > 0 ? points / possible : 1;
}

function weightedSum(similarity: number, scores: SubScores, weights: Weights): number {
  const sum =
    weights.similarity * similarity +
    weights.skills * scores.skillScore +
    weights.experience * scores.experienceScore +
    weights.education * scores.educationScore;
  return Math.round(sum * 10_000);
}

/** Ceilings in order; each takes only what the ones before left above it. */
function capsOn(raw: number, judgements: readonly Judgement[], resume: ResumeFeatures, posting: PostingFeatures): readonly Cap[] {
  const caps: Cap[] = [];
  let left = raw;
  const lower = (ceiling: number, reason: CapReason, requirementId?: string): void => {
    if (left <= ceiling * 100) return;
    caps.push({ reason, hundredths: ceiling * 100 - left, ...(requirementId === undefined ? {} : { requirementId }) });
    left = ceiling * 100;
  };
  lower(100, "hundred");
  if (posting.seniority !== undefined && resume.seniority !== undefined && posting.seniority - resume.seniority >= SENIORITY_GAP)
    lower(SENIORITY_CAP, "seniority");
  for (const { demand, verdict } of judgements)
    if (demand.mark === "knockout" && verdict === "missing") lower(KNOCKOUT_CAP, "knockout", demand.requirementId);
  return caps;
}

/** Share of the demands (by weight) that the resume speaks to, less where it says little at all or was hardly understood. */
function confidenceIn(judgements: readonly Judgement[], resume: ResumeFeatures): number {
  let known = 0;
  let all = 0;
  for (const { demand, verdict } of judgements) {
    all += demand.weight;
    if (verdict !== "unknown") known += demand.weight;
  }
  return rounded((all > 0 ? known / all : 0.5) * clamped(resume.words.length / ENOUGH_WORDS) * resume.understood, 2);
}
