import Papa from "papaparse";
import { decodeText } from "../../text/decode-text.ts";
import type { Archive } from "../zip/zip.ts";

/** One row by the names of its columns, which are folded to lower-case letters. */
export type Row = Readonly<Record<string, string>>;

/** The tables of an export by their folded file names (`positions`, `emailaddresses`). */
export type Tables = { readonly rows: (name: string) => readonly Row[] };

/** Some tables begin with remarks to the reader; the row of column names comes within these many. */
const LAST_HEADER_ROW = 12;

/** The tables in an archive; each is unpacked and read when it is asked for. */
export function tablesOf(archive: Archive, maxCharacters: number): Tables {
  const names = new Map(archive.names.filter((name) => /\.csv$/iu.test(name)).map((name) => [tableName(name), name]));
  return {
    rows: (name) => {
      const bytes = archive.read(names.get(name) ?? "");
      const text = bytes && decodeText(bytes);
      return text === undefined ? [] : rowsOf(text.slice(0, maxCharacters));
    },
  };
}

/** `Complete_LinkedInDataExport/Email Addresses.csv` -> `emailaddresses`. */
export function tableName(path: string): string {
  return folded(path.slice(path.lastIndexOf("/") + 1).replace(/\.csv$/iu, ""));
}

function rowsOf(text: string): Row[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/u, ""), {
    skipEmptyLines: "greedy",
    delimiter: text.includes(",") ? "," : ";",
  });
  const start = data.slice(0, LAST_HEADER_ROW).findIndex(isHeader);
  const columns = data[start]?.map(folded) ?? [];
  return data.slice(start + 1).map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at]?.trim() ?? ""])));
}

/** Column names are short and there is no empty one among them; a remark is a sentence with empty cells behind it. */
function isHeader(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() !== "" && cell.length <= 40) && !/^notes:?$/iu.test(cells[0]?.trim() ?? "");
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
