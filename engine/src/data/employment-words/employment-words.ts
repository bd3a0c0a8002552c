import type { EmploymentType } from "../../model/index.ts";
import words from "./employment-words.json" with { type: "json" };

/** What fields for the kind of employment hold. */
export const EMPLOYMENT_FIELD_WORDS: Readonly<Record<EmploymentType, readonly string[]>> = words.types;

/** Wording that tells the kind of employment in running text too. */
export const EMPLOYMENT_TEXT_WORDS: Readonly<Record<EmploymentType, readonly string[]>> = words.inText;

/** Wording that tells how long somebody is employed, and not how much of the week. */
export const LASTING_WORDS: readonly string[] = words.lasting;
