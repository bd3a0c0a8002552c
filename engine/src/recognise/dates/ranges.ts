import { runsForward } from "../../normalize/dates/iso-date.ts";
import { DASHES } from "./dashes.ts";
import type { DateOptions, Draft } from "./date-mention.ts";
import { matchAt } from "./match-at.ts";
import { PRESENT } from "./present.ts";
import { type DatePoint, readMonthOnly, readPoint } from "./read-point.ts";
import { WORDS } from "./words.ts";

const SEPARATOR = new RegExp(
  `\\s*[,.]?\\s*(?:(?:${DASHES})\\s*(?:(?:${WORDS.to})(?![\\p{L}])\\s*)?|(?:${WORDS.to})(?![a-zà-ÿ])\\s*)`,
  "iuy",
);
/** "Admissão: 04/2016  Saída: atual": the label of a form that announces the end. */
const END_LABEL = new RegExp(`[\\s,;|/–-]{1,12}(?:${WORDS.ends})\\s*[:：]\\s*`, "iuy");
const SLASH = /\s?\/\s?/y;
const NAMED_AFTER_SLASH = new RegExp(`^\\s?/\\s?(?:${WORDS.month})(?![\\p{L}])`, "iu");
const LONGEST_MONTH = 20;
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

/** From a point in time that was read to the end behind it, if one follows. */
export function rangeFrom(text: string, first: DatePoint, options: DateOptions): Draft | undefined {
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

/** "March – May 2019": the first month takes the year of the second. */
export function monthToMonth(text: string, index: number, options: DateOptions): Draft | undefined {
  const first = readMonthOnly(text, index);
  const separator = first && (matchAt(SEPARATOR, text, first.end) ?? matchAt(SLASH, text, first.end));
  if (!first || !separator) return undefined;
  const second = readPoint(text, separator.index + separator[0].length, options.dayFirst);
  if (!second?.date || second.date.month === undefined) return undefined;
  const year = first.month <= second.date.month ? second.date.year : second.date.year - 1;
  return { end: second.end, kind: "range", from: { year, month: first.month }, to: second.date, open: false };
}

/** "Present – 2019": the end stands first. */
export function presentFirst(text: string, index: number, options: DateOptions): Draft | undefined {
  const present = matchAt(PRESENT, text, index);
  const separator = present && matchAt(SEPARATOR, text, present.index + present[0].length);
  if (!separator) return undefined;
  const point = readPoint(text, separator.index + separator[0].length, options.dayFirst);
  return point?.date ? { end: point.end, kind: "range", from: point.date, open: true } : undefined;
}
