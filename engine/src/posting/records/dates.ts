import { MONTH_NUMBERS } from "../../recognise/dates/words.ts";
import { foldLetters } from "../../text/fold.ts";
import { isObject, numberOf } from "./values.ts";

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T\s].*)?$/;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s.*)?$/;
const DAY_MONTH =
  /(?<![\d\p{L}])(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:de\s+)?(?<month>\p{L}{3,12})\.?,?\s+(?:de\s+)?(?<year>20\d{2})(?!\d)/giu;
const MONTH_DAY = /(?<![\d\p{L}])(?<month>\p{L}{3,12})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>20\d{2})(?!\d)/giu;
const EARLIEST_SECONDS = 946_684_800;
const LATEST_SECONDS = 4_102_444_800;

function iso(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A date field as `YYYY-MM-DD`: ISO with or without a time, seconds or milliseconds since 1970, `31.12.2026`, RSS dates. */
export function dayOf(value: unknown): string | undefined {
  const number = typeof value === "number" || (typeof value === "string" && /^\d{9,13}$/.test(value.trim())) ? numberOf(value) : undefined;
  if (number !== undefined) {
    const seconds = number > LATEST_SECONDS ? number / 1000 : number;
    return seconds > EARLIEST_SECONDS && seconds < LATEST_SECONDS ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined;
  }
  if (isObject(value)) return dayOf(value["von"] ?? value["from"] ?? value["start"] ?? value["date"] ?? value["value"]);
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  const found = ISO.exec(text);
  if (found?.[1]) return iso(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return iso(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const slashes = SLASHES.exec(text);
  if (slashes) {
    const [first, second, year] = [Number(slashes[1]), Number(slashes[2]), Number(slashes[3])];
    return first > 12 ? iso(year, second, first) : iso(year, first, second);
  }
  return writtenDay(text);
}

/** "Tue, 20 Oct 2026", "15. April 2026", "October 5, 2026" anywhere in a text. */
export function writtenDay(text: string): string | undefined {
  for (const pattern of [DAY_MONTH, MONTH_DAY]) {
    for (const { groups } of text.matchAll(pattern)) {
      const month = monthOf(groups?.["month"] ?? "");
      if (month !== undefined) return iso(Number(groups?.["year"]), month, Number(groups?.["day"]));
    }
  }
  return undefined;
}

function monthOf(written: string): number | undefined {
  return MONTH_NUMBERS.get(written.toLowerCase()) ?? MONTH_NUMBERS.get(foldLetters(written));
}

const TODAY =
  /^\W*(?:posted\s+)?(?:today|just now|just posted|heute|aujourd'hui|hoy|oggi|hoje|vandaag|\d+\s*(?:hours?|hrs?|minutes?|min|stunden?|heures?|horas?)\s+ago)\W*$/iu;
const YESTERDAY = /^\W*(?:posted\s+)?(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren)\W*$/iu;
const AGO = /(?:^|\s)(\d{1,3})\s*(days?|d|tage?n?|jours?|días?|giorni|dias|dagen|weeks?|wochen?|semaines?|semanas?)(?![\p{L}+])/iu;

/** "Posted 5 Days Ago" as a number of days; "30+ days" is no date. */
export function daysAgo(value: unknown): number | undefined {
  if (typeof value !== "string" || value.length > 60) return undefined;
  if (TODAY.test(value)) return 0;
  if (YESTERDAY.test(value)) return 1;
  const found = AGO.exec(value);
  if (!found) return undefined;
  return Number(found[1]) * (/^(?:w|se)/i.test(found[2] ?? "") ? 7 : 1);
}

const DAY_MS = 86_400_000;

/** The ISO day so many days before another. */
export function dayBefore(day: string, days: number): string | undefined {
  const start = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(start) ? undefined : new Date(start - days * DAY_MS).toISOString().slice(0, 10);
}
