import type { DegreeLevel, FluencyLevel, RequirementKind } from "../model/index.ts";

/** A word of a text with its weight. */
export type WeightedWord = readonly [stem: string, weight: number];

/** What both sides of a match have in common. Plain data, safe to store as JSON. */
type TextFeatures = {
  readonly engineVersion: string;
  /** Which vectorizer made the vectors; only vectors of the same one compare. */
  readonly vectorizer: string;
  /** Hash of what of the document bears on a score, and of nothing else: a change of it changes this. */
  readonly content: string;
  readonly vector: readonly number[];
  /** Each word once, by its rarity and by how much of the document it stands for. */
  readonly words: readonly WeightedWord[];
  /** Numbers of word sequences, by which a copied posting is known. */
  readonly shingles: readonly number[];
  /** Level of the job title: 0 intern to 6 head of a company; absent where the title does not say. */
  readonly seniority?: number;
};

/** A resume prepared once and scored many times. Holds nothing that tells who the person is. */
export type ResumeFeatures = TextFeatures & {
  /** The concept of each title held, or of what stands for one where none was read; shorter than 1 where it is less sure. */
  readonly titleVectors: readonly (readonly number[])[];
  /** So many of them, the first ones, were read as titles of jobs. */
  readonly readTitles: number;
  /** How far the reading can be relied on, 0-1. It moves the confidence and never the score. */
  readonly understood: number;
  readonly skills: readonly { readonly id: string; readonly months?: number }[];
  readonly experienceMonths?: number;
  readonly degree?: DegreeLevel;
  /** Words of the fields of study. */
  readonly studied: readonly string[];
  /** The resume lists its languages, so that one not listed is missing and not unknown. */
  readonly listsLanguages: boolean;
  readonly listsEducation: boolean;
  readonly languages: readonly { readonly code: string; readonly level?: FluencyLevel }[];
};

/** A posting prepared once and scored many times. */
export type PostingFeatures = TextFeatures & {
  /** The title as a text, for the family it names. */
  readonly titleVector: readonly number[];
  /** Where the title lies between occupations: what titles held are compared to. */
  readonly titleConcept: readonly number[];
  readonly demands: readonly Demand[];
  /** The demands of requirements that another takes a skill from, with that skill: they tell such a requirement's verdict and move no score. */
  readonly forVerdicts: readonly Demand[];
};

/** How a demand is meant: as a requirement says, or a skill that the posting only names. */
export type DemandMark = RequirementKind | "named";

type DemandBase = { readonly mark: DemandMark; readonly weight: number; readonly requirementId?: string };

/** One thing a posting asks for, judged by itself. Which sub-score it counts in follows from its kind. */
export type Demand =
  | (DemandBase & { readonly kind: "skill"; readonly anyOf: readonly SkillWanted[] })
  | (DemandBase & { readonly kind: "language"; readonly code: string; readonly name: string; readonly level?: FluencyLevel })
  | (DemandBase & { readonly kind: "years"; readonly min: number; readonly skills: readonly SkillWanted[] })
  | (DemandBase & { readonly kind: "degree"; readonly level: DegreeLevel; readonly areas: readonly string[] })
  | (DemandBase & { readonly kind: "text"; readonly quote: string; readonly words: readonly WeightedWord[]; readonly silent: boolean });

/** `silent`: resumes seldom say it, so its absence proves nothing. */
export type SkillWanted = { readonly id: string; readonly name: string; readonly silent: boolean };
