import type { Line, PlacedSpan } from "../../model/index.ts";

/** Gaps in multiples of the letters' height: none where a space was drawn, wide where words were set apart. */
const GAP = { drawn: 0.1, apart: 0.25 } as const;
const SIGNS = /[,;|•·:：、，；]/u;
/** The share of gaps that are drawn as spaces in a document that draws its spaces. */
const MOST = 0.5;

function gapBetween(before: PlacedSpan, after: PlacedSpan): number {
  return (after.box.x - before.box.x - before.box.width) / Math.max(1, after.box.height);
}

function gapsOf(line: Line): number[] {
  const placed = line.placed ?? [];
  return placed.slice(1).map((span, at) => gapBetween(placed[at] as PlacedSpan, span));
}

/**
 * Parts the lines of tags, each in a box of its own with nothing but room between them, so that "Lab safety Microscopy"
 * is two skills. Only where spaces are drawn as characters does a gap without one say something.
 */
export function partChips(written: readonly Line[]): readonly Line[] {
  const lines = joinRatings(written);
  const gaps = lines.flatMap(gapsOf);
  if (gaps.filter((gap) => gap < GAP.drawn).length < gaps.length * MOST) return lines;
  return lines.flatMap((line) => (SIGNS.test(line.text) ? [line] : chipsOf(line)));
}

function chipsOf(line: Line): Line[] {
  const placed = line.placed ?? [];
  const cuts = placed.flatMap((span, at) => (at > 0 && gapBetween(placed[at - 1] as PlacedSpan, span) >= GAP.apart ? [span.start] : []));
  if (cuts.length === 0) return [line];
  const starts = [line.start, ...cuts];
  return starts.map((start, at) => {
    const written = line.text.slice(start - line.start, (starts[at + 1] ?? line.end) - line.start).trimEnd();
    return {
      ...line,
      start,
      end: start + written.length,
      text: written,
      placed: placed.filter((span) => span.start >= start && span.start < start + written.length),
    };
  });
}

/** "Java" and the dots beside it are one line. */
function joinRatings(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isRating = !/[\p{L}\d]/u.test(line.text);
    if (isRating && last && last.row === line.row && last.end + 1 === line.start)
      joined[joined.length - 1] = { ...last, end: line.end, text: `${last.text} ${line.text}` };
    else if (!isRating) joined.push(line);
  }
  return joined;
}
