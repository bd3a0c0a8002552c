import { AlignmentType, BorderStyle, Document, Packer, Paragraph, Table, TableCell, TableRow, TabStopType, TextRun, WidthType } from "docx";
import { nurse as person } from "./nurse.text.ts";

const PLUM = "6A2C5B";
const GREY = "5F5F5F";
const RIGHT_EDGE = 9638;

/** A Word document as many people make it: built-in headings, tab stops, one table. */
export async function nurseDocx(): Promise<Uint8Array> {
  const jobs = person.work.flatMap((job) => [
    twoSides(job.position, job.dates),
    new Paragraph({ spacing: { after: 60 }, children: [new TextRun({ text: `${job.company}, ${job.place}`, italics: true, color: GREY })] }),
    ...job.lines.map((text) => new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 30 } })),
  ]);
  const schools = person.education.flatMap((school) => [
    twoSides(school.degree, school.dates),
    new Paragraph({ text: school.place, spacing: { after: 100 } }),
  ]);
  const document = new Document({
    creator: person.name,
    title: `${person.name} - Curriculum Vitae`,
    styles: { default: { document: { run: { font: "Calibri", size: 21 } } } },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1000, bottom: 900, left: 1134, right: 1134 } } },
        children: [
          centred(person.name, { size: 46, bold: true, color: PLUM }),
          centred(person.title, { size: 25, color: GREY }),
          centred(person.contact, { size: 20 }),
          heading("Professional Summary"),
          new Paragraph({ text: person.summary }),
          heading("Experience"),
          ...jobs,
          heading("Education"),
          ...schools,
          heading("Licences and Certifications"),
          licences(),
          heading("Skills"),
          new Paragraph({ text: person.skills }),
          heading("Languages"),
          new Paragraph({ text: person.languages }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function centred(text: string, look: { size: number; bold?: boolean; color?: string }): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 50 }, children: [new TextRun({ text, ...look })] });
}

function heading(text: string): Paragraph {
  return new Paragraph({
    style: "Heading1",
    keepNext: true,
    spacing: { before: 200, after: 90 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: PLUM, space: 2 } },
    children: [new TextRun({ text, bold: true, size: 25, color: PLUM })],
  });
}

function twoSides(left: string, right: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 90 },
    tabStops: [{ type: TabStopType.RIGHT, position: RIGHT_EDGE }],
    children: [new TextRun({ text: left, bold: true }), new TextRun({ text: `\t${right}`, color: GREY })],
  });
}

function licences(): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
  const line = { style: BorderStyle.SINGLE, size: 4, color: "D9D9D9" };
  return new Table({
    width: { size: RIGHT_EDGE, type: WidthType.DXA },
    columnWidths: [6638, 3000],
    borders: { top: none, bottom: none, left: none, right: none, insideVertical: none, insideHorizontal: line },
    rows: person.licences.map(
      ([name, validity]) =>
        new TableRow({ children: [name, validity].map((text) => new TableCell({ children: [new Paragraph({ text })] })) }),
    ),
  });
}
