import Papa from "papaparse";
import { type PostingField, postingField } from "../../data/posting-fields/posting-fields.ts";
import { lineBreaks } from "../../text/line-breaks.ts";
import type { Drafts, PostingDraft, RejectedRecord } from "../draft.ts";
import { draftOfRecord } from "../records/record.ts";

/** After this many rows with open quotes the rest is given up. */
const MOST_RESTARTS = 50;
const LEAST_COLUMNS = 2;

export function headerOf(content: string): { delimiter: string; columns: readonly string[] } | undefined {
  const firstLines = content.slice(0, 20_000);
  const { data, meta } = Papa.parse<string[]>(firstLines, { preview: 1, skipEmptyLines: "greedy" });
  const columns = data[0]?.map((column) => column.trim());
  return columns === undefined ? undefined : { delimiter: meta.delimiter, columns };
}

/** Whether a content begins with a row of column names that speak of postings. */
export function looksLikeCsv(content: string): boolean {
  const header = headerOf(content);
  if (header === undefined || header.columns.length < LEAST_COLUMNS || header.columns.some((column) => column.length > 60)) return false;
  const fields = new Set<PostingField | undefined>(header.columns.map((column) => postingField(column)?.field));
  const names = fields.has("title") || fields.has("description") || fields.has("text");
  fields.delete(undefined);
  return names && fields.size >= LEAST_COLUMNS && content.includes("\n");
}

/**
 * CSV with a header row, any usual delimiter. Rows that do not fit the header are rejected with their line. `firstLine`: of the
 * first row below the header, in a part of a file.
 */
export function readCsv(content: string, firstLine?: number): Drafts {
  const header = headerOf(content);
  if (header === undefined) return { drafts: [], rejected: [] };
  const drafts: PostingDraft[] = [];
  const rejected: RejectedRecord[] = [];
  let from = 0;
  let line = 1;
  let sawHeader = false;
  for (let restarts = 0; restarts <= MOST_RESTARTS && from < content.length; restarts += 1) {
    let broken: { from: number; line: number } | undefined;
    let cursor = 0;
    const rest = content.slice(from);
    let at = line;
    Papa.parse<string[]>(rest, {
      delimiter: header.delimiter,
      step({ data, errors, meta }, parser) {
        const rowStart = cursor;
        const rowLine = at;
        at += lineBreaks(rest, cursor, meta.cursor);
        cursor = meta.cursor;
        if (errors.some((error) => error.code === "MissingQuotes")) {
          rejected.push({ line: rowLine, reason: "A quotation mark in this row is never closed." });
          const next = rest.indexOf("\n", rowStart);
          broken = next < 0 ? { from: content.length, line: rowLine } : { from: from + next + 1, line: rowLine + 1 };
          parser.abort();
          return;
        }
        if (data.every((cell) => cell.trim() === "")) return;
        if (!sawHeader) {
          sawHeader = true;
          at = firstLine ?? at;
        } else readRow(data, header.columns, rowLine, drafts, rejected);
      },
    });
    if (broken === undefined) break;
    ({ from, line } = broken);
  }
  return { drafts, rejected };
}

function readRow(
  cells: readonly string[],
  columns: readonly string[],
  line: number,
  drafts: PostingDraft[],
  rejected: RejectedRecord[],
): void {
  const filled = cells.slice(columns.length).some((cell) => cell.trim() !== "");
  if (filled || cells.length < Math.min(columns.length, LEAST_COLUMNS)) {
    rejected.push({ line, reason: `This row has ${cells.length} cells where the header has ${columns.length}.` });
    return;
  }
  const record = Object.fromEntries(columns.map((column, index) => [column, cells[index]?.trim() ?? ""]));
  drafts.push({ ...draftOfRecord(record), line });
}
