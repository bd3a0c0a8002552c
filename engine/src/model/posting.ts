import type { Span } from "./evidence.ts";
import type { Note } from "./note.ts";
import type { FoundSkill } from "./skill.ts";

/** Where the work is done. */
export type Workplace = "remote" | "hybrid" | "onsite";
/** How somebody is employed, in the words of schema.org. */
export type EmploymentType = "FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN";
/** The time that a pay is for. */
export type PayPeriod = "YEAR" | "MONTH" | "WEEK" | "DAY" | "HOUR";
/** Amounts in whole units of `currency` (ISO 4217). One of min and max may be absent ("up to"). */
export type Salary = { readonly min?: number; readonly max?: number; readonly currency?: string; readonly period?: PayPeriod };

/** How much a demand matters; without a knock-out nobody is hired. */
export type RequirementKind = "must" | "nice" | "knockout";
/** Levels of schooling that hold across countries. */
export type DegreeLevel = "secondary" | "vocational" | "associate" | "bachelor" | "master" | "doctorate";
/** CEFR, or `native`. */
export type FluencyLevel = "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "native";

/**
 * One demand of a posting. `start`/`end` are offsets into the posting's `text` and `quote` is exactly that slice.
 *
 * What it demands: any mix of skills, years, a degree and a language. `anyOf` says that one of `skills` is enough.
 */
export type Requirement = Span & {
  /** Stable inside the posting: `r1`, `r2`, ... in text order. */
  readonly id: string;
  readonly kind: RequirementKind;
  readonly quote: string;
  readonly skills: readonly (Span & { readonly id: string; readonly name: string })[];
  readonly anyOf?: boolean;
  readonly years?: { readonly min: number; readonly max?: number };
  readonly degree?: { readonly level: DegreeLevel; readonly areas?: readonly string[] };
  readonly language?: { readonly code: string; readonly name: string; readonly level?: FluencyLevel };
};

/** Something that a posting offers. `start`/`end` are offsets into its `text`, `quote` is exactly that slice, `id` is `b1`, `b2`, ... in text order. */
export type Benefit = Span & { readonly id: string; readonly quote: string };

/** An advert as understood by one engine version; schema.org JobPosting in our own short words. */
export type Posting = {
  readonly engineVersion: string;
  /** The advertiser's own identifier, or the `id` of a JSONL record. */
  readonly externalId?: string;
  readonly title: string;
  readonly company?: string;
  /** Places as written: "Lisbon, Portugal". */
  readonly locations: readonly string[];
  readonly workplace?: Workplace;
  readonly employmentTypes: readonly EmploymentType[];
  readonly salary?: Salary;
  /** ISO dates. */
  readonly datePosted?: string;
  readonly validThrough?: string;
  readonly url?: string;
  /** The advert as plain text; every offset counts in it. */
  readonly text: string;
  readonly requirements: readonly Requirement[];
  readonly skills: readonly FoundSkill[];
  readonly notes: readonly Note[];
};
