import type { SkillKind } from "../model/index.ts";

/** A skill as written in `skills/<field>.json`; the format is explained there and checked by a test. */
export type LexiconSkill = {
  readonly id: string;
  readonly name: string;
  readonly kind: Exclude<SkillKind, "phrase">;
  readonly category: string;
  /** Other names, in any letter case. */
  readonly aliases?: readonly string[];
  /** Names that count only in exactly this letter case. */
  readonly exact?: readonly string[];
  /** Present: the name is also an everyday word, and counts only in a list of skills or near one of these words. */
  readonly context?: readonly string[];
  /** The name itself counts only in its own letter case. */
  readonly nameExact?: boolean;
  /** Longer phrases that contain the name and mean something else. */
  readonly not?: readonly string[];
  readonly implies?: Readonly<Record<string, number>>;
  readonly partOf?: Readonly<Record<string, number>>;
  readonly similar?: Readonly<Record<string, number>>;
};

/** One field of the lexicon, as its file holds it. */
export type SkillFile = {
  readonly version: number;
  readonly source: string;
  readonly field: string;
  readonly skills: readonly LexiconSkill[];
};
