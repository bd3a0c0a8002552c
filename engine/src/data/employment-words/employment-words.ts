import type { EmploymentType } from "../../model/index.ts";
import words from "./employment-words.json" with { type: "json" };

/** What fields for the kind of employment hold. */
export const EMPLOYMENT_FIELD_WORDS: Readonly<Record<EmploymentType, readonly string[]>> = words.types;

/** Wording that tells the kind of employment in running text too. */
export const EMPLOYMENT_TEXT_WORDS: Readonly<Record<EmploymentType, readonly string[]>> = words.inText;

/** Wording that tells how long somebody is employed, and not how much of the week. */
export const LASTING_WORDS: readonly string[] = words.lasting;

/** "Full time" as what a pay is counted for. */
export const FULL_TIME_AS_BASIS: readonly string[] = [
  "bij fulltime",
  "bij een fulltime",
  "bij voltijd",
  "bij een voltijd",
  "op fulltime basis",
  "op fulltimebasis",
  "o.b.v. fulltime",
  "op basis van fulltime",
  "op basis van een fulltime",
  "bei vollzeit",
  "bei einer vollzeitstelle",
  "bei vollzeitbeschäftigung",
  "auf vollzeitbasis",
  "bezogen auf vollzeit",
  "full-time equivalent",
  "full time equivalent",
  "sur la base d'un temps plein",
  "base temps plein",
  "equivalente a tiempo completo",
  "riferito al tempo pieno",
];
