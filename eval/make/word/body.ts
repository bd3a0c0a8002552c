import {
  AlignmentType,
  BorderStyle,
  DeletedTextRun,
  ExternalHyperlink,
  HeadingLevel,
  InsertedTextRun,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
import type { Entry, Line, Sheet, SheetSection } from "../sheet.ts";
import { loadWords } from "../words.ts";

export type WordLayout = {
  /** Where an entry's date goes when it has a place of its own. */
  readonly when: "below" | "tab" | "cell";
  readonly numbered: boolean;
  readonly tracked: boolean;
  readonly bordered: boolean;
};
type Block = Paragraph | Table;

export function headParagraphs(sheet: Sheet): Paragraph[] {
  return [
    ...(sheet.titleLine ? [paragraph(sheet.titleLine)] : []),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(sheet.name)] }),
    ...(sheet.label ? [paragraph(sheet.label)] : []),
  ];
}

/** One line of contact, or a paragraph for each item. */
export function contactParagraphs(sheet: Sheet, stacked: boolean): Paragraph[] {
  const items = sheet.contact.map((one): ParagraphChild[] => {
    const label = one.label ? [new TextRun(`${one.label}: `)] : [];
    const shown = new TextRun(one.text);
    return [...label, one.href ? new ExternalHyperlink({ link: one.href, children: [shown] }) : shown];
  });
  if (stacked) return items.map((children) => new Paragraph({ children }));
  const line = items.flatMap((item, index) => (index ? [new TextRun(sheet.habits.contactSeparator), ...item] : item));
  return [new Paragraph({ children: line })];
}

export function sectionBlocks(section: SheetSection, sheet: Sheet, layout: WordLayout): Block[] {
  const title = section.title ? [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(section.title)] })] : [];
  return [
    ...title,
    ...(section.text ? [paragraph(section.text)] : []),
    ...(section.entries ?? []).flatMap((entry) => entryBlocks(entry, layout)),
    ...(section.groups ? groupBlocks(section.groups, sheet) : []),
    ...(section.list ?? []).map((text) => new Paragraph({ children: [new TextRun(text)], bullet: { level: 0 } })),
  ];
}

function entryBlocks(entry: Entry, layout: WordLayout): Block[] {
  const [first = [], ...rest] = entry.lines;
  const more = [
    ...rest.map((line) => lineParagraph(line)),
    ...(entry.text ? [paragraph(entry.text)] : []),
    ...(entry.points ?? []).map((point, index) => pointParagraph(point, layout, index)),
  ];
  const roles = (entry.roles ?? []).flatMap((role) => entryBlocks(role, layout));
  if (layout.when === "cell") {
    const cells = [cell([paragraph(entry.when ?? "")], 26), cell([lineParagraph(first), ...more], 74)];
    return [table([new TableRow({ children: cells })], layout.bordered), ...(layout.bordered ? [] : [paragraph("")]), ...roles];
  }
  if (layout.when === "tab") return [lineParagraph(first, entry.when), ...more, ...roles];
  return [lineParagraph(first), ...(entry.when ? [paragraph(entry.when)] : []), ...more, ...roles];
}

function pointParagraph(point: string, { numbered, tracked }: WordLayout, index: number): Paragraph {
  const style = numbered ? { numbering: { reference: "points", level: 0 } } : { bullet: { level: 0 } };
  if (!tracked || index) return new Paragraph({ children: [new TextRun(point)], ...style });
  const change = { author: "A. Reviewer", date: "2024-01-15T09:00:00Z" };
  const words = point.split(" ");
  const children = [
    new TextRun(`${words.slice(0, 2).join(" ")} `),
    new DeletedTextRun({ ...change, id: 900 + index, text: "formerly at Deleted Holdings since 1999 " }),
    new InsertedTextRun({ ...change, id: 950 + index, text: words.slice(2).join(" ") }),
  ];
  return new Paragraph({ children, ...style });
}

function groupBlocks(groups: NonNullable<SheetSection["groups"]>, { habits, language }: Sheet): Block[] {
  const words = loadWords(language);
  return groups.flatMap(({ label, items, levels }): Block[] => {
    if (levels) {
      const level = (index: number) =>
        habits.skills === "levels"
          ? (words.levels[(levels[index] ?? 3) - 3] ?? "")
          : `${"●".repeat(levels[index] ?? 3)}${"○".repeat(5 - (levels[index] ?? 3))}`;
      return items.map(
        (item, index) => new Paragraph({ tabStops: [{ type: TabStopType.LEFT, position: 3600 }], text: `${item}\t${level(index)}` }),
      );
    }
    if (habits.skills === "label-column" && label) {
      return [
        table([new TableRow({ children: [cell([paragraph(label)], 30), cell([paragraph(items.join(", "))], 70)] })], true),
        paragraph(""),
      ];
    }
    if (habits.skills === "table") {
      const rows = Array.from({ length: Math.ceil(items.length / 2) }, (_, row) => items.slice(row * 2, row * 2 + 2));
      const cells = rows.map((row) => new TableRow({ children: [0, 1].map((column) => cell([paragraph(row[column] ?? "")], 50)) }));
      return [
        ...(label ? [new Paragraph({ children: [new TextRun({ text: label, bold: true })] })] : []),
        table(cells, true),
        paragraph(""),
      ];
    }
    const list = items.join(habits.skills === "pipes" ? " | " : language === "zh" ? "、" : ", ");
    return [new Paragraph({ children: [...(label ? [new TextRun({ text: `${label}: `, bold: true })] : []), new TextRun(list)] })];
  });
}

function lineParagraph(line: Line, when?: string): Paragraph {
  const runs = line.map(
    ({ text, strong, soft }) => new TextRun({ text, ...(strong ? { bold: true } : {}), ...(soft ? { italics: true } : {}) }),
  );
  if (!when) return new Paragraph({ children: runs });
  return new Paragraph({ children: [...runs, new TextRun(`\t${when}`)], tabStops: [{ type: TabStopType.RIGHT, position: 9026 }] });
}

export const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)], alignment: AlignmentType.LEFT });

export function table(rows: TableRow[], bordered: boolean): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const borders = bordered
    ? {}
    : { borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } };
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows, ...borders });
}

export const cell = (children: Block[], share: number) => new TableCell({ width: { size: share, type: WidthType.PERCENTAGE }, children });
