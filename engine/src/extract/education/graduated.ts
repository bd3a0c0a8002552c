import { scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { type Row, restOf } from "../entries/rows.ts";
import type { Entry } from "../entries/split-entries.ts";

const CLEARLY_SCHOOL = 0.8;
/** "Graduated May 2013", "Expected graduation: 2026", "Abgeschlossen 2019": the day on which the studies above ended. */
const GRADUATED =
  /^[^\p{L}]*(?:(?:expected|anticipated)\s)?(?:graduat(?:ed|ion|ing)|degree (?:awarded|conferred)|conferred|abgeschlossen|abschluss|diplômée?|obtenue?|graduad[oa]|conclu[íi]d[oa]|afgestudeerd|laureat[oa])(?!\p{L})/iu;

/** Gives a line that only tells when the studies ended to the school above it, which has no dates of its own. */
export function withGraduation(entries: readonly Entry[]): readonly Entry[] {
  const whole: Entry[] = [];
  for (const entry of entries) {
    const above = whole.at(-1);
    const rows = [...entry.head, ...entry.trail, ...entry.body];
    if (above && datesOf(above) === 0 && tellsOnlyWhen(entry)) whole[whole.length - 1] = { ...above, body: [...above.body, ...rows] };
    else whole.push(entry);
  }
  return whole;
}

const datesOf = ({ head, trail, body }: Entry): number => [...head, ...trail, ...body].reduce((sum, row) => sum + row.dates.length, 0);

function tellsOnlyWhen({ head }: Entry): boolean {
  const texts = head.map((row: Row) => restOf(row));
  return GRADUATED.test(head[0]?.text ?? "") && texts.every((text) => scoreSchool(text) < CLEARLY_SCHOOL && findDegrees(text).length === 0);
}
