import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { type Row, restOf } from "./rows.ts";

/** Fewer entries do not show how the others are written. */
const FEWEST_ENTRIES = 3;
const MOST_ENTRIES = 0.8;
/** So many letters beside the dates name a title and an employer. */
const LEAST_REST = 20;
const MOST_WORDS = 5;
const RATHER_ORGANISATION = 0.45;
const SEVERAL_NAMES = /[,|:]\s|\s[–—-]\s/u;

/**
 * The rows that only head a group of entries: "Clinical year" over three placements, "Summer jobs" over two more.
 *
 * They stand in a look of their own above some of the entries, in a section whose entries say title and employer in the
 * line of their dates; an employer over several titles stands above lines that name none.
 */
export function groupLabels(rows: readonly Row[], anchors: readonly number[]): ReadonlySet<Row> {
  const heads = anchors.flatMap((anchor) => rows[anchor] ?? []);
  const whole = heads.filter((row) => restOf(row).length >= LEAST_REST && SEVERAL_NAMES.test(restOf(row)));
  if (heads.length < FEWEST_ENTRIES || whole.length < heads.length * MOST_ENTRIES) return new Set();
  const above = anchors.flatMap((anchor) => rows[anchor - 1] ?? []).filter((row) => canBeLabel(row) && !heads.includes(row));
  const alike = (row: Row): Row[] => rows.filter((other) => other.style === row.style);
  return new Set(above.filter((row) => above.length < heads.length && alike(row).every((other) => above.includes(other))));
}

function canBeLabel(row: Row): boolean {
  return (
    !row.isBody &&
    row.dates.length === 0 &&
    row.lines.length === 1 &&
    row.text.split(/\s+/u).length <= MOST_WORDS &&
    !/[\d,|@]/u.test(row.text) &&
    scoreOrganisation(row.text) < RATHER_ORGANISATION
  );
}
