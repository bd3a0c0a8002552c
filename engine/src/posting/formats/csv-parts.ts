import Papa from "papaparse";
import { lineBreaks } from "../../text/line-breaks.ts";

/** A file with so many rows whose quotes are never closed is not looked through any further. */
const MOST_BROKEN = 50;

/** Some rows of a table below its header, and the line of the file that the first of them begins with. */
type Rows = { readonly content: string; readonly firstLine: number };

/** A long table in parts of whole rows, at least so many characters each, every one below the header. */
export function* csvParts(content: string, delimiter: string, leastCharacters: number): Generator<Rows> {
  const headerEnd = endOfHeader(content, delimiter);
  const header = content.slice(0, headerEnd);
  let firstLine = 1 + lineBreaks(header);
  let broken = 0;
  for (let from = headerEnd; from < content.length; ) {
    const end = broken > MOST_BROKEN ? undefined : endOfRows(content.slice(from), delimiter, leastCharacters);
    if (end === 0) broken += 1;
    const to = end === undefined ? content.length : from + (end || endOfLine(content.slice(from)));
    const rows = content.slice(from, to);
    yield { content: `${header}${rows}`, firstLine };
    firstLine += lineBreaks(rows);
    from = to;
  }
}

/** Behind the first row that is not blank. */
function endOfHeader(content: string, delimiter: string): number {
  let end = content.length;
  Papa.parse<string[]>(content, {
    delimiter,
    step({ data, meta }, parser) {
      if (data.every((cell) => cell.trim() === "")) return;
      end = meta.cursor;
      parser.abort();
    },
  });
  return end;
}

/** Behind as many whole rows as are needed; 0 where already the first one has a quotation mark that is never closed. */
function endOfRows(rows: string, delimiter: string, leastCharacters: number): number {
  let end = 0;
  Papa.parse<string[]>(rows, {
    delimiter,
    step({ errors, meta }, parser) {
      const isBroken = errors.some(({ code }) => code === "MissingQuotes");
      if (!isBroken) end = meta.cursor;
      if (isBroken || end >= leastCharacters) parser.abort();
    },
  });
  return end;
}

function endOfLine(text: string): number {
  const at = text.indexOf("\n");
  return at < 0 ? text.length : at + 1;
}
