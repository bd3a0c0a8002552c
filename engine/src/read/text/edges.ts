import { type Cells, SURE_GAP } from "./words.ts";

export type Row = readonly Cells[];

/**
 * Where columns of a text have their edges, by how many rows show each: `starts` and `ends` behind sure gaps, `words`
 * behind any blank.
 */
export type Edges = { readonly starts: Counts; readonly ends: Counts; readonly words: Counts };
type Counts = ReadonlyMap<number, number>;

/** So many rows with an edge in one place make it the edge of a column; letters of proportional width leave it a cell aside. */
const ROWS_OF_EDGE = 3;
const ASIDE = 1;
/** Of the rows right above or below, so many must show an edge behind other text where only one blank stands before it. */
const BEHIND = 2;
/** A row of more words is a paragraph in one line. */
const MOST_WORDS = 60;

export function edgesOf(rows: readonly Row[]): Edges {
  const sure = rows.map((row) => row.filter((word, at) => at > 0 && isSureGap(row, at)));
  return {
    starts: counted(sure.flat().map((word) => word.start)),
    ends: counted(rows.flatMap((row, at) => ((sure[at]?.length ?? 0) > 0 ? [row.at(-1)?.end ?? 0] : []))),
    words: counted(rows.flatMap((row) => row.slice(1).map((word) => word.start))),
  };
}

function counted(places: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= ROWS_OF_EDGE));
}

function isSureGap(row: Row, at: number): boolean {
  return (row[at]?.start ?? 0) - (row[at - 1]?.end ?? 0) >= SURE_GAP;
}

/** The edge at a cell or right beside it that most rows have. */
export function nearest(cell: number, edges: Counts): number | undefined {
  let found: number | undefined;
  for (let place = cell - ASIDE; place <= cell + ASIDE; place += 1) {
    if ((edges.get(place) ?? 0) > (found === undefined ? 0 : (edges.get(found) ?? 0))) found = place;
  }
  return found;
}

/** Do rows above or below all open at an edge where they reach it: some behind other text, one with nothing before it? */
export function showEdge(rows: readonly Row[], start: number): boolean {
  const reaching = rows.filter((row) => (row.at(-1)?.end ?? 0) > start);
  if (reaching.some((row) => row.length > MOST_WORDS)) return false;
  const opening = reaching.map((row) => ({ row, at: row.findIndex((word) => Math.abs(word.start - start) <= ASIDE) }));
  if (opening.some(({ at }) => at < 0)) return false;
  const alone = opening.filter(({ row, at }) => at === 0 || isSureGap(row, at));
  return alone.length > 0 && opening.length - alone.length >= BEHIND;
}
