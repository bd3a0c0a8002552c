import { accountant as person } from "./accountant.text.ts";
import { bullet, type Column, leftAndRight, type Look, openPdf, PAGE, paragraph } from "./pdf-page.ts";

const GREEN = "#2f5d50";
const INK = "#222222";
const GREY = "#5b5b5b";
const column: Column = { x: 58, width: PAGE.width - 116 };
const body: Look = { font: "Times-Roman", size: 10.6, color: INK, gap: 2.4 };
const strong: Look = { font: "Times-Bold", size: 11.2, color: INK, gap: 0.5 };
const date: Look = { font: "Times-Roman", size: 10.4, color: GREY };

type Doc = PDFKit.PDFDocument;

/** One page in one column, serif, with a centred head. */
export async function accountantPdf(): Promise<Uint8Array> {
  const { doc, bytes } = openPdf(`${person.name} - Curriculum Vitae`, person.name);
  centred(doc, person.name, 46, { font: "Times-Bold", size: 25, color: GREEN });
  centred(doc, person.title, 77, { font: "Times-Italic", size: 12.5, color: GREY });
  centred(doc, person.contact.join("   |   "), 97, { font: "Times-Roman", size: 10.2, color: INK });
  let y = heading(doc, "Profile", 124);
  y = paragraph(doc, person.summary, column, y, body);
  y = heading(doc, "Work experience", y + 9);
  for (const job of person.work) {
    y = leftAndRight(doc, [job.position, job.dates], column, y, [strong, date]);
    y = paragraph(doc, `${job.company}, ${job.place}`, column, y, { ...body, font: "Times-Italic", gap: 3 });
    for (const line of job.lines) y = bullet(doc, line, column, y, body, GREEN);
    y += 7;
  }
  y = heading(doc, "Education", y + 3);
  for (const school of person.education) {
    y = leftAndRight(doc, [school.degree, school.dates], column, y, [strong, date]);
    y = paragraph(doc, school.place, column, y, { ...body, gap: 5 });
  }
  y = heading(doc, "Certificates", y + 5);
  for (const pair of person.certificates) y = leftAndRight(doc, pair, column, y, [{ ...body, gap: 1.5 }, date]);
  y = heading(doc, "Skills", y + 9);
  for (const [name, items] of person.skills) {
    doc.font("Times-Bold").fontSize(body.size).fillColor(INK).text(`${name}:`, column.x, y, { lineBreak: false });
    y = paragraph(doc, items, { x: column.x + 78, width: column.width - 78 }, y, body);
  }
  return bytes();
}

function centred(doc: Doc, text: string, y: number, look: Look): void {
  doc.font(look.font).fontSize(look.size).fillColor(look.color);
  doc.text(text, (PAGE.width - doc.widthOfString(text)) / 2, y, { lineBreak: false });
}

function heading(doc: Doc, text: string, y: number): number {
  doc.font("Times-Bold").fontSize(12.6).fillColor(GREEN).text(text, column.x, y, { lineBreak: false });
  doc.moveTo(column.x, y + 16).lineTo(column.x + column.width, y + 16).lineWidth(0.8).strokeColor(GREEN).stroke();
  return y + 22;
}
