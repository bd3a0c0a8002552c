import { runsForward } from "../../normalize/dates/iso-date.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { labelOf } from "../../recognise/phrases/field-labels.ts";
import { type Chunk, isTyped } from "./chunks.ts";
import { joinRuns, type PlacedRun } from "./spacing.ts";

const LONGEST_PART = 18;
const MOST_PARTS = 4;
/** Baselines of one stack are at most so many sizes apart, and its edges at most so many points; in typed text a cell. */
const STACK = { line: 1.7, edge: 3, cell: 7, spread: 4 } as const;
/** A month, a year or the present, with or without a dash on either side; or a dash alone. */
const PART = /^[月日|│｜]$|^[\s–—-]*(?:[\p{L}.]{2,12}\s*)?(?:\d{1,4}(?:[./-]\d{1,4}){0,2})?[\s–—-]*(?:\p{L}{1,5}\s)?(?:[\p{L}.]{1,12})?$/u;

function textOf(chunk: Chunk): string {
  return joinRuns(chunk.runs, true).text;
}

/** Joins dates that a narrow column broke over lines ("Jun", "2012–Mar", "2018") where they stand, so that a row keeps its dates. */
export function joinStackedDates(written: readonly Chunk[]): Chunk[] {
  const chunks = joinSpreadDates(written);
  const sorted = [...chunks].sort((a, b) => a.baseline - b.baseline);
  const short = sorted.filter((chunk) => chunk.right - chunk.left < chunk.size * LONGEST_PART);
  const taken = new Set<Chunk>();
  const joined = new Map<Chunk, Chunk>();
  const isAlone = (chunk: Chunk) => !sorted.some((other) => other !== chunk && Math.abs(other.baseline - chunk.baseline) < 1);
  for (const chunk of short) {
    if (taken.has(chunk) || !isPart(textOf(chunk))) continue;
    const stack = stackFrom(chunk, short);
    const whole = longestDate(stack);
    const isPair = whole.length < 2 && isFromTo(stack) && isAlone(stack[1] as Chunk);
    if (whole.length < 2 && !isPair) continue;
    for (const part of isPair ? stack : whole) taken.add(part);
    joined.set(chunk, isPair ? oneLine([stack[0] as Chunk, dashed(stack[1] as Chunk)]) : oneLine(whole.map(barAsDash)));
  }
  return chunks.flatMap((chunk) => (joined.has(chunk) ? [joined.get(chunk) as Chunk] : taken.has(chunk) ? [] : [chunk]));
}

/** "Zeitraum" over the dates of a table heads their column. */
function isPart(text: string): boolean {
  return text.length <= LONGEST_PART && PART.test(text) && labelOf(text) === undefined;
}

/** Parts below each other with one edge in common. */
function stackFrom(first: Chunk, short: readonly Chunk[]): Chunk[] {
  const stack = [first];
  const edge = isTyped(first) ? STACK.cell : STACK.edge;
  for (let last = first; stack.length < MOST_PARTS; ) {
    const next = short.find(
      (other) =>
        other.baseline > last.baseline + 1 &&
        other.baseline - last.baseline < STACK.line * last.size &&
        (Math.abs(other.left - first.left) < edge || Math.abs(other.right - first.right) < edge || isCentred(other, first, edge)),
    );
    if (!next || !isPart(textOf(next))) break;
    stack.push(next);
    last = next;
  }
  return stack;
}

function isCentred(one: Chunk, other: Chunk, edge: number): boolean {
  return Math.abs(one.left + one.right - other.left - other.right) < edge * 2;
}

/** The longest beginning of a stack that is one range and nothing else, where its first line alone is not. */
function longestDate(stack: readonly Chunk[]): readonly Chunk[] {
  for (let count = stack.length; count >= 2; count--) {
    const parts = stack.slice(0, count);
    const text = parts.map((part) => textOf(barAsDash(part))).join(" ");
    const [date, ...others] = findDates(text);
    const isWhole = date !== undefined && others.length === 0 && date.start === 0 && date.end >= text.trimEnd().length;
    if (isWhole && date.kind === "range" && !date.dangling && (!isRange(textOf(stack[0] as Chunk)) || isEndOfDate(parts[1]))) return parts;
  }
  return [];
}

/** "FEB 2014" over "MAR 2019", nothing below: a beginning and its end, with the room between them for a dash. */
function isFromTo(stack: readonly Chunk[]): boolean {
  const dates = stack.map((chunk) => findDates(textOf(chunk)));
  const [first, second] = dates.map(([date, ...others]) => (others.length === 0 && date?.kind === "single" ? date.from : undefined));
  return stack.length === 2 && first !== undefined && second !== undefined && runsForward(first, second);
}

/** The end of a range with the dash that stands for the room before it. */
export function dashed(chunk: Chunk): Chunk {
  return { ...chunk, runs: chunk.runs.map((run, at) => (at === 0 ? { ...run, text: `– ${run.text}` } : run)) };
}

/** A stroke between the beginning and the end, one below the other. */
function barAsDash(chunk: Chunk): Chunk {
  return /^[|│｜]$/u.test(textOf(chunk)) ? { ...chunk, runs: chunk.runs.map((run) => ({ ...run, text: "–" })) } : chunk;
}

/** "2024年9" over "月". */
function isEndOfDate(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /^[月日]$/u.test(textOf(chunk));
}

function isRange(text: string): boolean {
  return findDates(text).some((date) => date.kind === "range" && !date.dangling);
}

/** The parts as one chunk on the first line; a space ends each part, since the gap between them says nothing. */
export function oneLine(parts: readonly Chunk[]): Chunk {
  const [first, ...rest] = parts as [Chunk, ...Chunk[]];
  const runs = parts.flatMap((part, at): PlacedRun[] =>
    part.runs.map((run, index) =>
      at < parts.length - 1 && index === part.runs.length - 1 ? { ...run, text: `${run.text.trimEnd()} ` } : run,
    ),
  );
  return {
    ...first,
    runs,
    right: Math.max(first.right, ...rest.map((part) => part.right)),
    bottom: Math.max(...parts.map((part) => part.bottom)),
  };
}

/** Words of a date that a justified narrow column spread over its width: "octobre      2012–août". */
function joinSpreadDates(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const last = joined.at(-1);
    const isSpread =
      last !== undefined &&
      Math.abs(last.baseline - chunk.baseline) < 1 &&
      chunk.left > last.right &&
      chunk.left - last.right < STACK.spread * chunk.size &&
      /^\p{L}[\p{L}.]+$/u.test(textOf(last)) &&
      isPart(textOf(chunk)) &&
      beginsDate(`${textOf(last)} ${textOf(chunk)}`);
    if (isSpread) joined[joined.length - 1] = sideBySide(last, chunk);
    else joined.push(chunk);
  }
  return joined;
}

function sideBySide(left: Chunk, right: Chunk): Chunk {
  return { ...left, runs: [...left.runs, ...right.runs], right: right.right, bottom: Math.max(left.bottom, right.bottom) };
}

/** "octobre 2012–août", or "depuis septembre", whose year stands below. */
function beginsDate(text: string): boolean {
  if (/\d{4}/u.test(text)) return findDates(text)[0]?.start === 0;
  const whole = `${text} 2000`;
  const [date] = findDates(whole);
  return date?.kind === "range" && date.start === 0 && date.end === whole.length;
}
