import { scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { type Row, restOf } from "../entries/rows.ts";
import type { Entry } from "../entries/split-entries.ts";

const CLEARLY_SCHOOL = 0.8;
const isSchool = (row: Row): boolean => !row.isBullet && scoreSchool(restOf(row)) >= CLEARLY_SCHOOL;

/** Parts a school without dates from the dated one above it: it is written in the look of that one's name, below what is told of it. */
export function partUndatedSchools(entry: Entry): readonly Entry[] {
  const name = entry.head.find(isSchool);
  if (entry.anchor === undefined || !name || (!name.isStrong && !name.style.startsWith("i"))) return [entry];
  const below = [...entry.trail, ...entry.body];
  const from = below.findIndex((row, at) => at > 0 && isSchool(row) && row.style === name.style && row.isStrong === name.isStrong);
  if (from < 0) return [entry];
  const inTrail = Math.min(from, entry.trail.length);
  return [
    { ...entry, trail: entry.trail.slice(0, inTrail), body: entry.body.slice(0, Math.max(0, from - entry.trail.length)) },
    { head: below.slice(from), trail: [], body: [] },
  ];
}
