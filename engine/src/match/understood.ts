import type { Reading } from "../model/index.ts";
import { NOT_UNDERSTOOD_COST, SURE_RECOGNITION } from "./match.rules.ts";
import { clamped, rounded } from "./rounding.ts";

/**
 * How far a reading can be relied on, 0-1: less for every part of the text that became no field, and where the words were
 * recognised from a picture, for words that the recogniser was unsure of.
 */
export function understoodShare(reading: Reading): number {
  return rounded((1 - NOT_UNDERSTOOD_COST * missedShare(reading)) * clamped(recognition(reading) / SURE_RECOGNITION), 3);
}

/** Share of the characters that stand in lines not understood. */
function missedShare({ notes, text }: Reading): number {
  let missed = 0;
  for (const { code, where } of notes) if (code === "LINE_NOT_UNDERSTOOD" && where) missed += where.end - where.start;
  return clamped(missed / Math.max(1, text.length));
}

/** The recogniser's own confidence in its words, by their length; 1 where nothing was recognised. */
function recognition({ lines }: Reading): number {
  let sure = 0;
  let all = 0;
  for (const { start, end, confidence } of lines.flatMap(({ placed = [] }) => placed)) {
    if (confidence === undefined) continue;
    sure += confidence * (end - start);
    all += end - start;
  }
  return all > 0 ? sure / all : 1;
}
