import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { type Row, restOf } from "../entries/rows.ts";
import type { Entry } from "../entries/split-entries.ts";

const FEWEST = 3;
const MOST = 0.6;
const CLEARLY_TITLE = 0.6;
const RATHER_ORGANISATION = 0.45;
const LONGEST_NAME = 80;

/** Dates in a row of their own over a title and one more short row: the employer. */
function namesBothBelow({ head, anchor, trail }: Entry): boolean {
  const dates = anchor === undefined ? undefined : head[anchor];
  const [title, employer] = trail;
  if (!dates || !/^\P{L}*(?:\([^()]*\))?\P{L}*$/u.test(restOf(dates)) || !title || !employer) return false;
  const isShort = (row: Row): boolean => row.text.length <= LONGEST_NAME && !/[.!]$/u.test(row.text);
  return isShort(title) && isShort(employer) && scoreTitle(title.text) >= CLEARLY_TITLE;
}

const isHeading = (row: Row | undefined): boolean =>
  row !== undefined &&
  row.dates.length === 0 &&
  row.lines.every((line) => line.kind === "heading") &&
  scoreOrganisation(row.text) < RATHER_ORGANISATION;

/**
 * "CRAFTS" and "BUILDING" over jobs whose titles and employers all stand below their dates: such headings part the jobs
 * by their kind and employ nobody.
 */
export function withoutGroupHeadings(entries: readonly Entry[]): readonly Entry[] {
  const whole = entries.filter(namesBothBelow);
  const headed = entries.filter(({ head, anchor }) => anchor === 1 && head.length === 2 && isHeading(head[0]));
  if (whole.length < FEWEST || whole.length < entries.length * MOST || headed.length === 0 || headed.length === entries.length)
    return entries;
  return entries.map((entry) => (headed.includes(entry) ? { ...entry, head: entry.head.slice(1), anchor: 0 } : entry));
}
