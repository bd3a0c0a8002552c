import type { JsonResume, Work } from "@candor/engine";
import { Document, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { type DateStyle, period } from "./dates.ts";
import type { Layout } from "./plan.ts";
import type { Words } from "./words.ts";

/** The resume as a Word document: plain paragraphs, a table of dates and content, or with the contact in the page header. */
export async function docxOf(resume: JsonResume, layout: Layout, dates: DateStyle, words: Words): Promise<Uint8Array> {
  const { basics = {} } = resume;
  const place = [basics.location?.city, basics.location?.region].filter(Boolean).join(", ");
  const contact = [basics.email, basics.phone, place, ...(basics.profiles ?? []).map((profile) => profile.url)].filter(
    (line) => line !== undefined,
  );
  const top = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(basics.name ?? "")] }),
    paragraph(basics.label),
    paragraph(contact.join(" | ")),
  ];
  const row = (one: { startDate?: string; endDate?: string }, lines: Paragraph[], current: boolean) =>
    entry(layout, period(one, dates, words, current), lines);
  const children = [
    ...(layout === "page-header" ? [] : top),
    heading(words.summary),
    paragraph(basics.summary),
    heading(words.work),
    ...(resume.work ?? []).flatMap((one) => row(one, workLines(one), true)),
    heading(words.education),
    ...(resume.education ?? []).flatMap((one) => row(one, [bold(`${one.studyType} ${one.area}`), paragraph(one.institution)], false)),
    heading(words.skills),
    ...(resume.skills ?? []).map((group) => paragraph(`${group.name}: ${(group.keywords ?? []).join(", ")}`)),
    ...list(
      words.languages,
      (resume.languages ?? []).map((one) => `${one.language}: ${one.fluency}`),
    ),
    ...list(
      words.certificates,
      (resume.certificates ?? []).map((one) => `${one.name} (${one.issuer}, ${one.date})`),
    ),
    ...list(
      words.projects,
      (resume.projects ?? []).map((one) => `${one.name}: ${one.description}`),
    ),
  ];
  const headers = layout === "page-header" ? { headers: { default: new Header({ children: top }) } } : {};
  return new Uint8Array(await Packer.toBuffer(new Document({ creator: "Candor", sections: [{ ...headers, children }] })));
}

function entry(layout: Layout, when: string, lines: Paragraph[]): (Paragraph | Table)[] {
  if (layout !== "table-docx") {
    const [first, ...rest] = lines;
    return [...(first ? [first] : []), paragraph(when), ...rest];
  }
  const cells = [
    new TableCell({ width: { size: 28, type: WidthType.PERCENTAGE }, children: [paragraph(when)] }),
    new TableCell({ width: { size: 72, type: WidthType.PERCENTAGE }, children: lines }),
  ];
  return [new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [new TableRow({ children: cells })] }), paragraph("")];
}

function workLines(one: Work): Paragraph[] {
  const bullets = (one.highlights ?? []).map((line) => new Paragraph({ text: line, bullet: { level: 0 } }));
  return [bold(one.position ?? ""), paragraph(`${one.name}, ${one.location}`), ...bullets];
}

function list(title: string, lines: readonly string[]): Paragraph[] {
  return lines.length ? [heading(title), ...lines.map(paragraph)] : [];
}

const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
const paragraph = (text = "") => new Paragraph({ children: [new TextRun(text)] });
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
