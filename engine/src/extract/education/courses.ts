import type { Line, Span } from "../../model/index.ts";
import { scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";
import type { Fragment } from "../entries/fragments.ts";
import type { Row } from "../entries/rows.ts";
import type { Entry } from "../entries/split-entries.ts";
import { atomsOf } from "../skills/atoms.ts";
import type { Traced } from "../traced.ts";

const ENDS_OPEN = /[,;、，；]\s*$/u;
const CLEARLY_SCHOOL = 0.8;
/** Lines of one item are hardly further apart, in lines. */
const LINE_GAP = 1.3;

/** "Courses: Statics, Mechanics of" over "Materials, Hydraulics": the lines are one list, and a course that they broke is one. */
export function withCoursesGoingOn(entry: Entry): Entry {
  const together = (rows: readonly Row[]) => rows.reduce<readonly Row[]>(addRow, []);
  const trail = together(entry.trail);
  const below = together([...trail, ...entry.body]);
  return { ...entry, head: together(entry.head), trail: below.slice(0, trail.length), body: below.slice(trail.length) };
}

function addRow(rows: readonly Row[], row: Row): readonly Row[] {
  const above = rows.at(-1);
  const whole = above && goingOn(above, row);
  return whole ? [...rows.slice(0, -1), whole] : [...rows, row];
}

/** Both rows as one, where the second goes on with the courses of the first. */
function goingOn(above: Row, { lines: [next, ...besides], dates, text }: Row): Row | undefined {
  const [line, ...others] = above.lines;
  if (!line || !next || others.length + besides.length > 0 || next.start !== line.end + 1) return undefined;
  const isOpen = readLabel(line.text)?.field === "courses" && (ENDS_OPEN.test(line.text) || isWrapped(line, next));
  const isOther = dates.length > 0 || readLabel(text) !== undefined || scoreSchool(text) >= CLEARLY_SCHOOL;
  if (!isOpen || isOther) return undefined;
  const whole = `${line.text} ${next.text}`;
  return { ...above, text: whole, lines: [{ ...line, text: whole, end: next.end }] };
}

/** Right below an item a line without a bullet is more of it. */
function isWrapped(item: Line, next: Line): boolean {
  return next.continues === true || (item.kind === "list-item" && next.kind === "paragraph" && (next.gapBefore ?? 9) <= LINE_GAP);
}

/** "Schwerpunkte: Massivbau, Stahlbau, Baudynamik" beside the subject itself is a list of courses. */
function listsCourses(fragment: Fragment, area: Span | undefined): boolean {
  return fragment.label === "area" && area !== undefined && fragment.start !== area.start && fragment.text.split(/[,;]\s/u).length > 1;
}

/** The courses that a label announces. */
export function coursesOf(fragments: readonly Fragment[], area: Span | undefined): Traced<string[]> {
  const atoms = fragments
    .filter((fragment) => fragment.label === "courses" || listsCourses(fragment, area))
    .flatMap((fragment) => atomsOf(fragment.text, fragment.start));
  return {
    value: atoms.map((atom) => atom.text),
    traces: atoms.map((atom, i) => ({ pointer: `/courses/${i}`, spans: [{ start: atom.start, end: atom.end }], confidence: 0.85 })),
  };
}
