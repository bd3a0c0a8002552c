import type { Evidence, Span } from "./evidence.ts";

/** `phrase` is a phrase of running text that the lexicon lacks (a deed, a subject); it is shown as evidence and never scored. */
export type SkillKind = "tool" | "method" | "subject" | "soft" | "language" | "certificate" | "licence" | "phrase";

/** One place where a text names a skill. */
export type SkillMention = Span & { readonly skillId: string };

/** A skill of a document with every mention of it. */
export type FoundSkill = {
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
  readonly category: string;
  readonly evidence: readonly Evidence[];
};

/** How knowing one skill speaks for another. */
export type SkillRelationKind = "implies" | "part-of" | "similar";
/** How much knowing one skill says about another: strength 0-1, from the lexicon. */
export type SkillRelation = { readonly kind: SkillRelationKind; readonly to: string; readonly strength: number };
