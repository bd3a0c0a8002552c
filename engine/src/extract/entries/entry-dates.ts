import { type PartialDate, toIso } from "../../normalize/dates/iso-date.ts";
import type { Trace } from "../traced.ts";
import type { Row, RowDate } from "./rows.ts";

export type EntryDates = { readonly startDate?: string; readonly endDate?: string; readonly traces: readonly Trace[] };

/** How a single date is meant: as the only year of a job, or as the year in which a degree was taken. */
export type SingleDateMeaning = "both" | "end";

function pick(mentions: readonly RowDate[]): RowDate | undefined {
  return mentions.find((mention) => mention.kind === "range") ?? mentions.find((mention) => mention.kind === "until") ?? mentions[0];
}

/** Two dates of one head ("Start: 2019" and "End: 2020", "From 2019" over "until 2020", or two table cells) are a range. */
function pair(mentions: readonly RowDate[]): RowDate | undefined {
  const [a, b] = mentions;
  if (mentions.length !== 2 || !a?.from || !b || (a.kind !== "single" && !a.begins)) return undefined;
  const to = b.kind === "single" ? b.from : b.kind === "until" ? b.to : undefined;
  return to && { start: a.start, end: b.end, kind: "range", from: a.from, to, open: false };
}

/** The dates of an entry's head as ISO strings with their traces. A running entry gets no end. */
export function entryDates(rows: readonly Row[], single: SingleDateMeaning): EntryDates {
  const mentions = rows.flatMap((row) => row.dates);
  const mention = pair(mentions) ?? pick(mentions);
  if (!mention) return { traces: [] };
  const from = mention.kind === "single" && single === "end" ? undefined : mention.from;
  const to = mention.kind === "single" ? mention.from : mention.to;
  const spans = [{ start: mention.start, end: mention.end }, ...(mention.rest ? [mention.rest] : [])];
  const trace = (pointer: string, date: PartialDate | undefined): Trace[] =>
    date ? [{ pointer, spans, confidence: date.month === undefined ? 0.85 : 0.95 }] : [];
  return {
    ...(from && { startDate: toIso(from) }),
    ...(to && { endDate: toIso(to) }),
    traces: [...trace("/startDate", from), ...trace("/endDate", to)],
  };
}
