import { inMainlandSigns } from "../../text/traditional.ts";
import { isBehindSince, widen } from "./around-date.ts";
import { DASHES } from "./dashes.ts";
import type { DateMention, DateOptions, Draft } from "./date-mention.ts";
import { matchAt } from "./match-at.ts";
import { monthToMonth, presentFirst, rangeFrom } from "./ranges.ts";
import { readPoint } from "./read-point.ts";
import { WORDS } from "./words.ts";
import { monthsBehindYear, monthsOfYear, yearPair } from "./year-and-months.ts";

const CANDIDATE = /(?<![\p{L}\d_+#@])(?<!\d[-.,:/])(?=[\p{L}\d'’‘])|(?<=\p{Script=Han})(?=\d)|(?<=\p{Ll})(?=\p{Lu})/gu;
const DASH_THEN_END = new RegExp(`(?:\\s*(?:${DASHES})|\\s+(?:${WORDS.to}))\\s*\\)?\\s*$`, "iuy");
const TOUCHING_DASH = /(?:[-–—]|\s?→)(?=\s+\p{L})/uy;

function draftAt(text: string, index: number, options: DateOptions): Draft | undefined {
  const told = (options.yearPairs ? yearPair(text, index) : undefined) ?? monthsOfYear(text, index) ?? monthsBehindYear(text, index);
  if (told) return told;
  const point = readPoint(text, index, options.dayFirst);
  if (!point) return monthToMonth(text, index, options) ?? presentFirst(text, index, options);
  const range = rangeFrom(text, point, options);
  if (range) return range;
  const date = point.date === undefined ? {} : { from: point.date };
  // "2018- Northwind Ltd": a dash that touches the year and nothing else leaves the end open.
  const open = point.form === "year" ? matchAt(TOUCHING_DASH, text, point.end) : null;
  if (open) return { end: point.end + open[0].length, kind: "range", ...date, open: true };
  const dangling = matchAt(DASH_THEN_END, text, point.end);
  if (dangling) return { end: point.end + dangling[0].trimEnd().length, kind: "range", ...date, open: true, dangling: true };
  // "03/19" alone could be anything, and so could '19: they count only inside a range, or behind "since".
  return point.form === "short" && !isBehindSince(text, index) ? undefined : { end: point.end, kind: "single", ...date, open: false };
}

/** Finds every date and range, left to right and without overlaps. Numbers that only look like years are left alone. */
export function findDates(written: string, options: DateOptions = {}): readonly DateMention[] {
  const text = inMainlandSigns(written);
  const found: DateMention[] = [];
  let reached = 0;
  for (const candidate of text.matchAll(CANDIDATE)) {
    if (candidate.index < reached) continue;
    const draft = draftAt(text, candidate.index, options);
    if (!draft) continue;
    const mention = widen(text, candidate.index, draft);
    found.push(mention);
    reached = mention.end;
  }
  return found;
}
