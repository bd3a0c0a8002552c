import { type Posting, type Salary, toJobPosting } from "@candor/engine";
import { type Counts, f1 } from "../fields.ts";
import { fold, likeness } from "../likeness.ts";
import type { JobTruth, SalaryTruth } from "./truth.ts";

/** What is compared of a posting. */
export const POSTING_FIELDS = ["title", "company", "location", "workplace", "type", "pay", "skills"] as const;
export type PostingField = (typeof POSTING_FIELDS)[number];
export type PostingCounts = Record<PostingField, Counts>;

const SAME_TITLE = 0.95;
const SAME_COMPANY = 0.9;
/** Below this likeness of titles a posting is another job. */
const SAME_JOB = 0.5;
const SAME_PLACE_BONUS = 0.2;

function noPostingCounts(): PostingCounts {
  return Object.fromEntries(POSTING_FIELDS.map((field) => [field, { hits: 0, wrong: 0, missed: 0 }])) as PostingCounts;
}

/** The sum of several documents' counts. */
export function addPostings(all: readonly PostingCounts[]): PostingCounts {
  const total = noPostingCounts();
  for (const counts of all) {
    for (const field of POSTING_FIELDS) {
      total[field].hits += counts[field].hits;
      total[field].wrong += counts[field].wrong;
      total[field].missed += counts[field].missed;
    }
  }
  return total;
}

/** F1 of all facts of a document together. */
export function postingFigure(counts: PostingCounts): number {
  const sum = { hits: 0, wrong: 0, missed: 0 };
  for (const field of POSTING_FIELDS) {
    sum.hits += counts[field].hits;
    sum.wrong += counts[field].wrong;
    sum.missed += counts[field].missed;
  }
  return f1(sum);
}

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value);
const best = (wanted: string | readonly string[], found: string): number =>
  Math.max(...listOf(wanted).map((one) => likeness(fold(one), fold(found))));
const holds = (places: readonly string[], wanted: string): boolean =>
  places.some((place) => ` ${fold(place)} `.includes(` ${fold(wanted)} `));

function samePay(wanted: SalaryTruth, found: Salary): boolean {
  const [min, max] = [found.min ?? found.max, found.max ?? found.min];
  const isCurrency = wanted.currency === undefined || wanted.currency === found.currency;
  return min === wanted.min && max === wanted.max && isCurrency && wanted.period === found.period;
}

function scoreJob(counts: PostingCounts, wanted: JobTruth, found: Posting | undefined): void {
  const judge = (field: PostingField, isRight: boolean, isFound: boolean) => {
    if (isRight) counts[field].hits += 1;
    else {
      counts[field].missed += 1;
      if (isFound) counts[field].wrong += 1;
    }
  };
  judge("title", found !== undefined && best(wanted.title, found.title) >= SAME_TITLE, found !== undefined);
  if (wanted.company !== undefined) {
    const company = found?.company;
    judge("company", company !== undefined && best(wanted.company, company) >= SAME_COMPANY, company !== undefined);
  }
  for (const place of wanted.locations ?? []) judge("location", holds(found?.locations ?? [], place), false);
  if (wanted.workplace !== undefined) judge("workplace", found?.workplace === wanted.workplace, found?.workplace !== undefined);
  if (wanted.employmentType !== undefined) {
    const types: readonly string[] = found?.employmentTypes ?? [];
    judge(
      "type",
      listOf(wanted.employmentType).every((type) => types.includes(type)),
      types.length > 0,
    );
  }
  if (wanted.salary === "none") counts.pay.wrong += found?.salary === undefined ? 0 : 1;
  else if (wanted.salary !== undefined)
    judge("pay", found?.salary !== undefined && samePay(wanted.salary, found.salary), found?.salary !== undefined);
  if (wanted.skills !== undefined) scoreSkills(counts.skills, wanted, found);
}

function scoreSkills(counts: Counts, wanted: JobTruth, found: Posting | undefined): void {
  const right = new Set((wanted.skills ?? []).map(fold));
  const optional = new Set((wanted.skillsOptional ?? []).map(fold));
  const got = new Set((found === undefined ? [] : toJobPosting(found).skills).map(fold));
  for (const skill of right) counts[got.has(skill) ? "hits" : "missed"] += 1;
  for (const skill of got) counts.wrong += right.has(skill) || optional.has(skill) ? 0 : 1;
}

/** Counts of one document: each job is compared with the posting most like it, and a posting too many is wrong. */
export function scorePostings(wanted: readonly JobTruth[], found: readonly Posting[]): PostingCounts {
  const counts = noPostingCounts();
  const left = new Set(found);
  for (const job of wanted) {
    const ranked = [...left]
      .map((posting) => {
        const isThere = (job.locations ?? []).some((place) => holds(posting.locations, place));
        return { posting, score: best(job.title, posting.title) + (isThere ? SAME_PLACE_BONUS : 0) };
      })
      .sort((a, b) => b.score - a.score);
    const match = ranked[0] !== undefined && ranked[0].score > SAME_JOB ? ranked[0].posting : undefined;
    if (match !== undefined) left.delete(match);
    scoreJob(counts, job, match);
  }
  counts.title.wrong += left.size;
  return counts;
}
