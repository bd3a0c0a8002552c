import { toIso } from "../../normalize/dates/iso-date.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";

/** A date in words or figures of any known language as `2021-03` or `2021`. */
export function isoOf(text: string | undefined): string | undefined {
  const date = text === undefined ? undefined : findDates(text)[0]?.from;
  return date && toIso(date);
}
