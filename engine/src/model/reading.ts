import type { Evidence } from "./evidence.ts";
import type { JsonResume } from "./json-resume.ts";
import type { HiddenText, LaidOut } from "./laid-out.ts";
import type { Note } from "./note.ts";
import type { FoundSkill } from "./skill.ts";

/** JSON Pointer into `resume` (`/work/0/name`) -> where it was read. */
export type FieldEvidence = Readonly<Record<string, readonly Evidence[]>>;

/** Where and how long a skill was used, as far as the resume says. Months count up to `asOf`. */
export type SkillUse = FoundSkill & { readonly months?: number; readonly lastUsed?: string };

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
  /** Months of work, overlaps counted once; absent when no work with dates was read. */
  readonly experienceMonths?: number;
  readonly notes: readonly Note[];
};
