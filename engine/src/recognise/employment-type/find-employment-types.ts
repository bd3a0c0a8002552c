import {
  EMPLOYMENT_FIELD_WORDS,
  EMPLOYMENT_TEXT_WORDS,
  FULL_TIME_AS_BASIS,
  LASTING_WORDS,
} from "../../data/employment-words/employment-words.ts";
import type { EmploymentType } from "../../model/index.ts";
import { anyOf } from "../../text/any-of.ts";
import { findPhrases, type PhraseTable, phraseTable, wordsOf } from "../phrases/phrase-table.ts";
import { typesByShare } from "./work-share.ts";

const ORDER: readonly EmploymentType[] = ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN"];

const LASTING = new Set(LASTING_WORDS);

/** "Permanent" alone is read as full time, and is none beside words for a part of the week. */
type Told = EmploymentType | "LASTING";

function tableOf(words: Readonly<Record<EmploymentType, readonly string[]>>): PhraseTable<Told> {
  return phraseTable(ORDER.flatMap((type) => words[type].map((phrase) => [phrase, LASTING.has(phrase) ? "LASTING" : type] as const)));
}

const IN_FIELDS = tableOf(EMPLOYMENT_FIELD_WORDS);
const IN_TEXT = tableOf(EMPLOYMENT_TEXT_WORDS);

/** "Voll- oder Teilzeit" and "full or part time" name both. */
const HALVES =
  /(?<!\p{L})(voll|full|temps plein)(?:-|\s)?\s?(oder|und|or|and|\/|bzw\.?|u\.)[-\s]?(teil|part)(-?\s?(?:zeit|time))(?!\p{L})/giu;

const WEEKLY_HOURS =
  /(?<![\d.,-])(?<hours>\d{1,2})(?:[.,]\d)?\s?(?:h|hrs?|hours?|std\.?|stunden|heures|horas|ore|uur|u)(?!\p{L})\s?(?:\/|per|a|pro|je|par|por|alla|a la|each)?\s?(?:week|wk|woche|semaine|semana|settimana|hebdo)(?!\p{L})/iu;
const FULL_WEEK = 35;
const HALF_WEEK = 25;

/** "40 hours per week" alone says how much as well. */
function typesByHours(text: string): readonly EmploymentType[] {
  const hours = Number(WEEKLY_HOURS.exec(text)?.groups?.["hours"]);
  if (hours >= FULL_WEEK) return ["FULL_TIME"];
  return hours <= HALF_WEEK ? ["PART_TIME"] : [];
}

/** Who studies and works beside it has a student's job, and never a full one. */
const WORKING_STUDENT = /(?<!\p{L})(?:werk-?student|working[ -]student|studentische (?:aushilfe|hilfskraft))/iu;

/** "mit 30 Wochenstunden, unbefristet": beside the word for good may stand how much. */
function lastingOf(text: string): readonly EmploymentType[] {
  const line = text.split("\n").find((one) => findPhrases(wordsOf(one), IN_FIELDS).some((hit) => hit.value === "LASTING")) ?? "";
  const share = line.length <= LONGEST_HEAD_LINE ? typesByShare(line) : [];
  return share.length > 0 ? share : ["FULL_TIME"];
}

/** "€ 4.100 bij fulltime": what the pay is counted for, and not how much the job is. */
const AS_BASIS = new RegExp(`(?<!\\p{L})${anyOf(FULL_TIME_AS_BASIS)}(?!\\p{L})`, "giu");

const LONGEST_HEAD_LINE = 120;

/** Kinds of employment that a text names. In a field made for them shorter words count ("permanent", "stage"). */
export function findEmploymentTypes(text: string, options: { readonly isField?: boolean } = {}): readonly EmploymentType[] {
  const whole = text
    .replace(AS_BASIS, " ")
    .replace(HALVES, (_, first: string, joint: string, second: string, time: string) => `${first}${time} ${joint} ${second}${time}`);
  const spaced = options.isField ? whole.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2") : whole;
  const found = new Set<Told>(findPhrases(wordsOf(spaced), options.isField ? IN_FIELDS : IN_TEXT).map((hit) => hit.value));
  if (WORKING_STUDENT.test(text)) for (const type of ["PART_TIME", "INTERN"] as const) found.add(type);
  if (options.isField && found.size > 0 && !found.has("FULL_TIME") && !found.has("PART_TIME"))
    for (const type of typesByHours(text)) found.add(type);
  if (found.has("LASTING") && !found.has("PART_TIME")) for (const type of lastingOf(text)) found.add(type);
  if (options.isField && found.size === 0) return typesByHours(text);
  return ORDER.filter((type) => found.has(type));
}
