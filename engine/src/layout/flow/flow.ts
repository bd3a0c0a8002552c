import type { Block, HiddenText, TextRun } from "../../model/index.ts";
import { collapseLetterSpacing } from "../../text/fold.ts";
import type { DraftLine, DraftSpan } from "../draft.ts";
import { columnwise } from "./column-tables.ts";

/** Lines of a flow document in reading order, and the runs that nobody would see. */
export function layOutFlow(blocks: readonly Block[]): { readonly drafts: DraftLine[]; readonly hidden: HiddenText[] } {
  const hidden: HiddenText[] = [];
  const drafts: DraftLine[] = [];
  let row = 0;
  const rowsOfCells = new Map<string, number>();
  for (const { block, band, column } of columnwise(blocks)) {
    for (const run of block.runs) if (run.hidden && run.text.trim()) hidden.push({ text: run.text.trim(), reason: run.hidden });
    const seen = block.runs.filter((run) => !run.hidden);
    for (const [at, pieces] of splitLines(seen).entries()) {
      const shared = at === 0 ? sharedRow(block, rowsOfCells, row) : undefined;
      const own = shared ?? row;
      if (own === row) row += 1;
      for (const spans of pieces) {
        const piece = draftOf(spans);
        if (piece.text === "") continue;
        drafts.push({
          ...piece,
          kind: block.kind,
          place: block.place,
          row: own,
          band,
          ...(column === undefined ? {} : { column }),
          ...(block.level === undefined ? {} : { level: block.level }),
          ...(block.cell ? { cell: block.cell } : {}),
          ...(at > 0 ? { gapBefore: 1 } : block.gapBefore === undefined ? {} : { gapBefore: block.gapBefore }),
        });
      }
    }
  }
  return { drafts, hidden };
}

/** The first line of every cell of a table row stands in one row; later lines of a cell have their own. */
function sharedRow(block: Block, rows: Map<string, number>, next: number): number | undefined {
  if (!block.cell) return undefined;
  const rowKey = `${block.cell.table}/${block.cell.row}`;
  const cellKey = `${rowKey}/${block.cell.column}`;
  if (rows.has(cellKey)) return undefined;
  const shared = rows.get(rowKey) ?? next;
  rows.set(rowKey, shared);
  rows.set(cellKey, shared);
  return shared;
}

type Piece = { readonly text: string; readonly run: TextRun };

/** Lines by line breaks, and inside a line the stretches that tabs or wide gaps set apart. */
function splitLines(runs: readonly TextRun[]): Piece[][][] {
  const lines: Piece[][][] = [[[]]];
  for (const run of runs) {
    // Some programs write accents as signs of their own; whoever searches for a name does not.
    for (const part of run.text.normalize("NFC").split(/(\r?\n|\t+|[ \u00a0]{4,})/u)) {
      if (part === "") continue;
      if (/^\r?\n$/u.test(part)) lines.push([[]]);
      else if (/^(?:\t+|[ \u00a0]{4,})$/u.test(part)) lines.at(-1)?.push([]);
      else lines.at(-1)?.at(-1)?.push({ text: part, run });
    }
  }
  return lines;
}

/** One stretch with single spaces and no space at its ends. */
function draftOf(pieces: readonly Piece[]): { text: string; spans: DraftSpan[] } {
  const raw = pieces
    .map((piece) => piece.text)
    .join("")
    .trim();
  const collapsed = collapseLetterSpacing(raw);
  if (collapsed !== raw) return { text: collapsed, spans: [{ start: 0, end: collapsed.length, style: pieces[0]?.run.style ?? {} }] };
  let text = "";
  const spans: DraftSpan[] = [];
  for (const piece of pieces) {
    let clean = piece.text.replace(/[\s\u00a0]+/gu, " ").replace(/[\u00ad\u200b\ufeff]/gu, "");
    if (clean.startsWith(" ") && (text === "" || text.endsWith(" "))) clean = clean.slice(1);
    if (clean === "") continue;
    const start = text.length;
    text += clean;
    const link = piece.run.link;
    spans.push({ start, end: text.length, style: piece.run.style, ...(link ? { link } : {}) });
  }
  const trimmed = text.trimEnd();
  return {
    text: trimmed,
    spans: spans.map((span) => ({ ...span, end: Math.min(span.end, trimmed.length) })).filter((span) => span.end > span.start),
  };
}
