import type { Span } from "../../model/index.ts";
import { type PartialDate, runsForward } from "../../normalize/dates/iso-date.ts";
import { inMainlandSigns } from "../../text/traditional.ts";
import { type DatePoint, readMonthOnly, readPoint } from "./read-point.ts";
import { WORDS } from "./words.ts";

/**
 * A date or a range in a text. `open` means that it runs to the present; `dangling` that it ends in a dash whose other
 * side is missing, perhaps on the next line; `begins` that a word such as "since" opens it, so that an end beside it
 * still counts. A placeholder ("20XX") is a mention without dates.
 */
export type DateMention = Span & {
  readonly kind: "range" | "single" | "until";
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly open: boolean;
  readonly dangling?: boolean;
  readonly begins?: true;
};

export type DateOptions = {
  /** Whether 03/04/2020 is the third of April. */
  readonly dayFirst?: boolean;
  /** Whether 2002-03 is an academic year and no month. */
  readonly yearPairs?: boolean;
};

/** Two hyphens are one dash, and not a dash before a sign that parts. */
const DASHES = "-+>|=>|--+|[-‐‑‒–—―−~～〜→>›»…]|\\.{2,3}";
const SEPARATOR = new RegExp(
  `\\s*[,.]?\\s*(?:(?:${DASHES})\\s*(?:(?:${WORDS.to})(?![\\p{L}])\\s*)?|(?:${WORDS.to})(?![a-zà-ÿ])\\s*)`,
  "iuy",
);
/** "Admissão: 04/2016  Saída: atual": the label of a form that announces the end. */
const END_LABEL = new RegExp(`[\\s,;|/–-]{1,12}(?:${WORDS.ends})\\s*[:：]\\s*`, "iuy");
const SLASH = /\s?\/\s?/y;
const NAMED_AFTER_SLASH = new RegExp(`^\\s?/\\s?(?:${WORDS.month})(?![\\p{L}])`, "iu");
const LONGEST_MONTH = 20;
/** "heute", and once more in another language: "Atual / Present". */
const PRESENT = new RegExp(`(?:${WORDS.present})(?![a-zà-ÿ])\\.?(?:\\s*/\\s*(?:${WORDS.present})(?![a-zà-ÿ]))?`, "iuy");
/** "(2017.10 – ?)", "Mar 2018 to — Acme", "02/17 a in": an end that is asked for, left out before the next sign, or broken off has not come. */
const UNTOLD = new RegExp(`\\?{1,3}(?=\\s*(?:$|[)）\\],;]))|(?=[—–|•·-]\\s)|(?:${WORDS.presentBegun})(?=\\s*$)`, "iuy");
/** "to date", "– till date", "to until now": words for the present that bring their own "to". */
const TO_DATE = new RegExp(
  `(?:\\s*(?:${DASHES})\\s*|\\s+(?:${WORDS.to})\\s+|\\s+)(?:${WORDS.present})(?![a-zà-ÿ])(?:\\s*/\\s*(?:${WORDS.present})(?![a-zà-ÿ]))?`,
  "iuy",
);
/** "2004 – 06 2005": behind a dash, a blank parts the month from its year. */
const MONTH_SPACE_YEAR = /(0[1-9]|1[0-2])\s((?:19|20)\d\d)(?![\d\p{L}]|[-./]\d)/uy;
const SHORT_END = /['’‘]?(\d{2})(?![\d\p{L}]|[./-]\d)/uy;
const DASH_THEN_END = new RegExp(`(?:\\s*(?:${DASHES})|\\s+(?:${WORDS.to}))\\s*\\)?\\s*$`, "iuy");
const CANDIDATE = /(?<![\p{L}\d_+#@])(?<!\d[-.,:/])(?=[\p{L}\d'’‘])|(?<=\p{Script=Han})(?=\d)|(?<=\p{Ll})(?=\p{Lu})/gu;
const LEAD = new RegExp(
  `(?:(?:(?:${WORDS.present})[\\s,(:–-]+)?(${WORDS.since})|(${WORDS.until})|(?:${WORDS.from}|${WORDS.expected}|${WORDS.label}))?\\s*:?\\s*(?:de\\s+|the\\s+)?(?:(?:${WORDS.about})\\s*)?$`,
  "iu",
);
/** "March 2021 onwards", "2021年3月起". */
const ONWARDS = new RegExp(`\\s*(?:${WORDS.onwards})(?![a-zà-ÿ])`, "iuy");
const LONGEST_LEAD = 30;
const LEAD_START = /(?:^|[^\p{L}\p{N}])$/u;
const DURATION = new RegExp(
  `^\\s*[,·•|:–—-]?\\s*[([]?\\s*(?:(?:ca\\.|~|about)\\s*)?\\d{1,2}(?:[.,]\\d)?\\+?\\s*(?:${WORDS.durationUnit})(?![\\p{L}])\\.?(?:\\s*(?:,|and|und|et|y|e|en)?\\s*\\d{1,2}\\s*(?:${WORDS.durationUnit})(?![\\p{L}])\\.?)?\\s*[)\\]]?`,
  "iu",
);

const TOUCHING_DASH = /(?:[-–—]|\s?→)(?=\s+\p{L})/uy;

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

type Draft = {
  end: number;
  kind: DateMention["kind"];
  from?: PartialDate;
  to?: PartialDate;
  open: boolean;
  dangling?: boolean;
  begins?: true;
};

function rangeFrom(text: string, first: DatePoint, options: DateOptions): Draft | undefined {
  const toDate = matchAt(TO_DATE, text, first.end);
  if (toDate) return { end: first.end + toDate[0].length, kind: "range", ...(first.date && { from: first.date }), open: true };
  const separator =
    matchAt(END_LABEL, text, first.end) ??
    matchAt(SEPARATOR, text, first.end) ??
    (isSlashed(text, first) ? matchAt(SLASH, text, first.end) : null);
  if (!separator) return undefined;
  const next = separator.index + separator[0].length;
  const from = first.date === undefined ? {} : { from: first.date };
  const present = matchAt(PRESENT, text, next) ?? matchAt(UNTOLD, text, next);
  if (present) return { end: present.index + present[0].length, kind: "range", ...from, open: true };
  const second = readPoint(text, next, options.dayFirst);
  if (second && !(second.form === "short" && first.form === "year")) return close(first, second);
  const spaced = matchAt(MONTH_SPACE_YEAR, text, next);
  if (spaced)
    return close(first, {
      end: spaced.index + spaced[0].length,
      form: "numeric",
      date: { year: Number(spaced[2]), month: Number(spaced[1]) },
    });
  const short = first.date && matchAt(SHORT_END, text, next);
  if (!short || !first.date) return undefined;
  const year = Math.floor(first.date.year / 100) * 100 + Number(short[1]);
  if (year < first.date.year || year > first.date.year + 60) return undefined;
  return { end: short.index + short[0].length, kind: "range", from: first.date, to: { year }, open: false };
}

/** "2014/2019" and "June 2014/August 2019" are ranges; between numbers a slash may part a month from its year. */
function isSlashed(text: string, { form, end }: DatePoint): boolean {
  return form === "year" || (form === "named" && NAMED_AFTER_SLASH.test(text.slice(end, end + LONGEST_MONTH)));
}

function close(first: DatePoint, second: DatePoint): Draft {
  const [a, b] = [first.date, second.date];
  if (a && b && !runsForward(a, b)) return { end: second.end, kind: "range", from: b, to: a, open: false };
  return { end: second.end, kind: "range", ...(a && { from: a }), ...(b && { to: b }), open: false };
}

function monthToMonth(text: string, index: number, options: DateOptions): Draft | undefined {
  const first = readMonthOnly(text, index);
  const separator = first && (matchAt(SEPARATOR, text, first.end) ?? matchAt(SLASH, text, first.end));
  if (!first || !separator) return undefined;
  const second = readPoint(text, separator.index + separator[0].length, options.dayFirst);
  if (!second?.date || second.date.month === undefined) return undefined;
  const year = first.month <= second.date.month ? second.date.year : second.date.year - 1;
  return { end: second.end, kind: "range", from: { year, month: first.month }, to: second.date, open: false };
}

function presentFirst(text: string, index: number, options: DateOptions): Draft | undefined {
  const present = matchAt(PRESENT, text, index);
  const separator = present && matchAt(SEPARATOR, text, present.index + present[0].length);
  if (!separator) return undefined;
  const point = readPoint(text, separator.index + separator[0].length, options.dayFirst);
  return point?.date ? { end: point.end, kind: "range", from: point.date, open: true } : undefined;
}

const YEAR_PAIR = /((?:19|20)(\d\d))[-–](\d\d)(?![\d\p{L}]|[-./]\d)/uy;

/** So many years a job may take. */
const LONGEST_PAIR = 45;

/** "2002-03", where the document means years. */
function yearPair(text: string, index: number): Draft | undefined {
  const pair = matchAt(YEAR_PAIR, text, index);
  const years = pair ? (Number(pair[3]) - Number(pair[2]) + 100) % 100 : 0;
  if (!pair || years === 0 || years > LONGEST_PAIR) return undefined;
  const year = Number(pair[1]);
  return { end: pair.index + pair[0].length, kind: "range", from: { year }, to: { year: year + years }, open: false };
}

const MONTHS_OF_YEAR =
  /(0?[1-9]|1[0-2])(?:\.?\s?[-–]\s?(0?[1-9]|1[0-2])[\s./]\s?|\/(0?[1-9]|1[0-2])\s)((?:19|20)\d\d)(?![\d\p{L}]|[-./]\d)/uy;

/** "08–09 2012", "03-06/2014", "07/08 2004": two months of one year. */
function monthsOfYear(text: string, index: number): Draft | undefined {
  const found = /\d$/u.test(text.slice(0, index)) ? null : matchAt(MONTHS_OF_YEAR, text, index);
  const [from, to, year] = [Number(found?.[1]), Number(found?.[2] ?? found?.[3]), Number(found?.[4])];
  if (!found || from >= to) return undefined;
  return { end: found.index + found[0].length, kind: "range", from: { year, month: from }, to: { year, month: to }, open: false };
}

const MONTHS_BEHIND_YEAR = /((?:19|20)\d\d)[./](0?[1-9]|1[0-2])\s?[-–—]\s?(0?[1-9]|1[0-2])(?=\s*(?:$|[)\],;|·•]))/uy;

/** "2014/08 – 10" and nothing behind it: from August to October. */
function monthsBehindYear(text: string, index: number): Draft | undefined {
  const found = matchAt(MONTHS_BEHIND_YEAR, text, index);
  const [year, from, to] = [Number(found?.[1]), Number(found?.[2]), Number(found?.[3])];
  if (!found || from >= to) return undefined;
  return { end: found.index + found[0].length, kind: "range", from: { year, month: from }, to: { year, month: to }, open: false };
}

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

function isBehindSince(text: string, index: number): boolean {
  return LEAD.exec(text.slice(Math.max(0, index - LONGEST_LEAD), index))?.[1] !== undefined;
}

function isBalanced(text: string): boolean {
  return /[)\]]$/u.test(text) === /[([]/u.test(text);
}

/** Words that belong to the date ("since", "expected") and brackets and a length ("(2 years)") around it. */
function widen(text: string, start: number, draft: Draft): DateMention {
  let { end } = draft;
  let result: Draft = draft;
  let begin = start;
  const lead = LEAD.exec(text.slice(Math.max(0, start - LONGEST_LEAD), start));
  if (lead && LEAD_START.test(text.slice(0, start - lead[0].length))) {
    begin = start - lead[0].length;
    if (lead[1] !== undefined && draft.kind === "single") result = { ...draft, kind: "range", open: true, begins: true };
    if (lead[2] !== undefined && draft.kind === "single") {
      const { from, ...rest } = draft;
      result = { ...rest, kind: "until", ...(from && { to: from }) };
    }
  }
  const onwards = result.kind === "single" ? matchAt(ONWARDS, text, end) : null;
  if (onwards) {
    result = { ...result, kind: "range", open: true };
    end += onwards[0].length;
  }
  const duration = DURATION.exec(text.slice(end));
  if (duration) end += isBalanced(duration[0]) ? duration[0].length : duration[0].replace(/\s*[)\]]$/u, "").length;
  for (const [open, shut] of ["()", "[]", "（）"].map((pair) => [...pair])) {
    const before = /[([（]\s*$/.exec(text.slice(0, begin));
    const after = /^\s*[)\]）]/.exec(text.slice(end));
    if (before?.[0].startsWith(open ?? "") && after?.[0].endsWith(shut ?? "")) {
      begin -= before[0].length;
      end += after[0].length;
    }
  }
  return { ...result, start: begin, end };
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

