import type { Reading } from "../model/index.ts";
import { NOT_UNDERSTOOD_COST, SURE_RECOGNITION } from "./match.rules.ts";
import { clamped, rounded } from "./rounding.ts";

/**
 * How far a reading can be relied on, 0-1: less for every part of the text that became no field, and where the words were
 * recognised from a picture, for words that the recogniser was unsure of. Only what may be scored counts: a name that
 * nobody can read says nothing of the rest.
 */
export function understoodShare(reading: Reading, scoredText: string): number {
  return rounded(
    (1 - NOT_UNDERSTOOD_COST * missedShare(reading, scoredText)) * clamped(recognition(reading, scoredText) / SURE_RECOGNITION),
    3,
  );
}

function shownIn(text: string): number {
  return text.replace(/\s+/g, "").length;
}

/** Share of the characters that stand in lines not understood. */
function missedShare({ notes }: Reading, text: string): number {
  let missed = 0;
  for (const { code, where } of notes) if (code === "LINE_NOT_UNDERSTOOD" && where) missed += shownIn(text.slice(where.start, where.end));
  return clamped(missed / Math.max(1, shownIn(text)));
}

/** The recogniser's own confidence in its words, by their length; 1 where nothing was recognised. */
function recognition({ lines }: Reading, text: string): number {
  let sure = 0;
  let all = 0;
  for (const { start, end, confidence } of lines.flatMap(({ placed = [] }) => placed)) {
    if (confidence === undefined) continue;
    const shown = shownIn(text.slice(start, end));
    sure += confidence * shown;
    all += shown;
  }
  return all > 0 ? sure / all : 1;
}
