import type { Line } from "../../model/index.ts";
import { scoreOrganisation, scoreSchool } from "../../recognise/companies/score-organisation.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { restOf, toRows } from "../entries/rows.ts";
import { type Entry, splitEntries } from "../entries/split-entries.ts";
import { scoreFragment } from "./assign-roles.ts";
import { draftOf } from "./draft-head.ts";
import { splitAnyway } from "./split-at-comma.ts";

const CLEAR_TITLE = 0.75;
const CLEARLY_SCHOOL = 0.8;

/**
 * The lines of jobs that stand among schools: "2018 – 2019 Internship at Harbour Shop" between two years of school, in a
 * resume that has no section of jobs. A title and an employer that is no school tell, and no degree.
 */
export function jobsAmongSchooling(lines: readonly Line[], text: string, options: DateOptions): readonly Line[] {
  const entries = splitEntries(toRows(lines, options));
  const jobs = entries.filter((entry) => isJob(entry, text));
  if (jobs.length === entries.length) return [];
  const own = jobs.flatMap((entry) => [...entry.head, ...entry.trail, ...entry.body].flatMap((row) => row.lines));
  return lines.filter((line) => own.some(({ start, end }) => line.start >= start && line.end <= end));
}

function isJob(entry: Entry, text: string): boolean {
  const rows = [...entry.head, ...entry.trail];
  const learns = rows.some((row) => scoreSchool(restOf(row)) >= CLEARLY_SCHOOL || findDegrees(restOf(row)).length > 0);
  if (entry.anchor === undefined || learns) return false;
  const { names } = draftOf(entry, text, false);
  const [only, ...others] = names;
  const both = only && others.length === 0 ? splitAnyway(only, text) : names;
  const title = both.find(({ fragment }) => scoreTitle(fragment.text) >= CLEAR_TITLE);
  const employer = both.find((name) => name !== title && scoreFragment(name.fragment).title < CLEAR_TITLE);
  return title !== undefined && employer !== undefined && scoreOrganisation(title.fragment.text) < CLEAR_TITLE;
}
