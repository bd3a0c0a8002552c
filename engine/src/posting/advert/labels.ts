import { type PostingField, postingField } from "../../data/posting-fields/posting-fields.ts";
import { isNo, isYes } from "../records/values.ts";
import { placesIn } from "./segments.ts";

const LINES_WITH_LABELS = 60;
const LONGEST_VALUE_BELOW = 80;
const LABEL = /^[-•*\s]*(\p{L}[\p{L}\s/’'-]{0,28}?)\s*(?:\([^()]{1,12}\)\s*)?[:?\t]\s*(\S.{0,180})$/u;
const DASHED = /^[-•*\s]*(\p{L}[\p{L}\s]{1,24}?)\s+[-–—]\s+(\S.*)$/u;
const LEAST_DASHED = 3;
const BARE_LABEL = /^(\p{L}[\p{L}\s]{1,28}?)\s*[:?]?$/u;
const BETWEEN_LABELS = /\s*[|•·]\s*/;
/** "Location: Leeds    Contract: permanent": columns of a page that was copied as text. */
const BETWEEN_COLUMNS = /\s{3,8}(?=\p{L}[\p{L} ]{1,28}:\s)/u;
const LABELLED: ReadonlySet<PostingField> = new Set([
  "title",
  "company",
  "location",
  "workplace",
  "employmentType",
  "salary",
  "datePosted",
  "validThrough",
]);

const LONG_LINE_OF_LABELS = 150;
const WORDS_BEFORE_COLON = /(?<=^|\s)(?<words>(?:\p{Lu}\p{L}*\s){0,3}\p{Lu}\p{L}*):\s/gu;
const LEAST_LABELS_RUN_TOGETHER = 2;

/** "Job Title: Stoker Reports To: Foreman Position Type: Full-time": an advert whose breaks were lost begins anew at each label. */
function splitAtLabels(line: string): string[] {
  const starts: number[] = [];
  for (const { groups, index } of line.matchAll(WORDS_BEFORE_COLON)) {
    const words = (groups?.["words"] ?? "").split(" ");
    const from = words.findIndex((_, at) => postingField(words.slice(at).join(" ")) !== undefined);
    // A label that tells something else ends the one before it.
    const kept = from < 0 ? Math.max(0, words.length - 2) : from;
    starts.push(index + words.slice(0, kept).join(" ").length + (kept > 0 ? 1 : 0));
  }
  const pieces = [0, ...starts.filter((start) => start > 0)].map((start, at, all) => line.slice(start, all[at + 1]).trim());
  return pieces.filter((piece) => postingField(LABEL.exec(piece)?.[1] ?? "") !== undefined).length < LEAST_LABELS_RUN_TOGETHER
    ? [line]
    : pieces;
}

/** Several labels may share a line: "Location: Leeds | Salary: £30,000". */
function piecesOf(line: string): string[] {
  if (line.length > LONG_LINE_OF_LABELS) return splitAtLabels(line);
  const pieces = line.split(BETWEEN_LABELS).flatMap((piece) => piece.split(BETWEEN_COLUMNS));
  return pieces.filter((piece) => LABEL.test(piece)).length > 1 ? pieces : [line];
}

/** "Location - Leeds" is a label where most labels of the advert are written so. */
function withDashesAsColons(lines: readonly string[]): readonly string[] {
  const isLabel = (line: string) => {
    const name = DASHED.exec(line)?.[1];
    return name !== undefined && postingField(name) !== undefined;
  };
  return lines.filter(isLabel).length < LEAST_DASHED ? lines : lines.map((line) => (isLabel(line) ? line.replace(DASHED, "$1: $2") : line));
}

const QUOTED = /^(["'“”«„])(?<inside>[^"“”«»„]+)["'“”»]$/u;
const ASKS_REMOTE = /remote|tele|télé|home ?office|remoto|远程/iu;
const ASKS_FULL_TIME = /full.?time|全职|vollzeit|temps plein|tempo pieno|voltijd/iu;

/** "Remote: no" and "是否全职：是" answer what their name asks; quotation marks around a value are none of it. */
function answered(name: string, value: string): string {
  if (ASKS_REMOTE.test(name) && isNo(value)) return "on-site";
  if (ASKS_REMOTE.test(name) && isYes(value)) return "remote";
  if (ASKS_FULL_TIME.test(name) && isYes(value)) return "full-time";
  // "Hours: 37 per week" leaves out what it counts.
  if (COUNTS_HOURS.test(name) && BARE_COUNT.test(value)) return value.replace(BARE_COUNT, "$1 hours per week");
  return QUOTED.exec(value)?.groups?.["inside"] ?? value;
}

const COUNTS_HOURS = /(?:^|\s)(?:hours|stunden|wochenstunden|uren|heures|horas|ore)$/iu;
const BARE_COUNT =
  /^(\d{1,2}(?:[.,]\d{1,2})?)(?=$|\s(?:per|a|pro|je|par|por|alla|a la)\s(?:week|woche|semaine|semana|settimana))(?:\s\p{L}+(?:\sla)?\s\p{L}+)?/iu;

/** "Standort: Jena. Vollzeit, ab sofort": another statement follows the place. */
const SENTENCE_BEHIND = /(?<=\p{L}{4})\.\s+\p{Lu}.*$/u;

/** "Employer: Quillmoor Construction." */
const SENTENCE_END = /(?<=\p{Ll}{3})\.$/u;

/** Below "Company" may stand a text about it instead of its name. */
function isSentence(value: string): boolean {
  return /[.!?]$/.test(value) && value.split(/\s+/).length > 4;
}

const MOST_PLACES_BELOW = 6;

/** Below "Locations" each of several places may have a line of its own. */
function placesBelow(first: string, others: readonly string[]): string {
  const isWhole = (line: string) => line.includes(",") && placesIn(line).includes(line);
  if (!isWhole(first)) return first;
  const end = others.findIndex((line) => !isWhole(line));
  return [first, ...others.slice(0, end < 0 ? MOST_PLACES_BELOW : Math.min(end, MOST_PLACES_BELOW))].join("; ");
}

/** A second value of one field is taken only where it is short. */
const LONGEST_PART = 40;
const LEAST_FIELDS_OF_A_FORM = 3;

/** "Company Name", "Job Title" and "Location", each alone over its value: a form that was filled in. */
function isFilledForm(lines: readonly string[]): boolean {
  const names = lines.slice(0, LINES_WITH_LABELS).map((line) => BARE_LABEL.exec(line)?.[1]);
  const fields = new Set(names.map((name) => (name === undefined ? undefined : postingField(name)?.field)));
  return fields.has("title") && [...fields].filter((field) => field !== undefined && LABELLED.has(field)).length >= LEAST_FIELDS_OF_A_FORM;
}

/** What the lines of an advert say under a name of their own: "Location: Leeds", or the name on one line and the value below. */
export function labelledFacts(lines: readonly string[]): ReadonlyMap<PostingField, string> {
  const found = new Map<PostingField, string>();
  const isForm = isFilledForm(lines);
  const pieces = withDashesAsColons(lines.slice(0, LINES_WITH_LABELS)).flatMap(piecesOf);
  for (const [index, piece] of pieces.entries()) {
    const pair = LABEL.exec(piece);
    const bare = pair ? null : BARE_LABEL.exec(piece);
    const name = pair?.[1] ?? bare?.[1];
    const below = pieces[index + 1] ?? "";
    // "地点" over "工作地点：上海": the line below has a name of its own.
    const namesNext = postingField(BARE_LABEL.exec(below)?.[1] ?? "")?.field;
    const isLabelledBelow =
      postingField(LABEL.exec(below)?.[1] ?? "") !== undefined || (namesNext !== undefined && LABELLED.has(namesNext));
    const value = pair?.[2] ?? (bare && !isLabelledBelow ? pieces[index + 1] : undefined);
    const field = name === undefined ? undefined : postingField(name)?.field;
    const before = field === undefined ? undefined : found.get(field);
    const isMore = field === "employmentType" && before !== undefined && (value?.length ?? 0) <= LONGEST_PART;
    if (field === undefined || value === undefined || (before !== undefined && !isMore) || !LABELLED.has(field)) continue;
    if (bare && field === "company" && isSentence(value)) continue;
    if (bare && ((field === "title" && !isForm) || value.length > LONGEST_VALUE_BELOW)) continue;
    const said = field === "location" ? placesBelow(value.replace(SENTENCE_BEHIND, ""), bare ? pieces.slice(index + 2) : []) : value;
    const told = answered(name ?? "", said.trim().replace(SENTENCE_END, ""));
    // "Contract: permanent" over "Hours: part time": each says a part of it.
    found.set(field, isMore ? `${before} | ${told}` : told);
  }
  return found;
}
