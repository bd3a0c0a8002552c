import type { PostingField } from "../../data/posting-fields/posting-fields.ts";
import { walkMarkup } from "../../text/html/index.ts";
import type { PostingDraft } from "../draft.ts";
import { fieldOfKey } from "../records/field-of-key.ts";
import { draftOfRecord } from "../records/record.ts";

type Cell = { readonly text: string; readonly link?: string };
type Row = readonly Cell[];

const BESIDE_TITLE: readonly PostingField[] = ["company", "location"];
const MOST_ROWS = 5000;
/** In such lists an arrow says that the employer is the one above. */
const SAME_AS_ABOVE = /^[↳→"〃]+$/u;
const LEADS_AWAY = /^https?:/iu;

/** The rows of a page's tables, one after the other. */
function rowsOfTables(html: string): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let row: Cell[] | undefined;
  let cell: { text: string; link?: string } | undefined;
  walkMarkup(html, {
    open(name, attributes) {
      if (name === "table") tables.push([]);
      else if (name === "tr") row = [];
      else if (name === "td" || name === "th") cell = { text: "" };
      else if (name === "br" && cell !== undefined) cell.text += "; ";
      else if (name === "a" && cell !== undefined && cell.link === undefined && LEADS_AWAY.test(attributes["href"] ?? ""))
        cell.link = attributes["href"] ?? "";
    },
    close(name) {
      if ((name === "td" || name === "th") && cell !== undefined) {
        row?.push({ ...cell, text: cell.text.replace(/\s+/gu, " ").trim() });
        cell = undefined;
      } else if (name === "tr" && row !== undefined) {
        if ((tables.at(-1)?.length ?? MOST_ROWS) < MOST_ROWS) tables.at(-1)?.push(row);
        row = undefined;
      }
    },
    text(piece) {
      if (cell !== undefined) cell.text += piece;
    },
  });
  return tables;
}

const MARKDOWN_ROW = /^\s*\|(?<inside>.+)\|\s*$/u;
const MARKDOWN_RULE = /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/u;
const MARKDOWN_LINK = /!?\[(?<name>[^[\]]*)\]\((?<link>[^()\s]+)[^()]*\)/gu;

function markdownCell(written: string): Cell {
  const link = [...written.matchAll(MARKDOWN_LINK)].map(({ groups }) => groups?.["link"] ?? "").find((address) => LEADS_AWAY.test(address));
  const text = written.replace(MARKDOWN_LINK, "$<name>").replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/gu, "");
  return {
    text: text
      .replace(/<br\s?\/?>/giu, "; ")
      .replace(/\s+/gu, " ")
      .trim(),
    ...(link !== undefined && { link }),
  };
}

/** The tables of a Markdown text, each a row of names over a rule of dashes. */
function rowsOfMarkdown(text: string): readonly (readonly Row[])[] {
  const lines = text.split("\n");
  return lines.flatMap((line, at) => {
    if (!MARKDOWN_RULE.test(line) || at === 0) return [];
    const end = lines.findIndex((other, index) => index > at && !MARKDOWN_ROW.test(other));
    const rows = [lines[at - 1] ?? "", ...lines.slice(at + 1, end < 0 ? lines.length : end)].slice(0, MOST_ROWS);
    return [rows.map((row) => (MARKDOWN_ROW.exec(row)?.groups?.["inside"] ?? "").split(/(?<!\\)\|/u).map(markdownCell))];
  });
}

/** The jobs of a table whose first row names what its columns hold, and among them the job and who or where. */
function draftsOfTable([head, ...rows]: readonly Row[]): readonly PostingDraft[] {
  const fields = (head ?? []).map(({ text }) => fieldOfKey(text)?.field);
  if (!fields.includes("title") || !BESIDE_TITLE.some((field) => fields.includes(field))) return [];
  let above = "";
  return rows.flatMap((row) => {
    const record: Partial<Record<PostingField, string>> = {};
    for (const [at, field] of fields.entries()) {
      const text = row[at]?.text ?? "";
      if (field !== undefined && text !== "" && record[field] === undefined) record[field] = text;
    }
    if (SAME_AS_ABOVE.test(record.company ?? "")) record.company = above;
    above = record.company ?? above;
    const url = row.findLast(({ link }) => link !== undefined)?.link;
    return record.title === undefined ? [] : [draftOfRecord({ ...(url !== undefined && { url }), ...record })];
  });
}

/** The jobs that a page or a Markdown text keeps in a table, one a row. */
export function tabledJobs(content: string, kind: "html" | "markdown"): readonly PostingDraft[] {
  if (kind === "html" && !/<table[\s>]/iu.test(content)) return [];
  return (kind === "html" ? rowsOfTables(content) : rowsOfMarkdown(content)).flatMap(draftsOfTable);
}
