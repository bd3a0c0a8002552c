import type { Drafts, PostingDraft, RejectedRecord } from "../draft.ts";
import { draftOfRecord } from "../records/record.ts";
import { isObject } from "../records/values.ts";

/** Lines looked at one by one for a whole record before a content counts as no JSONL. */
const MOST_LINES_TRIED = 500;

/** Whether most lines of a content are JSON objects of their own, or one of them is a whole record among broken ones. */
export function looksLikeJsonLines(content: string): boolean {
  const lines = content
    .slice(0, 200_000)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const objects = lines.filter((line) => line.trimStart().startsWith("{") && /[}\]]\s*,?\s*$/.test(line));
  if (objects.length === 0) return false;
  return objects.length * 2 >= lines.length || objects.slice(0, MOST_LINES_TRIED).some(isWholeRecord);
}

/** Whether the first two lines are JSON objects of their own: then the whole need not be tried as one JSON value. */
export function startsAsJsonLines(content: string): boolean {
  const first = content
    .slice(0, 200_000)
    .split("\n", MOST_LINES_TRIED)
    .filter((line) => line.trim() !== "")
    .slice(0, 2);
  return first.length === 2 && first.every((line) => isObject(parseLine(line.trim())));
}

function isWholeRecord(line: string): boolean {
  const record = parseLine(line.trim());
  return isObject(record) && ["title", "text", "description", "@type"].some((key) => typeof record[key] === "string");
}

/** JSONL: good lines are kept, broken ones rejected with their number, counted from `firstLine`. */
export function readJsonLines(content: string, firstLine = 1): Drafts {
  const drafts: PostingDraft[] = [];
  const rejected: RejectedRecord[] = [];
  for (const [index, raw] of content.split("\n").entries()) {
    const text = raw.trim();
    if (text === "") continue;
    const line = index + firstLine;
    const record = parseLine(text);
    if (record === undefined) rejected.push({ line, reason: "This line is not valid JSON." });
    else if (!isObject(record)) rejected.push({ line, reason: "This line is not a JSON object." });
    else drafts.push({ ...draftOfRecord(record), line });
  }
  return { drafts, rejected };
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
