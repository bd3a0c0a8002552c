import { toIso } from "../normalize/dates/iso-date.ts";
import { findDates } from "../recognise/dates/find-dates.ts";

/** A time as written; `isOpen` when it runs to the present. */
export type ReadPeriod = { readonly startDate?: string; readonly endDate?: string; readonly isOpen: boolean };

/** The first date or range of a text, as ISO dates; a single date is a start, "until 2020" an end. */
export function readPeriod(text: string): ReadPeriod | undefined {
  const [mention] = findDates(text);
  if (!mention || (!mention.from && !mention.to)) return undefined;
  const { from, to, open } = mention;
  return { ...(from && { startDate: toIso(from) }), ...(to && { endDate: toIso(to) }), isOpen: open };
}
