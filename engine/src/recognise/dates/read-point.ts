import type { PartialDate } from "../../normalize/dates/iso-date.ts";
import { MONTH_NUMBERS, WORDS } from "./words.ts";

/** One point in time at a position; `date` is absent for a placeholder such as "20XX". */
export type DatePoint = {
  readonly end: number;
  readonly date?: PartialDate;
  readonly form: "named" | "numeric" | "year" | "short" | "season" | "placeholder" | "month-only";
};

/** What may not follow a date: figures and letters, but for those that are words of their own ("2021.07至今"). */
const GOES_ON = "\\d|(?!\\p{Script=Han})\\p{L}";
const YEAR = `(?:19[4-9]\\d|20\\d\\d)(?!${GOES_ON}|[.,]\\d)`;
const SHORT = `\\d{2}(?!${GOES_ON})`;
// "11月" is no first month with an 1 before it.
const MONTH = `(?<!\\d(?=\\d))(?:${WORDS.month})(?![\\p{L}])\\.?`;
const DAY = "(?:\\d{1,2}(?:st|nd|rd|th|er|ers|º|ª|o|\\.)?)";
const JOIN = `[\\s,.\\u00a0'’‘/-]*(?:(?:${WORDS.of})\\s+)?`;
const sticky = (pattern: string) => new RegExp(pattern, "iuy");

const DAY_MONTH = sticky(`(?:${DAY}\\s*(?:(?:${WORDS.of})\\s+)?)?(${MONTH})${JOIN}(${YEAR})`);
const MONTH_DAY_YEAR = sticky(`(${MONTH})\\s*${DAY}\\s*,?\\s+(${YEAR})`);
const MONTH_SHORT = sticky(`(${MONTH})\\s*['’‘/ -]\\s*['’‘]?(${SHORT})(?!\\s*,)`);
const YEAR_MONTH = sticky(`((?:19[4-9]\\d|20\\d\\d)(?!\\d|[.,]\\d))[\\s,./-]+(${MONTH})(?=\\s*(?:$|[-–—,:;)|/·]))`);
const CHINESE = sticky(
  "((?:19[4-9]|20\\d)\\d)(?:\\s*年\\s*(?:(\\d{1,2})\\s*月(?:\\s*\\d{1,2}\\s*日)?|[春夏秋冬]季?(?:学期)?|[上下]半年|[初中底末])?|(?=\\s*第))(?:\\s*第[一二三四1-4]季度)?",
);
/** "二〇一九年三月": the year in Chinese figures. */
const CHINESE_FIGURES = sticky("([一二][〇○零九一二三四五六七八]{3})年\\s*(?:([一二三四五六七八九十]{1,2})月)?");
const FIGURES = "〇一二三四五六七八九";
const ISO = sticky(
  `((?:19[4-9]|20\\d)\\d)\\s?[-./]\\s?(0?[1-9]|1[0-2])(?:[-./](?:0?[1-9]|[12]\\d|3[01]))?(?!${GOES_ON}|[./]\\d|-\\d{1,2}(?!\\d))`,
);
const DAY_NUMBERS = sticky(`(\\d{1,2})([./-])(\\d{1,2})\\2((?:19[4-9]|20\\d)\\d|${SHORT})(?!\\d|\\2\\d)`);
const MONTH_NUMBER = sticky(`(0?[1-9]|1[0-2])\\s?[./-]\\s?(${YEAR})`);
const MONTH_NUMBER_SHORT = sticky(`(0[1-9]|1[0-2])[./]['’]?(${SHORT})(?![./]\\d|-\\d{1,2}(?![\\d./]))`);
/** Months in Roman figures ("IX/2019"); capitals only, for "i 2019" is no January. */
const ROMAN_MONTH = new RegExp(`(X?I{1,3}|IV|VI{0,3}|IX|X)[./](${YEAR})`, "uy");
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** "3. Quartal 2019", "1er semestre de 2020". */
const PART = sticky(
  `(?:\\d(?:\\.?(?:st|nd|rd|th|er|re|e|ème|de|ste|[ºª°])|\\.)?|I{1,3}|IV|first|second|third|fourth)\\s*(?:${WORDS.part})(?![\\p{L}])\\s*(?:(?:${WORDS.of})\\s+)?['’,/-]?\\s*(${YEAR})`,
);
/** "2019 Q3", "2020/H1". */
const YEAR_PART = sticky(`((?:19[4-9]|20\\d)\\d)[\\s/-]*(?:[QHTS][1-4])(?![\\p{L}\\d])`);
const SEASON = sticky(
  `(?:${WORDS.season})(?![\\p{L}])\\.?\\s*(?:(?:${WORDS.part})\\s*)?(?:(?:${WORDS.of})\\s+)?['’,/-]?\\s*(${YEAR})(?:/\\d{2}(?!\\d))?`,
);
const BARE_YEAR = sticky(`(${YEAR})`);
/** "6/14": a month and a year only beside another of the kind. */
const BARE_MONTH_SHORT = sticky(`([1-9])/(${SHORT})(?![./]\\d)`);
const APOSTROPHE_YEAR = sticky(`['’‘](${SHORT})`);
const PLACEHOLDER = sticky("(?:(?:" + MONTH + ")\\s*|(?:\\d{2}|MM|XX)[./])?(?:20XX|19XX|20__|XXXX|YYYY|JJJJ)(?![\\p{L}\\d])");
const MONTH_ONLY = sticky(`(?:${DAY}\\s+)?(${MONTH})`);

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function monthOf(name: string | undefined): number | undefined {
  return MONTH_NUMBERS.get((name ?? "").normalize("NFC").toLowerCase().replace(/\.$/, ""));
}

