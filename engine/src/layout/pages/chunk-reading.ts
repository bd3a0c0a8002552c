import { headingWords } from "../sections/heading-words.ts";
import type { Chunk } from "./chunks.ts";
import { joinRuns } from "./spacing.ts";

/** What a chunk says and whether that is a heading; asked many times while strips are tried. */
type Reading = { readonly text: string; readonly heading: boolean };
const readings = new WeakMap<Chunk, Reading>();

export function readingOf(chunk: Chunk): Reading {
  const known = readings.get(chunk);
  if (known) return known;
  const { text } = joinRuns(chunk.runs, true);
  const reading = { text, heading: isHeading(text) };
  readings.set(chunk, reading);
  return reading;
}

export function textOf(chunk: Chunk): string {
  return readingOf(chunk).text;
}

function isHeading(text: string): boolean {
  return headingWords(text).some((words) => words.trust === "strong");
}
