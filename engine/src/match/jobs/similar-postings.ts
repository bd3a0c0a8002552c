import type { Vectorizer } from "../../model/index.ts";
import type { PostingFeatures } from "../features.ts";
import { clamped, rounded } from "../rounding.ts";
import { familyOf } from "./family.ts";
import { type SharedSkill, sharedSkills, weighedSkills } from "./shared-skills.ts";

/** A posting as far as comparing it with others needs it. */
export type ComparedPosting = {
  readonly id: string;
  readonly title: string;
  readonly company?: string;
  readonly locations: readonly string[];
  readonly features: PostingFeatures;
};

/** A posting like another, and why. `likeness` is 0-1; `family` only where both belong to it. */
export type SimilarPosting = {
  readonly id: string;
  readonly likeness: number;
  readonly sharedSkills: readonly SharedSkill[];
  readonly family?: string;
};

/** What the likeness of two postings is made of. */
const SHARES = { text: 0.25, words: 0.25, skills: 0.4, title: 0.1 } as const;
/** Less alike than this is another job. */
const LEAST_LIKENESS = 0.17;
const USUAL_TAKE = 10;

/** The postings most like one, best first; one with neither a skill nor the family in common is left out, for nothing could be said for it. Only vectors of the same vectorizer compare; equal ones keep the order of their ids. */
export function similarPostings(
  { features }: ComparedPosting,
  others: readonly ComparedPosting[],
  { vectorizer, take = USUAL_TAKE }: { readonly vectorizer: Vectorizer; readonly take?: number },
): readonly SimilarPosting[] {
  const own = weighedSkills(features);
  const ownWords = new Map(features.words);
  const family = familyOf(features, vectorizer);
  return others
    .filter((other) => other.features.vectorizer === features.vectorizer)
    .map((other): SimilarPosting => {
      const { skills, share } = sharedSkills(own, weighedSkills(other.features));
      const text = clamped(dot(features.vector, other.features.vector));
      const title = clamped(dot(features.titleVector, other.features.titleVector));
      const words = sharedWords(ownWords, other.features.words);
      const likeness = SHARES.text * text + SHARES.words * words + SHARES.skills * share + SHARES.title * title;
      const isFamily = family !== undefined && familyOf(other.features, vectorizer) === family;
      return { id: other.id, likeness: rounded(likeness, 4), sharedSkills: skills, ...(isFamily && { family }) };
    })
    .filter((one) => one.likeness >= LEAST_LIKENESS && (one.sharedSkills.length > 0 || one.family !== undefined))
    .toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, take);
}

/** How much of the weight of both texts' words lies on common ones: 0-1, as a cosine. */
function sharedWords(own: ReadonlyMap<string, number>, words: PostingFeatures["words"]): number {
  let common = 0;
  let all = 0;
  for (const [stem, weight] of words) {
    common += weight * (own.get(stem) ?? 0);
    all += weight * weight;
  }
  let mine = 0;
  for (const weight of own.values()) mine += weight * weight;
  return all > 0 && mine > 0 ? common / Math.sqrt(all * mine) : 0;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