/** "19" is 2019 and "87" is 1987: a career started at most some eighty years before the oldest reader of this. */
function fullYear(short: string): number {
  const year = Number(short);
  return year >= 100 ? year : year <= 40 ? 2000 + year : 1900 + year;
}

function dated(match: RegExpExecArray, year: number, month: number | undefined, form: DatePoint["form"]): DatePoint {
  const end = match.index + match[0].length;
  return { end, form, date: month !== undefined && month >= 1 && month <= 12 ? { year, month } : { year } };
}

/** Day and month as numbers: whichever cannot be a month is the day; with dots the day comes first, with slashes the month. */
function monthOfNumbers(first: number, second: number, separator: string, dayFirst: boolean | undefined): number {
  if (first > 12) return second;
  if (second > 12) return first;
  return (dayFirst ?? separator !== "/") ? second : first;
}

type Form = (text: string, index: number, dayFirst: boolean | undefined) => DatePoint | undefined;

const FORMS: readonly Form[] = [
  (text, index) => {
    const match = at(CHINESE, text, index);
    return match ? dated(match, Number(match[1]), match[2] === undefined ? undefined : Number(match[2]), "numeric") : undefined;
  },
  (text, index) => {
    const match = at(CHINESE_FIGURES, text, index);
    if (!match) return undefined;
    const year = Number([...(match[1] ?? "").replaceAll(/[○零]/gu, "〇")].map((figure) => FIGURES.indexOf(figure)).join(""));
    return year >= 1940 ? dated(match, year, match[2] === undefined ? undefined : monthOf(`${match[2]}月`), "numeric") : undefined;
  },
  (text, index, dayFirst) => {
    const match = at(DAY_NUMBERS, text, index);
    if (!match) return undefined;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 31 || second > 31 || first * second === 0 || (first > 12 && second > 12)) return undefined;
    return dated(match, fullYear(match[4] ?? ""), monthOfNumbers(first, second, match[2] ?? "", dayFirst), "numeric");
  },
  (text, index) => {
    const match = at(ISO, text, index);
    return match ? dated(match, Number(match[1]), Number(match[2]), "numeric") : undefined;
  },
  (text, index) => {
    const match = at(DAY_MONTH, text, index) ?? at(MONTH_DAY_YEAR, text, index);
    return match ? dated(match, Number(match[2]), monthOf(match[1]), "named") : undefined;
  },
  (text, index) => {
    const match = at(MONTH_NUMBER, text, index);
    return match ? dated(match, Number(match[2]), Number(match[1]), "numeric") : undefined;
  },
  (text, index) => {
    const match = at(MONTH_SHORT, text, index);
    return match ? dated(match, fullYear(match[2] ?? ""), monthOf(match[1]), "named") : undefined;
  },
  (text, index) => {
    const match = at(YEAR_MONTH, text, index);
    return match ? dated(match, Number(match[1]), monthOf(match[2]), "named") : undefined;
  },
  (text, index) => {
    const match = at(ROMAN_MONTH, text, index);
    return match ? dated(match, Number(match[2]), ROMAN.indexOf(match[1] ?? "") + 1, "numeric") : undefined;
  },
  (text, index) => {
    const match = at(SEASON, text, index) ?? at(PART, text, index) ?? at(YEAR_PART, text, index);
    return match ? dated(match, Number(match[1]), undefined, "season") : undefined;
  },
  (text, index) => {
    const match = at(PLACEHOLDER, text, index);
    return match ? { end: match.index + match[0].length, form: "placeholder" } : undefined;
  },
  (text, index) => {
    const match = at(BARE_YEAR, text, index);
    return match ? dated(match, Number(match[1]), undefined, "year") : undefined;
  },
  (text, index) => {
    const match = at(MONTH_NUMBER_SHORT, text, index);
    return match ? dated(match, fullYear(match[2] ?? ""), Number(match[1]), "short") : undefined;
  },
  (text, index) => {
    const match = at(BARE_MONTH_SHORT, text, index);
    return match ? dated(match, fullYear(match[2] ?? ""), Number(match[1]), "short") : undefined;
  },
  (text, index) => {
    const match = at(APOSTROPHE_YEAR, text, index);
    return match ? dated(match, fullYear(match[1] ?? ""), undefined, "short") : undefined;
  },
];

/** Reads the point in time that starts exactly at `index`, in whatever form it is written. */
export function readPoint(text: string, index: number, dayFirst?: boolean): DatePoint | undefined {
  for (const form of FORMS) {
    const point = form(text, index, dayFirst);
    if (point) return point;
  }
  return undefined;
}

/** Reads a month without its year ("Jan" of "Jan - Mar 2020"); it means nothing without what follows. */
export function readMonthOnly(text: string, index: number): { readonly end: number; readonly month: number } | undefined {
  const match = at(MONTH_ONLY, text, index);
  const month = monthOf(match?.[1]);
  return match && month !== undefined ? { end: match.index + match[0].length, month } : undefined;
}