/** Whether numeric dates of a document put the day first; undefined where nothing tells. */
export function tellDayFirst(text: string): boolean | undefined {
  let [dayFirst, monthFirst] = [0, 0];
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d/g)) {
    if (Number(match[1]) > 12) dayFirst++;
    if (Number(match[2]) > 12) monthFirst++;
  }
  return dayFirst === monthFirst ? undefined : dayFirst > monthFirst;
}

/**
 * Whether all that could be months, two of them at least, are the years after those before them ("2002-03", "2003-04"),
 * or later years beside one that no month can be ("2006-12" beside "2015-17").
 */
export function tellYearPairs(text: string): boolean {
  const pairs = [...text.matchAll(/(?<![\d/.-])(?:19|20)(\d\d)-(\d\d)(?![\d-])/g)].map(
    (pair) => [Number(pair[1]), Number(pair[2])] as const,
  );
  const years = pairs.map(([from, to]) => (to - from + 100) % 100);
  const isPlain = years.every((count) => count === 1);
  const isTold = pairs.some(([, to]) => to > 12) && years.every((count) => count > 0 && count <= LONGEST_PAIR);
  return pairs.length >= 2 && (isPlain || isTold);
}

/** Whether a text says nothing but that something goes on ("heute", "to date"). */
export function isPresentOnly(text: string): boolean {
  const written = inMainlandSigns(text.trim());
  const present = matchAt(PRESENT, written, 0);
  return present !== null && present[0].length === written.length;
}

/** "24th May", "et janvier-février": what a list of months leaves behind when its last date is read. */
export function isPartOfDate(text: string): boolean {
  const words = text.split(/[\s,/–-]+/u).filter((word) => word !== "");
  const isMonth = (word: string): boolean => readMonthOnly(word, 0)?.end === word.length;
  return words.some(isMonth) && words.every((word) => isMonth(word) || /^(?:\d{1,2}\p{L}{0,2}[.º]?|\p{Ll}{1,3})$/u.test(word));
}

/** Whether a text says nothing but how long something took ("2 years 3 months"). */
export function isDurationOnly(text: string): boolean {
  const written = inMainlandSigns(text.trim());
  return DURATION.exec(written)?.[0].length === written.length;
}
