import type { Block, BlockPlace, TextRun } from "../../model/index.ts";
import { takeBullet } from "../../text/bullets.ts";
import { type Attributes, walkMarkup } from "../../text/html/index.ts";
import { type Look, styleOf } from "../docx/look.ts";
import type { OdtStyles } from "./styles.ts";

type Paragraph = { readonly runs: TextRun[]; readonly level: number | undefined; readonly look: Look; readonly place: BlockPlace };
type Table = { readonly table: number; row: number; column: number };

const NOTE = "text:note";

/** Elements whose content is no text of the document as it now stands. */
const SKIPPED = new Set([
  "text:tracked-changes",
  "office:annotation",
  NOTE,
  "text:sequence-decls",
  "svg:title",
  "svg:desc",
  "text:ruby-text",
]);
const BOXES = new Set(["draw:text-box", "draw:custom-shape"]);
const TINY_POINTS = 2;

/** Reads the blocks between `<part>` tags (`office:text`, `style:header`, `style:footer`, `text:note-body`), in document order. */
export function readOdtPart(xml: string, part: string, place: BlockPlace, styles: OdtStyles, tables: { count: number }): Block[] {
  const blocks: Block[] = [];
  const paragraphs: Paragraph[] = [];
  const spans: Look[] = [];
  const links: string[] = [];
  const open: Table[] = [];
  let inside = 0;
  let skipping = 0;
  let lists = 0;
  let boxes = 0;
  let startsItem = false;
  let emptyBefore = 0;

  const add = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || inside === 0 || skipping > 0 || text === "") return;
    const look: Look = Object.assign({}, paragraph.look, ...spans);
    const link = links.at(-1);
    const hidden = hiddenReason(look, paragraph.place === "body" && open.length === 0);
    paragraph.runs.push({ text, style: styleOf(look), ...(link ? { link } : {}), ...(hidden ? { hidden } : {}) });
  };
  const close = ({ runs, level, place: own }: Paragraph): void => {
    if (!runs.some((run) => run.text.trim() !== "")) {
      emptyBefore += 1;
      return;
    }
    const table = open.at(-1);
    const { bullet, text } = takeBullet(runs[0]?.text.trimStart() ?? "");
    const isItem = startsItem || bullet !== undefined;
    const kind = level !== undefined ? "heading" : isItem ? "list-item" : table ? "table-cell" : "paragraph";
    const kept = bullet && runs[0] ? [{ ...runs[0], text: text.trimStart() }, ...runs.slice(1)] : runs;
    blocks.push({
      kind,
      place: own,
      runs: kept.filter((run) => run.text !== ""),
      ...(level !== undefined ? { level } : isItem ? { level: Math.max(1, lists) } : {}),
      ...(blocks.length === 0 ? {} : { gapBefore: 1 + emptyBefore }),
      ...(table ? { cell: { table: table.table, row: Math.max(0, table.row), column: Math.max(0, table.column) } } : {}),
    });
    emptyBefore = 0;
    startsItem = false;
  };

  // The text of a footnote is no part of the line that it explains, but a part of its own.
  const isSkipped = (name: string): boolean => SKIPPED.has(name) && !(name === NOTE && part === "text:note-body");
  const onOpen = (name: string, attributes: Attributes): void => {
    if (name === part) inside += 1;
    if (isSkipped(name)) skipping += 1;
    if (inside === 0 || skipping > 0) return;
    const table = open.at(-1);
    if (name === "text:p" || name === "text:h") {
      const level = name === "text:h" ? Math.min(6, Number(attributes["text:outline-level"]) || 1) : undefined;
      paragraphs.push({ runs: [], level, look: styles(attributes["text:style-name"]), place: boxes > 0 ? "text-box" : place });
    } else if (name === "text:span") spans.push(ownLook(styles, attributes["text:style-name"]));
    else if (name === "text:a") links.push(attributes["xlink:href"] ?? "");
    else if (name === "text:tab") add("\t");
    else if (name === "text:line-break") add("\n");
    else if (name === "text:s") add(" ".repeat(Math.min(50, Number(attributes["text:c"]) || 1)));
    else if (name === "text:list") lists += 1;
    else if (name === "text:list-item") startsItem = true;
    else if (BOXES.has(name)) boxes += 1;
    else if (name === "table:table") {
      open.push({ table: tables.count, row: -1, column: -1 });
      tables.count += 1;
    } else if (name === "table:table-row" && table) Object.assign(table, { row: table.row + 1, column: -1 });
    else if ((name === "table:table-cell" || name === "table:covered-table-cell") && table) table.column += 1;
  };
  const onClose = (name: string): void => {
    if (isSkipped(name)) skipping = Math.max(0, skipping - 1);
    else if (inside === 0 || skipping > 0) return;
    else if (name === part) inside -= 1;
    else if (name === "text:p" || name === "text:h") {
      const paragraph = paragraphs.pop();
      if (paragraph) close(paragraph);
    } else if (name === "text:span") spans.pop();
    else if (name === "text:a") links.pop();
    else if (name === "text:list") lists = Math.max(0, lists - 1);
    else if (name === "text:list-item") startsItem = false;
    else if (BOXES.has(name)) boxes = Math.max(0, boxes - 1);
    else if (name === "table:table") open.pop();
  };
  // White space between elements is layout of the file; inside a paragraph any amount of it is one space.
  walkMarkup(xml, { open: onOpen, close: onClose, text: (text) => add(text.replace(/\s+/gu, " ")) }, { xml: true });
  return blocks;
}

/** Only what a span itself says, so that it does not undo its paragraph's look. */
function ownLook(styles: OdtStyles, name: string | undefined): Look {
  const defaults = styles(undefined);
  return Object.fromEntries(Object.entries(styles(name)).filter(([key, value]) => defaults[key as keyof Look] !== value)) as Look;
}

function hiddenReason(look: Look, onPaper: boolean): TextRun["hidden"] {
  if (look.hidden) return "markup";
  if (look.size !== undefined && look.size < TINY_POINTS) return "tiny";
  return onPaper && !look.shaded && look.color === "#ffffff" ? "background-coloured" : undefined;
}
