import type { Line } from "../../model/index.ts";
import { scoreSchool } from "../../recognise/companies/score-organisation.ts";
import type { DateOptions } from "../../recognise/dates/find-dates.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { restOf, toRows } from "../entries/rows.ts";
import { type Entry, splitEntries } from "../entries/split-entries.ts";

/** The lines of one section: those of its jobs, and those of schools that stand among them. */
export type Career = { readonly jobs: readonly Line[]; readonly schooling: readonly Line[] };

const CLEARLY_SCHOOL = 0.8;
const CLEARLY_TITLE = 0.6;
const PARTS = /[,|:;•·]\s+|\s+[–—-]\s+/u;

/**
 * Parts a career that is told in one list: "2006 – 2013 Luitpold-Gymnasium", and below it the first job.
 *
 * An entry is schooling if its head names a school or a degree and no title; a teacher's post at a school names one.
 */
export function partSchooling(lines: readonly Line[], options: DateOptions): Career {
  const entries = splitEntries(toRows(lines, options));
  const learnt = entries.filter(isSchooling).flatMap((entry) => [...entry.head, ...entry.trail, ...entry.body].flatMap((row) => row.lines));
  const isLearnt = (line: Line): boolean => learnt.some(({ start, end }) => line.start >= start && line.end <= end);
  const schooling = lines.filter(isLearnt);
  return schooling.length === 0 || learnt.length === lines.length
    ? { jobs: lines, schooling: [] }
    : { jobs: lines.filter((line) => !isLearnt(line)), schooling };
}

function isSchooling({ head, anchor }: Entry): boolean {
  if (anchor === undefined) return false;
  const parts = head.flatMap((row) => restOf(row).split(PARTS));
  return (
    parts.some((part) => scoreSchool(part) >= CLEARLY_SCHOOL || findDegrees(part).length > 0) &&
    parts.every((part) => scoreTitle(part) < CLEARLY_TITLE)
  );
}
