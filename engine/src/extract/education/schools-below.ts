import { scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { HEADING, type Row, restOf } from "../entries/rows.ts";
import type { Entry } from "../entries/split-entries.ts";

const CLEARLY_SCHOOL = 0.8;
const isSchool = (row: Row): boolean => !row.isBullet && scoreSchool(restOf(row)) >= CLEARLY_SCHOOL;

/** Parts a school without dates from the dated one above it: it is written in the look of that one's name, below what is told of it. */
export function partUndatedSchools(entry: Entry): readonly Entry[] {
  // A heading names the school though no list knows it: "Informatics - QUXYZ/HRW" over the degree.
  const name = entry.head.find(isSchool) ?? entry.head.slice(0, entry.anchor).find((row) => row.style === HEADING);
  if (entry.anchor === undefined || !name || (!name.isStrong && !name.style.startsWith("i"))) return [entry];
  const below = [...entry.trail, ...entry.body];
  const isUnderHeading = name.style === HEADING && entry.head[entry.anchor]?.style !== HEADING;
  const from = below.findIndex(
    (row, at) => (at > 0 || isUnderHeading) && isSchool(row) && row.style === name.style && row.isStrong === name.isStrong,
  );
  if (from < 0) return [entry];
  const inTrail = Math.min(from, entry.trail.length);
  return [
    { ...entry, trail: entry.trail.slice(0, inTrail), body: entry.body.slice(0, Math.max(0, from - entry.trail.length)) },
    { head: below.slice(from), trail: [], body: [] },
  ];
}
