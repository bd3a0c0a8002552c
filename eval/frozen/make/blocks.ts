import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";

/** A piece of text with its looks. */
export interface Run {
  t: string;
  b?: boolean;
  i?: boolean;
  u?: boolean;
  caps?: boolean;
  size?: number;
  colour?: string;
  spread?: number;
  link?: string;
}

/** A paragraph or a table, as a person would make it in a word processor. */
export type Block =
  | {
      p: (Run | string)[];
      style?: "Title" | "Heading1" | "Heading2";
      align?: "left" | "center" | "right";
      tab?: number;
      indent?: number;
      hanging?: number;
      bullet?: boolean;
      rule?: boolean;
      before?: number;
      after?: number;
    }
  | { table: Cell[][]; widths: number[]; grid?: boolean };

export interface Cell {
  blocks: Block[];
  fill?: string;
  span?: number;
}

/** A page of blocks, with what stands above and below every page. */
export interface Sheet {
  blocks: Block[];
  font: string;
  size?: number;
  head?: Block[];
  foot?: Block[];
  pageWord?: (n: number, of: number) => string;
  margin?: number;
  headingStyle?: { colour: string; size: number; bold?: boolean; spread?: number };
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const thin = { style: BorderStyle.SINGLE, size: 4, color: "808080" };
const borders = (b: typeof none | typeof thin) => ({ top: b, bottom: b, left: b, right: b, insideHorizontal: b, insideVertical: b });

function runs(list: (Run | string)[]): ParagraphChild[] {
  return list.map((item) => {
    const r = typeof item === "string" ? { t: item } : item;
    const parts = r.t.split("\t");
    const text = new TextRun({
      children: parts.length > 1 ? parts.flatMap((x, i) => (i === 0 ? [x] : ["\t", x])) : [r.t],
      bold: r.b,
      italics: r.i,
      underline: r.u ? {} : undefined,
      smallCaps: r.caps,
      size: r.size === undefined ? undefined : r.size * 2,
      color: r.colour,
      characterSpacing: r.spread,
      style: r.link ? "Hyperlink" : undefined,
    });
    return r.link ? new ExternalHyperlink({ link: r.link, children: [text] }) : text;
  });
}

const aligned = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

function part(block: Block): Paragraph | Table {
  if ("table" in block) {
    const border = block.grid ? thin : none;
    return new Table({
      width: { size: block.widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      columnWidths: block.widths,
      borders: borders(border),
      rows: block.table.map(
        (row) =>
          new TableRow({
            children: row.map(
              (cell, i) =>
                new TableCell({
                  width: { size: block.widths.slice(i, i + (cell.span ?? 1)).reduce((a, b) => a + b, 0), type: WidthType.DXA },
                  columnSpan: cell.span,
                  borders: { top: border, bottom: border, left: border, right: border },
                  shading: cell.fill ? { type: ShadingType.CLEAR, fill: cell.fill, color: "auto" } : undefined,
                  verticalAlign: VerticalAlign.TOP,
                  margins: { top: 40, bottom: 40, left: 80, right: 80 },
                  children: cell.blocks.length > 0 ? cell.blocks.map(part) : [new Paragraph({})],
                }),
            ),
          }),
      ),
    });
  }
  return new Paragraph({
    children: runs(block.p),
    style: block.style,
    alignment: block.align ? aligned[block.align] : undefined,
    tabStops: block.tab ? [{ type: block.hanging ? TabStopType.LEFT : TabStopType.RIGHT, position: block.tab }] : undefined,
    indent: block.indent || block.hanging ? { left: block.indent ?? block.hanging, hanging: block.hanging } : undefined,
    numbering: block.bullet ? { reference: "dots", level: 0 } : undefined,
    border: block.rule ? { bottom: { style: BorderStyle.SINGLE, size: 6, color: "444444", space: 1 } } : undefined,
    spacing: block.style && block.before === undefined ? undefined : { before: block.before ?? 0, after: block.after ?? 40 },
  });
}

/** The bytes of a DOCX. */
export async function docx(sheet: Sheet): Promise<Buffer> {
  const style = sheet.headingStyle ?? { colour: "000000", size: 12, bold: true };
  const headingRun = {
    size: style.size * 2,
    bold: style.bold ?? true,
    color: style.colour,
    font: sheet.font,
    characterSpacing: style.spread,
  };
  const foot = sheet.pageWord
    ? [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [
            new TextRun({
              size: 16,
              children: sheet
                .pageWord(1111, 2222)
                .split(/(1111|2222)/)
                .map((x) => (x === "1111" ? PageNumber.CURRENT : x === "2222" ? PageNumber.TOTAL_PAGES : x)),
            }),
          ],
        }),
      ]
    : [];
  const document = new Document({
    creator: "",
    styles: {
      default: {
        document: { run: { font: sheet.font, size: (sheet.size ?? 10.5) * 2 } },
        title: { run: { size: 40, bold: true, font: sheet.font } },
        heading1: { run: headingRun, paragraph: { spacing: { before: 200, after: 60 } } },
        heading2: { run: { size: (sheet.size ?? 10.5) * 2, bold: true, font: sheet.font, color: "000000" } },
      },
    },
    numbering: {
      config: [
        {
          reference: "dots",
          levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", style: { paragraph: { indent: { left: 360, hanging: 220 } } } }],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            margin: { top: sheet.margin ?? 1000, bottom: sheet.margin ?? 1000, left: sheet.margin ?? 1000, right: sheet.margin ?? 1000 },
          },
        },
        headers: sheet.head ? { default: new Header({ children: sheet.head.map(part) }) } : undefined,
        footers:
          sheet.foot || foot.length > 0 ? { default: new Footer({ children: [...(sheet.foot ?? []).map(part), ...foot] }) } : undefined,
        children: sheet.blocks.map(part),
      },
    ],
  });
  return Packer.toBuffer(document);
}
