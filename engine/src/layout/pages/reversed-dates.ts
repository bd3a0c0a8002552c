import { runsForward } from "../../normalize/dates/iso-date.ts";
import { isPresentOnly } from "../../recognise/dates/date-only.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { textOf } from "./chunk-reading.ts";
import { type Chunk, isTyped } from "./chunks.ts";
import { dashed, oneLine } from "./stacked-dates.ts";

/** Points by which the edges of one column differ; in typed text a cell. */
const SAME_EDGE = { drawn: 3, typed: 7 } as const;
/** Both halves of a pair stand at most so many sizes apart, and pairs at least so many times further. */
const PAIR = { apart: 2.3, between: 1.4, fewest: 2 } as const;
const LONGEST = 18;

type Half = { readonly chunk: Chunk; readonly date?: NonNullable<ReturnType<typeof findDates>[number]["from"]> };

/**
 * Joins dates of a time line that runs upwards, where the end of each job stands over its beginning ("today" over "March
 * 2019"). Only a column that has nothing but such pairs, each clearly apart from the next, is one.
 */
export function joinReversedDates(chunks: readonly Chunk[]): Chunk[] {
  const halves = chunks.flatMap(halfOf).sort((a, b) => a.chunk.baseline - b.chunk.baseline);
  const taken = new Set<Chunk>();
  const joined = new Map<Chunk, Chunk>();
  for (const edge of ["right", "left"] as const) {
    for (const first of halves) {
      const column = halves.filter(
        ({ chunk }) =>
          !taken.has(chunk) && Math.abs(chunk[edge] - first.chunk[edge]) < (isTyped(chunk) ? SAME_EDGE.typed : SAME_EDGE.drawn),
      );
      for (const [end, start] of pairsIn(column)) {
        for (const chunk of [end, start]) taken.add(chunk);
        const line = oneLine([start, dashed(end)]);
        joined.set(end, { ...end, runs: line.runs, right: Math.max(end.right, start.right) });
      }
    }
  }
  return chunks.flatMap((chunk) => joined.get(chunk) ?? (taken.has(chunk) ? [] : [chunk]));
}

function halfOf(chunk: Chunk): Half[] {
  const text = textOf(chunk).trim();
  if (text.length > LONGEST) return [];
  if (isPresentOnly(text)) return [{ chunk }];
  const [date, ...others] = findDates(text);
  const isWhole = date?.kind === "single" && others.length === 0 && date.start === 0 && date.end === text.length;
  return isWhole && date.from ? [{ chunk, date: date.from }] : [];
}

/** The column as ends and beginnings, or nothing if a single one of them does not fit. */
function pairsIn(column: readonly Half[]): readonly (readonly [Chunk, Chunk])[] {
  const pairs = column.flatMap((end, at) => (at % 2 === 0 ? [[end, column[at + 1]] as const] : []));
  if (pairs.length < PAIR.fewest || column.length % 2 === 1) return [];
  const steps = column.slice(1).map(({ chunk }, at) => chunk.baseline - (column[at]?.chunk.baseline ?? 0));
  const within = steps.filter((_, at) => at % 2 === 0);
  const between = steps.filter((_, at) => at % 2 === 1);
  const isApart = Math.min(...between) >= Math.max(...within) * PAIR.between;
  const fits = pairs.every(([end, start], at) => {
    if (!start?.date || (within[at] ?? 0) > end.chunk.size * PAIR.apart) return false;
    return end.date === undefined || (runsForward(start.date, end.date) && !runsForward(end.date, start.date));
  });
  return isApart && fits ? pairs.flatMap(([end, start]) => (start ? [[end.chunk, start.chunk] as const] : [])) : [];
}
