import type { PostingFeatures, ResumeFeatures, Salary } from "@candor/engine";

/** Up to so many others all pairs are scored: quicker than looking for the likely ones, and nothing can be missed. */
export const SCORE_ALL_UP_TO = 2_000;
/** How many of each ranking are looked at, and how many of the fused list are scored exactly. */
export const RANKED = { vector: 3_000, terms: 2_000, title: 500 } as const;
export const CANDIDATES = 4_000;
/** Reciprocal rank fusion: how much less the first place counts than it would alone; the usual constant. */
const FUSION_OFFSET = 60;
/** Terms of one side that are kept, and those that a search looks for. */
const TERMS_KEPT = 120;
const TERMS_SOUGHT = 10;

/** Best first: an id that several rankings place well comes before one that a single ranking places best. */
export function fuse(rankings: readonly (readonly string[])[], take: number): string[] {
  const weights = new Map<string, number>();
  for (const ranking of rankings) {
    for (const [place, id] of ranking.entries()) weights.set(id, (weights.get(id) ?? 0) + 1 / (FUSION_OFFSET + place + 1));
  }
  return [...weights]
    .toSorted(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
    .slice(0, take)
    .map(([id]) => id);
}

const skillTerm = (id: string) => `skill:${id}`;
const languageTerm = ({ code }: { readonly code: string }) => `language:${code}`;
const byWeight = (words: ResumeFeatures["words"]) => words.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([stem]) => stem);

/** The lexemes under which a posting is found: the skills it asks for, and its rarest words. */
export function termsOfPosting({ demands, words }: Pick<PostingFeatures, "demands" | "words">): string[] {
  return [...new Set([...demands.flatMap(termsOfDemand), ...byWeight(words)])].slice(0, TERMS_KEPT);
}

/** The lexemes under which a resume is found. */
export function termsOfResume({ skills, languages, words }: Pick<ResumeFeatures, "skills" | "languages" | "words">): string[] {
  return [...new Set([...skillsByUse(skills), ...languages.map(languageTerm), ...byWeight(words)])].slice(0, TERMS_KEPT);
}

/** What a resume looks for in postings: the skills it has used longest, and its languages. */
export const termsSoughtBy = ({ skills, languages }: Pick<ResumeFeatures, "skills" | "languages">): string[] => [
  ...skillsByUse(skills).slice(0, TERMS_SOUGHT),
  ...languages.map(languageTerm),
];

/** What a posting looks for in resumes: the skills and languages it demands, the weightiest first. */
export function termsSoughtFor({ demands }: Pick<PostingFeatures, "demands">): string[] {
  const terms = demands.toSorted((a, b) => b.weight - a.weight).flatMap(termsOfDemand);
  return [...new Set(terms)].slice(0, TERMS_SOUGHT);
}

function termsOfDemand(demand: PostingFeatures["demands"][number]): string[] {
  if (demand.kind === "language") return [languageTerm(demand)];
  return demand.kind === "skill" ? demand.anyOf.map(({ id }) => skillTerm(id)) : [];
}

const skillsByUse = (skills: ResumeFeatures["skills"]) =>
  skills.toSorted((a, b) => (b.months ?? 0) - (a.months ?? 0)).map(({ id }) => skillTerm(id));

/** A search for any two of the terms: one alone is in too many documents to say much. */
export function anyTwoOf(terms: readonly string[]): string | undefined {
  const quoted = terms.map(quote);
  const pairs = quoted.flatMap((first, at) => quoted.slice(at + 1).map((second) => `(${first} & ${second})`));
  return pairs.length > 0 ? pairs.join(" | ") : undefined;
}

/** A search for any of the terms, for who finds little by two. */
export const anyOf = (terms: readonly string[]): string | undefined => (terms.length > 0 ? terms.map(quote).join(" | ") : undefined);

const quote = (term: string) => `'${term.replaceAll(/['\\]/g, String.raw`\$&`)}'`;

/** Full-time periods in a year. */
const PERIODS_A_YEAR = { YEAR: 1, MONTH: 12, WEEK: 52, DAY: 230, HOUR: 1_840 } as const;
const LARGEST_INTEGER = 2_147_483_647;

/** Pay for a year of full-time work, so that hourly and monthly pay compare; a pay without a period counts as yearly. */
export function payPerYear({ min, max, currency, period = "YEAR" }: Salary = {}): {
  readonly payMin: number | null;
  readonly payMax: number | null;
  readonly payCurrency: string | null;
} {
  const perYear = (amount: number | undefined) =>
    amount === undefined ? null : Math.min(LARGEST_INTEGER, Math.max(0, Math.round(amount * PERIODS_A_YEAR[period])));
  return { payMin: perYear(min ?? max), payMax: perYear(max ?? min), payCurrency: currency ?? null };
}
