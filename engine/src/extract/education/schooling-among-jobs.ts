import type { Line } from "../../model/index.ts";
import { scoreSchool } from "../../recognise/companies/score-organisation.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { entryDates } from "../entries/entry-dates.ts";
import { isInside } from "../entries/is-inside.ts";
import { type Row, restOf, toRows } from "../entries/rows.ts";
import { type Entry, splitEntries } from "../entries/split-entries.ts";

/** The lines of one section: those of its jobs, and those of schools that stand among them. */
export type Career = { readonly jobs: readonly Line[]; readonly schooling: readonly Line[] };

const CLEARLY_SCHOOL = 0.8;
const CLEARLY_TITLE = 0.6;
/** "Studium der Mathematik", "Masterstudium": what was studied, told in words. */
const STUDIES = /^(?:\p{L}+[- ])?\p{L}*studium\s/iu;
const PARTS = /[,|:;•·]\s+|\s+[–—-]\s+/u;

/**
 * Parts a career that is told in one list: "2006 – 2013 Luitpold-Gymnasium", and below it the first job.
 *
 * An entry is schooling if its head names a school or a degree and no title; a teacher's post at a school names one.
 */
export function partSchooling(lines: readonly Line[], options: DateOptions, isStrict = false): Career {
  const entries = splitEntries(toRows(lines, options));
  const learnt = entries
    .filter((entry, at) => isSchooling(entry, isStrict) && !employsBelow(entry, entries[at + 1]))
    .flatMap((entry) => [...entry.head, ...entry.trail, ...entry.body].flatMap((row) => row.lines));
  const isLearnt = (line: Line): boolean => learnt.some(({ start, end }) => line.start >= start && line.end <= end);
  const schooling = lines.filter(isLearnt);
  return schooling.length === 0 || learnt.length === lines.length
    ? { jobs: lines, schooling: [] }
    : { jobs: lines.filter((line) => !isLearnt(line)), schooling };
}

function isSchooling({ head, trail, anchor }: Entry, isStrict: boolean): boolean {
  if (anchor === undefined || [...head, ...trail].some(tellsPosition)) return false;
  const own = partsOf(head);
  // Dates in a line of their own stand over what they date.
  const parts = own.length > 0 ? own : partsOf(trail);
  if (isStrict) return STUDIES.test(parts[0] ?? "");
  return (
    parts.some((part) => scoreSchool(part) >= CLEARLY_SCHOOL || findDegrees(part).length > 0) &&
    (parts.every((part) => scoreTitle(part) < CLEARLY_TITLE) || opensWithStudies(parts[0] ?? ""))
  );
}

/** A school with the dates of the whole time there, over nothing but a title and its dates: whoever worked there. */
function employsBelow({ head, trail, body }: Entry, below: Entry | undefined): boolean {
  if (!below || trail.length + body.length > 0) return false;
  const [title = "", ...others] = partsOf(below.head);
  return others.length === 0 && scoreTitle(title) >= CLEARLY_TITLE && isInside(entryDates(below.head, "both"), entryDates(head, "both"));
}

/** "Position: Guide", or "Guide" under a label that says so. */
function tellsPosition({ text, lines }: Row): boolean {
  return readLabel(text)?.field === "position" || lines.some(({ columnLabel }) => columnLabel === "position");
}

function partsOf(rows: readonly Row[]): readonly string[] {
  const texts = rows.map((row) => restOf(row).replace(/^[^\p{L}\p{N}]+/u, ""));
  return texts.flatMap((text) => text.split(PARTS)).filter((part) => /\p{L}/u.test(part));
}

/** "Master of Science mit der Arbeit …, Gutachter: Prof. …": what opens with a degree or with studies is schooling, whoever is named behind it. */
function opensWithStudies(part: string): boolean {
  const isDegree = findDegrees(part).some((degree) => degree.start === 0 && /\s/u.test(part.slice(0, degree.end)));
  return (isDegree || STUDIES.test(part)) && scoreTitle(part) < CLEARLY_TITLE;
}
