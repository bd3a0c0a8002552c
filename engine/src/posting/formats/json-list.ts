import { lineBreaks } from "../../text/line-breaks.ts";
import type { Drafts, RejectedRecord } from "../draft.ts";
import { isObject } from "../records/values.ts";
import { draftsOfJson } from "./json.ts";
import { parseTolerantly } from "./tolerant-json.ts";

/** Whether a content is one JSON list whose first item is an object. */
export const startsAsJsonList = (content: string): boolean => /^\s*\[\s*\{/.test(content);

/** Some whole items of a list, and the line of the file that they begin with. */
type Items = { readonly text: string; readonly firstLine: number };

/** A list's items in groups of at least so many characters, without their brackets; what is cut off at the end is the last item. */
export function* itemsOf(content: string, leastCharacters: number, firstLine = 1): Generator<Items> {
  const marks = /["{}[\],]/g;
  let depth = 0;
  let from = content.indexOf("[") + 1;
  let line = firstLine + lineBreaks(content.slice(0, from));
  marks.lastIndex = from;
  for (let mark = marks.exec(content); mark !== null; mark = marks.exec(content)) {
    const [sign] = mark;
    if (sign === '"') marks.lastIndex = endOfString(content, mark.index + 1);
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign !== ",") depth -= 1;
    const isEnd = depth < 0;
    if (isEnd || (sign === "," && depth === 0 && mark.index - from >= leastCharacters)) {
      const text = content.slice(from, mark.index);
      yield { text, firstLine: line };
      if (isEnd) return;
      line += lineBreaks(text);
      from = mark.index + 1;
    }
  }
  yield { text: content.slice(from), firstLine: line };
}

/** Where a string ends that begins before `from`. */
function endOfString(content: string, from: number): number {
  for (let at = content.indexOf('"', from); at >= 0; at = content.indexOf('"', at + 1)) {
    let escapes = 0;
    while (content[at - 1 - escapes] === "\\") escapes += 1;
    if (escapes % 2 === 0) return at + 1;
  }
  return content.length;
}

/** A part of a long list. Where it has an error in it, its good items are kept and the broken ones rejected with their line. */
export function readJsonList(content: string, firstLine: number): Drafts {
  const whole = parseTolerantly(content);
  if (whole !== undefined) return draftsOfJson(whole);
  const good: unknown[] = [];
  const rejected: RejectedRecord[] = [];
  for (const { text, firstLine: line } of itemsOf(content, 0, firstLine)) {
    if (text.trim() === "") continue;
    const item = parseTolerantly(text);
    if (isObject(item)) good.push(item);
    else rejected.push({ line: line + leadingBreaks(text), reason: "This item of the list is not valid JSON." });
  }
  if (good.length === 0) return { drafts: [], rejected };
  const { drafts, rejected: others } = draftsOfJson(good);
  return { drafts, rejected: [...rejected, ...others] };
}

const leadingBreaks = (text: string): number => lineBreaks(/^\s*/.exec(text)?.[0] ?? "");
