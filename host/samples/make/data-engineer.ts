import { dataEngineer as person } from "./data-engineer.text.ts";
import { bullet, type Column, leftAndRight, type Look, openPdf, PAGE, paragraph } from "./pdf-page.ts";

const NAVY = "#17324d";
const TEAL = "#1d7f86";
const INK = "#24292f";
const PALE = "#d7e3ea";
const RAIL = 186;
const rail: Column = { x: 26, width: RAIL - 50 };
const main: Column = { x: RAIL + 28, width: PAGE.width - RAIL - 28 - 40 };

const body: Look = { font: "Helvetica", size: 10.3, color: INK, gap: 5 };
const railText: Look = { font: "Helvetica", size: 9.4, color: "#f2f6f8", gap: 4 };
const railTitle: Look = { font: "Helvetica-Bold", size: 10.4, color: "#ffffff", gap: 6 };
const railLabel: Look = { font: "Helvetica-Bold", size: 9.4, color: PALE, gap: 1 };

type Doc = PDFKit.PDFDocument;

/** Two pages with a dark rail on the left: contact, skills and languages there, the career beside it. */
export async function dataEngineerPdf(): Promise<Uint8Array> {
  const { doc, bytes } = openPdf(`${person.name} - ${person.title}`, person.name);
  paintRail(doc);
  doc.font("Helvetica-Bold").fontSize(25).fillColor(NAVY).text(person.name, main.x, 42, { lineBreak: false });
  doc.font("Helvetica").fontSize(12.5).fillColor(TEAL).text(person.title, main.x, 73, { lineBreak: false });
  firstRail(doc);
  let y = heading(doc, "Profile", 108);
  y = paragraph(doc, person.profile, main, y, body);
  y = heading(doc, "Experience", y + 10);
  for (const job of person.firstPage) y = experience(doc, job, y);
  doc.addPage({ size: "A4", margin: 0 });
  paintRail(doc);
  secondRail(doc);
  y = heading(doc, "Experience (continued)", 44);
  for (const job of person.secondPage) y = experience(doc, job, y);
  y = heading(doc, "Projects", y + 8);
  for (const project of person.projects) {
    y = paragraph(doc, project.name, main, y, { font: "Helvetica-Bold", size: 10.8, color: INK, gap: 2 });
    y = paragraph(doc, project.text, main, y, { ...body, gap: 9 });
  }
  y = heading(doc, "Education", y + 8);
  for (const school of person.education) {
    y = leftAndRight(doc, [school.degree, school.dates], main, y, [
      { font: "Helvetica-Bold", size: 10.8, color: INK, gap: 1 },
      { font: "Helvetica", size: 9, color: TEAL },
    ]);
    y = paragraph(doc, school.place, main, y, { ...body, gap: 2 });
    y = paragraph(doc, school.note, main, y, { ...body, font: "Helvetica-Oblique", gap: 9 });
  }
  return bytes();
}

function paintRail(doc: Doc): void {
  doc.rect(0, 0, RAIL, PAGE.height).fill(NAVY);
}

function heading(doc: Doc, text: string, y: number): number {
  doc.font("Helvetica-Bold").fontSize(11.5).fillColor(NAVY).text(text.toUpperCase(), main.x, y, { lineBreak: false, characterSpacing: 0.6 });
  doc.moveTo(main.x, y + 16).lineTo(main.x + main.width, y + 16).lineWidth(1.2).strokeColor(TEAL).stroke();
  return y + 24;
}

function experience(doc: Doc, job: (typeof person.firstPage)[number], top: number): number {
  let y = leftAndRight(doc, [job.position, job.dates], main, top, [
    { font: "Helvetica-Bold", size: 11.4, color: INK, gap: 1.5 },
    { font: "Helvetica", size: 9, color: TEAL },
  ]);
  y = paragraph(doc, `${job.company}, ${job.place}`, main, y, { font: "Helvetica-Oblique", size: 10.3, color: "#4a5560", gap: 5 });
  for (const line of job.lines) y = bullet(doc, line, main, y, body, TEAL);
  return y + 13;
}

function railHeading(doc: Doc, text: string, y: number): number {
  const below = paragraph(doc, text.toUpperCase(), rail, y, railTitle);
  doc.moveTo(rail.x, below - 3).lineTo(rail.x + 28, below - 3).lineWidth(1.5).strokeColor("#4fb3b9").stroke();
  return below + 5;
}

function firstRail(doc: Doc): void {
  let y = railHeading(doc, "Contact", 46);
  for (const line of person.contact) y = paragraph(doc, line, rail, y, railText);
  y = railHeading(doc, "Skills", y + 18);
  for (const group of person.skills) {
    y = paragraph(doc, group.name, rail, y, railLabel);
    y = paragraph(doc, group.items, rail, y, { ...railText, gap: 11 });
  }
}

function secondRail(doc: Doc): void {
  let y = railHeading(doc, "Languages", 46);
  for (const line of person.languages) y = paragraph(doc, line, rail, y, railText);
  y = railHeading(doc, "Certificates", y + 18);
  for (const line of person.certificates) y = paragraph(doc, line, rail, y, { ...railText, gap: 7 });
  y = railHeading(doc, "Interests", y + 14);
  paragraph(doc, person.interests, rail, y, railText);
}
