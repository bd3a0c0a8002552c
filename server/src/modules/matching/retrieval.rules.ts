import type { PostingFeatures, ResumeFeatures, Salary } from "@candor/engine";

/** Up to so many others all pairs are scored: quicker than looking for the likely ones, and nothing can be missed. */
export const SCORE_ALL_UP_TO = 2_000;
/** How many of the fused list are scored exactly. */
export const CANDIDATES = 5_000;
/** Above so many rows the approximate index is quicker than comparing with each. */
export const COMPARE_ALL_UP_TO = 20_000;

/**
 * How far each ranking is looked at for so many candidates. By default they hold hardly more than the candidates together, so
 * that what a single ranking places far down is not lost in the fusion.
 */
export const rankedFor = (candidates: number) => ({
  vector: Math.min(3_000, 5 * candidates),
  terms: Math.min(2_000, 5 * candidates),
  title: Math.min(500, candidates),
});

/** Reciprocal rank fusion: how much less the first place counts than it would alone; the usual constant. */
const FUSION_OFFSET = 60;
/** Terms of one side that are kept, and those that a search looks for. */
const TERMS_KEPT = 120;
const TERMS_SOUGHT = 8;

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

/** The lexemes under which a posting is found: the skills and languages it asks for, and nothing that no search looks for. */
export function termsOfPosting({ demands }: Pick<PostingFeatures, "demands">): string[] {
  return [...new Set(demands.flatMap(termsOfDemand))].slice(0, TERMS_KEPT);
}

/** The lexemes under which a resume is found. */
export function termsOfResume({ skills, languages }: Pick<ResumeFeatures, "skills" | "languages">): string[] {
  return [...new Set([...skillsByUse(skills), ...languages.map(languageTerm)])].slice(0, TERMS_KEPT);
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

/**
 * A search for documents that have at least so many of the terms. It asks by halves (both in one, or one in each), since the
 * database goes through it for every document: all pairs written out are several times as long.
 */
export function atLeast(count: number, terms: readonly string[]): string | undefined {
  if (count > terms.length) return undefined;
  if (count === 1) return terms.map(quote).join(" | ");
  const [left, right] = [terms.slice(0, terms.length / 2), terms.slice(terms.length / 2)];
  const ways = Array.from({ length: count + 1 }, (_, ofLeft) => {
    const sides = [ofLeft > 0 ? atLeast(ofLeft, left) : "", ofLeft < count ? atLeast(count - ofLeft, right) : ""];
    return sides.includes(undefined) ? [] : sides.flatMap((side) => (side ? [`(${side})`] : [])).join(" & ");
  });
  return ways.flat().join(" | ");
}

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
