import { type PostingField, postingField } from "../../data/posting-fields/posting-fields.ts";
import { draftsOfBoard } from "../boards/registry.ts";
import type { PostingDraft } from "../draft.ts";
import { collect, looksLikePosting } from "../records/find-records.ts";
import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject } from "../records/values.ts";
import { parseTolerantly } from "./tolerant-json.ts";

const SCRIPT_START = /<script\b([^<>]{0,2000})>/gi;
const SCRIPT_END = /<\/script\s{0,20}>/gi;
const ASSIGNMENT = /=\s*(?=[{[])/g;
/** Scripts are long and mostly code: after so many values that are no JSON the rest is left. */
const MOST_ATTEMPTS = 40;
const LEAST_STATE = 80;

/** The end of a JSON value that begins at a bracket, strings respected. */
function endOfValue(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === "\\") at += 1;
    } else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/** The JSON that a script assigns to something: `window.state = {...};`. */
function assignedValues(script: string): unknown[] {
  const values: unknown[] = [];
  let after = 0;
  let attempts = 0;
  for (const found of script.matchAll(ASSIGNMENT)) {
    const start = found.index + found[0].length;
    if (start < after || script.length - start < LEAST_STATE) continue;
    attempts += 1;
    if (attempts > MOST_ATTEMPTS) break;
    const end = endOfValue(script, start);
    if (end === undefined) break;
    if (end - start < LEAST_STATE) continue;
    const value = parseTolerantly(script.slice(start, end));
    if (value === undefined) continue;
    values.push(value);
    after = end;
  }
  return values;
}

/** The scripts of a page, found without looking twice at any character of it. */
function scriptsOf(html: string): { readonly attributes: string; readonly script: string }[] {
  const scripts: { attributes: string; script: string }[] = [];
  SCRIPT_START.lastIndex = 0;
  for (let found = SCRIPT_START.exec(html); found; found = SCRIPT_START.exec(html)) {
    SCRIPT_END.lastIndex = SCRIPT_START.lastIndex;
    const end = SCRIPT_END.exec(html);
    if (end === null) break;
    scripts.push({ attributes: found[1] ?? "", script: html.slice(SCRIPT_START.lastIndex, end.index) });
    SCRIPT_START.lastIndex = SCRIPT_END.lastIndex;
  }
  return scripts;
}

/** What a page's scripts carry as data, apart from JSON-LD. */
function statesOf(html: string): unknown[] {
  return scriptsOf(html).flatMap(({ attributes, script }) => {
    if (/ld\+json/i.test(attributes) || script.length < LEAST_STATE) return [];
    return /json/i.test(attributes) ? [parseTolerantly(script)] : assignedValues(script);
  });
}

const TELLING: readonly PostingField[] = ["location", "description", "employmentType", "workplace", "datePosted", "salary", "company"];
const LEAST_TELLING = 3;

/** A page's state is full of titles and names; a posting in it says much more of itself. */
function isEmbeddedPosting(value: unknown): value is JsonObject {
  if (!looksLikePosting(value)) return false;
  const fields = new Set(Object.entries(value).flatMap(([key, inner]) => (inner ? (postingField(key)?.field ?? []) : [])));
  return TELLING.filter((field) => fields.has(field)).length >= LEAST_TELLING;
}

/** The employer may stand once, anywhere above the postings. */
function companyBeside(state: unknown): string | undefined {
  const [holder] = collect(state, (value): value is JsonObject => isObject(value) && draftOfRecord(value).company !== undefined);
  return holder === undefined ? undefined : draftOfRecord(holder).company;
}

function draftsOfState(state: unknown): readonly PostingDraft[] {
  const board = draftsOfBoard(state);
  if (board !== undefined) return board.drafts;
  const drafts = collect(state, isEmbeddedPosting).map(draftOfRecord);
  const company = drafts.some((draft) => draft.company === undefined) ? companyBeside(state) : undefined;
  return company === undefined ? drafts : drafts.map((draft) => ({ company, ...draft }));
}

/** Postings in the data that a page carries for its own scripts, as boards built with frameworks do. */
export function embeddedDrafts(html: string): readonly PostingDraft[] {
  return (
    statesOf(html)
      .map(draftsOfState)
      .find((drafts) => drafts.length > 0) ?? []
  );
}
