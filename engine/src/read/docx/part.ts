import type { Block, BlockPlace } from "../../model/index.ts";
import { type Attributes, walkMarkup } from "../../text/html/index.ts";
import { type Look, readLook } from "./look.ts";
import { kindOf, newParagraph, type Paragraph, readParagraphProperty } from "./paragraph.ts";
import { mergeRuns, runOf } from "./runs.ts";
import type { Styles } from "./styles.ts";

type Table = { readonly table: number; row: number; column: number };

/** What a part of the document is read with. */
export type PartContext = {
  readonly styles: Styles;
  readonly links: ReadonlyMap<string, string>;
  readonly place: BlockPlace;
  readonly tables: { count: number };
};

/** Elements whose whole content is no text of the document as it now stands. */
const SKIPPED = new Set([
  "w:del",
  "w:moveFrom",
  "mc:Fallback",
  "w:instrText",
  "w:delText",
  "w:rt",
  "w:footnoteReference",
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPr",
  "w:tblPr",
  "w:trPr",
]);
/** Twentieths of a point that a usual line takes. */
const LINE = 280;

/** Reads one part (the body, a header, a footer) into blocks in document order; a text box stands where it is anchored. */
export function readPart(xml: string, context: PartContext): Block[] {
  const blocks: Block[] = [];
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const links: (string | undefined)[] = [];
  const fields: { instruction: string; link?: string; result: boolean }[] = [];
  let skipping = 0;
  let boxes = 0;
  let look: Look | undefined;
  let runStyle: string | undefined;
  let inRunProperties = false;
  let inParagraphProperties = false;
  let inText = false;
  let inInstruction = false;
  let emptyBefore = 0;
  let afterLast = 0;

  const paragraph = () => paragraphs.at(-1);
  const add = (text: string): void => {
    const open = paragraph();
    if (!open || !look || text === "") return;
    const base = context.styles.paragraph(open.styleId).look;
    const full = { ...base, ...(runStyle ? context.styles.character(runStyle) : {}), ...look };
    const link = fields.findLast((field) => field.link)?.link ?? links.findLast((target) => target !== undefined);
    open.runs.push(runOf(text, full, link, open, tables.length > 0));
  };
  const close = (open: Paragraph): void => {
    const style = context.styles.paragraph(open.styleId);
    const runs = mergeRuns(open.runs);
    if (!runs.some((run) => run.text.trim() !== "")) {
      emptyBefore += 1;
      return;
    }
    const gap = 1 + emptyBefore + Math.max(open.before ?? style.before ?? 0, afterLast) / LINE;
    const table = tables.at(-1);
    blocks.push({
      ...kindOf(open, style.heading, style.list, runs, table !== undefined),
      place: open.place,
      ...(blocks.length === 0 ? {} : { gapBefore: Math.round(gap * 100) / 100 }),
      ...(table ? { cell: { table: table.table, row: Math.max(0, table.row), column: Math.max(0, table.column) } } : {}),
    });
    emptyBefore = 0;
    afterLast = open.after ?? style.after ?? 0;
  };

  const onOpen = (name: string, attributes: Attributes): void => {
    if (name === "w:instrText") inInstruction = true;
    if (SKIPPED.has(name) || skipping > 0) {
      if (name === "w:trPr" || SKIPPED.has(name)) skipping += 1;
      return;
    }
    if (inRunProperties && look) {
      if (name === "w:rStyle") runStyle = attributes["w:val"];
      else readLook(look, name, attributes);
      return;
    }
    if (inParagraphProperties) {
      const open = paragraph();
      if (open) readParagraphProperty(open, name, attributes);
      return;
    }
    switch (name) {
      case "w:p":
        paragraphs.push(newParagraph(boxes > 0 ? "text-box" : context.place));
        break;
      case "w:pPr":
        inParagraphProperties = true;
        break;
      case "w:r":
        look = {};
        runStyle = undefined;
        break;
      case "w:rPr":
        inRunProperties = look !== undefined;
        break;
      case "w:t":
        inText = true;
        break;
      case "w:tab":
      case "w:ptab":
        add("\t");
        break;
      case "w:br":
      case "w:cr":
        add("\n");
        break;
      case "w:noBreakHyphen":
        add("-");
        break;
      case "w:sym":
        if (/^f0(?:b7|a7|d8|fc|76|a8)$/iu.test(attributes["w:char"] ?? "")) add("•");
        break;
      case "w:hyperlink":
        links.push(context.links.get(attributes["r:id"] ?? ""));
        break;
      case "w:fldChar":
        if (attributes["w:fldCharType"] === "begin") fields.push({ instruction: "", result: false });
        else if (attributes["w:fldCharType"] === "end") fields.pop();
        else fields.splice(-1, 1, withLink(fields.at(-1)));
        break;
      case "w:txbxContent":
        boxes += 1;
        break;
      case "w:tbl":
        tables.push({ table: context.tables.count, row: -1, column: -1 });
        context.tables.count += 1;
        break;
      case "w:tr": {
        const table = tables.at(-1);
        if (table) Object.assign(table, { row: table.row + 1, column: -1 });
        break;
      }
      case "w:tc": {
        const table = tables.at(-1);
        if (table) table.column += 1;
        break;
      }
      case "v:textpath":
        look ??= {};
        add(attributes["string"] ?? "");
        break;
    }
  };
  const onClose = (name: string): void => {
    if (name === "w:instrText") inInstruction = false;
    if (SKIPPED.has(name)) {
      skipping = Math.max(0, skipping - 1);
      return;
    }
    if (skipping > 0) return;
    if (name === "w:p") {
      const open = paragraphs.pop();
      if (open) close(open);
      look = undefined;
      inParagraphProperties = false;
    } else if (name === "w:pPr") inParagraphProperties = false;
    else if (name === "w:rPr") inRunProperties = false;
    else if (name === "w:r" && boxes === 0) look = undefined;
    else if (name === "w:t") inText = false;
    else if (name === "w:hyperlink") links.pop();
    else if (name === "w:txbxContent") {
      boxes = Math.max(0, boxes - 1);
      look = {};
    } else if (name === "w:tbl") tables.pop();
  };
  const onText = (text: string): void => {
    const field = fields.at(-1);
    if (inInstruction && field) field.instruction += text;
    else if (inText && skipping === 0) add(text);
  };
  walkMarkup(xml, { open: onOpen, close: onClose, text: onText }, { xml: true });
  return blocks;
}

function withLink(field: { instruction: string } | undefined) {
  const instruction = field?.instruction ?? "";
  const link = /HYPERLINK\s+(?!\\l)"([^"]+)"/u.exec(instruction)?.[1];
  return { instruction, result: true, ...(link ? { link } : {}) };
}
