import type { Line, PlacedSpan } from "../../model/index.ts";

/**
 * Gaps in multiples of the letters' height: none where a space was drawn, wide where words were set apart. Where no
 * space is drawn, a gap must be wider by `wider` than nearly all gaps between the words of the document's other text.
 */
const GAP = { drawn: 0.1, apart: 0.25, wider: 1.3, widest: 3 } as const;
/** Gaps of running text from which its usual gap is told. */
const LEAST_GAPS = 20;
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
 * is two skills. `others` are the document's lines, which tell how far apart words stand in it.
 */
export function partChips(written: readonly Line[], others: readonly Line[]): readonly Line[] {
  const lines = joinRatings(written);
  const apart = leastGap(lines, others);
  if (apart === undefined) return lines;
  return lines.flatMap((line) => (SIGNS.test(line.text) ? [line] : chipsOf(line, apart)));
}

/** From which gap on two words are two skills; undefined where nothing tells. */
function leastGap(lines: readonly Line[], others: readonly Line[]): number | undefined {
  const gaps = lines.flatMap(gapsOf);
  if (gaps.filter((gap) => gap < GAP.drawn).length >= gaps.length * MOST) return GAP.apart;
  const own = new Set(lines.map((line) => line.start));
  const usual = others
    .filter((line) => !own.has(line.start))
    .flatMap(gapsOf)
    .filter((gap) => gap < GAP.widest)
    .sort((a, b) => a - b);
  const wide = usual[Math.floor(usual.length * 0.9)];
  return wide === undefined || usual.length < LEAST_GAPS || wide < GAP.drawn ? undefined : Math.max(GAP.apart, wide * GAP.wider);
}

function chipsOf(line: Line, apart: number): Line[] {
  const placed = line.placed ?? [];
  const cuts = placed.flatMap((span, at) => (at > 0 && gapBetween(placed[at - 1] as PlacedSpan, span) >= apart ? [span.start] : []));
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
