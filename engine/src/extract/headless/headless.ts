import type { LaidOut, Line } from "../../model/index.ts";
import { scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { findEmails, findPhones, findUrls } from "../../recognise/contacts/find-contacts.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { toRows } from "../entries/rows.ts";
import { splitEntries } from "../entries/split-entries.ts";
import { type Lists, partLists } from "./part-lists.ts";

export type Found = { readonly work: readonly Line[]; readonly education: readonly Line[] } & Omit<Lists, "left">;

export const NOTHING: Found = { work: [], education: [], skills: [], languages: [], certificates: [] };

/** Every line that something was found in. */
export function linesOf({ work, education, skills, languages, certificates }: Found): ReadonlySet<Line> {
  return new Set([...work, ...education, ...[...skills, ...languages, ...certificates].flat()]);
}

/** Sections that may hold jobs under a heading that does not say so. */
const UNSURE: ReadonlySet<string> = new Set(["header", "other", "summary"]);
/** Within so many lines from the top, a town is where the person lives. */
const TOP_LINES = 6;
const CLEARLY_SCHOOL = 0.8;
const CLEARLY_TITLE = 0.6;

function isContact(line: Line): boolean {
  return (
    findEmails(line.text).length > 0 ||
    findPhones(line.text).length > 0 ||
    findUrls(line.text).length > 0 ||
    line.index === 0 ||
    (line.index < TOP_LINES && findDates(line.text).length === 0 && readPlace(line.text) !== undefined)
  );
}

/** What a row says besides its degree: a "Journeyman Welder" works, whatever "Journeyman" also stands for. */
function withoutDegrees(text: string): string {
  return findDegrees(text).reduceRight((rest, degree) => (rest.slice(0, degree.start) + rest.slice(degree.end)).trim(), text);
}

/** "Qualifica professionale Operatore meccanico" names a degree and the job that it is for; a "Journeyman Welder" works. */
function opensWithDegree(text: string): boolean {
  return findDegrees(text).some((degree) => degree.start === 0 && /\s/u.test(text.slice(0, degree.end)));
}

/**
 * Jobs, degrees and lists of a resume that has no headings for them: entries with dates among the lines of no known section.
 *
 * An entry with a degree or a school and without a job title is education, any other is work.
 */
export function findWithoutHeadings(document: LaidOut, options: DateOptions): Found {
  const lines = document.sections
    .filter((section) => UNSURE.has(section.kind))
    .flatMap((section) => section.lines.flatMap((index) => document.lines[index] ?? []));
  const { left, ...lists } = partLists(lines.filter((line) => !isContact(line)));
  const rows = toRows(left, options);
  const firstDated = rows.findIndex((row) => row.dates.some((date) => date.kind === "range"));
  if (firstDated < 0) return NOTHING;
  const entries = splitEntries(rows.slice(Math.max(0, firstDated - 2))).filter((entry) => entry.anchor !== undefined);
  const work: Line[] = [];
  const education: Line[] = [];
  for (const entry of entries) {
    const head = [...entry.head, ...entry.trail.slice(0, 2)];
    const text = head.map((row) => row.text).join(" ");
    const isStudy =
      (findDegrees(text).length > 0 || scoreSchool(text) >= CLEARLY_SCHOOL) &&
      !head.some((row) => !opensWithDegree(row.text) && scoreTitle(withoutDegrees(row.text)) >= CLEARLY_TITLE);
    // A single year stands behind a certificate or an award; jobs have a beginning and an end.
    if (!isStudy && !entry.head.some((row) => row.dates.some((date) => date.kind === "range"))) continue;
    const own = [...entry.head, ...entry.trail, ...entry.body].flatMap((row) => row.lines);
    (isStudy ? education : work).push(...own);
  }
  return { work, education, ...lists };
}
