import { placeOfWords, type Reading, readPeriod } from "@candor/engine";
import type { Correction } from "./resumes.schemas.ts";

const DATE = /\/(startDate|endDate|date|releaseDate)$/u;
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/**
 * What a person wrote as it is kept: dates as ISO dates, a range on both its sides, and the place of words that the
 * document has.
 */
export function completeCorrections(reading: Reading, corrections: readonly Correction[]): Correction[] {
  return corrections.flatMap((correction) => (DATE.test(correction.pointer) ? datesOf(correction) : [placed(reading, correction)]));
}

function placed(reading: Reading, correction: Correction): Correction {
  if (correction.value === null || correction.from) return correction;
  const place = placeOfWords(reading, correction.pointer, correction.value);
  return place ? { ...correction, from: [place] } : correction;
}

function datesOf(correction: Correction): Correction[] {
  const { pointer, value } = correction;
  const side = DATE.exec(pointer)?.[1];
  const period = value === null || ISO.test(value) ? undefined : readPeriod(value);
  if (!period) return [correction];
  const { startDate, endDate, isOpen } = period;
  const base = pointer.slice(0, pointer.lastIndexOf("/"));
  const isRange = isOpen || (startDate !== undefined && endDate !== undefined);
  if (!isRange || (side !== "startDate" && side !== "endDate")) return [{ ...correction, value: startDate ?? endDate ?? value }];
  const start = startDate === undefined ? [] : [{ ...correction, pointer: `${base}/startDate`, value: startDate }];
  return [...start, { ...correction, pointer: `${base}/endDate`, value: endDate ?? null }];
}
