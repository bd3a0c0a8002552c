import type { Evidence } from "./evidence.ts";
import type { JsonResume } from "./json-resume.ts";
import type { HiddenText, LaidOut } from "./laid-out.ts";
import type { LearntUse } from "./layout-habit.ts";
import type { Note } from "./note.ts";
import type { FoundSkill } from "./skill.ts";

/** JSON Pointer into `resume` (`/work/0/name`) -> where it was read. */
export type FieldEvidence = Readonly<Record<string, readonly Evidence[]>>;

/** A stretch of time, both months included; `YYYY-MM`. */
export type Gap = { readonly startDate: string; readonly endDate: string };

/**
 * A skill of a resume, and how long and when it was used, as far as the resume says.
 *
 * `usedIn` points to the dated jobs that name it (`/work/0`, whose dates have evidence of their own). `months` is the time
 * that these cover, overlaps counted once. `lastUsed` is the latest month or year of them; of a job that goes on, `asOf`'s.
 */
export type SkillUse = FoundSkill & { readonly months?: number; readonly lastUsed?: string; readonly usedIn?: readonly string[] };

/** A resume as understood by one engine version. */
export type Reading = {
  readonly engineVersion: string;
  /** ISO date that "present" was taken to mean. */
  readonly asOf: string;
  readonly document: Pick<LaidOut, "format" | "kind" | "pageCount" | "pages">;
  readonly text: string;
  /** Slim lines: enough to place any span of `text` on the page, and to say which section it is of. */
  readonly lines: LaidOut["lines"];
  readonly sections: LaidOut["sections"];
  readonly hidden: readonly HiddenText[];
  readonly resume: JsonResume;
  readonly evidence: FieldEvidence;
  /** 0-1 for each pointer in `evidence`. */
  readonly fieldConfidence: Readonly<Record<string, number>>;
  readonly skills: readonly SkillUse[];
  /** The language of the document, ISO 639-1, out of those that have packs. */
  readonly language?: string;
  /** Months of work, overlaps counted once; absent when no work with dates was read. */
  readonly experienceMonths?: number;
  /** Level of the latest title, 0 intern to 6 head of a company. */
  readonly seniority?: number;
  /** Months between jobs, studies and voluntary work that the resume does not speak of: dates and nothing else, never judged. */
  readonly gaps: readonly Gap[];
  readonly notes: readonly Note[];
  /** What earlier corrections of the same layout changed; absent when they changed nothing. */
  readonly learnt?: readonly LearntUse[];
};
