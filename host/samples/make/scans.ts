import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import PDFDocument from "pdfkit";

/** Makes the scans that tests read: a printed page, photographed in grey with noise and a little askew. Needs poppler and ImageMagick. */
const OUT = fileURLToPath(new URL("../../src/testing/scans", import.meta.url));
const DPI = 150;

type Line = readonly [text: string, look?: "name" | "heading" | "bold"];

const ENGLISH: readonly Line[] = [
  ["Marion Hartwell", "name"],
  ["marion.hartwell@example.com  |  +44 7700 900412  |  Bristol, United Kingdom"],
  ["Experience", "heading"],
  ["Operations Manager, Quayline Freight Ltd", "bold"],
  ["March 2019 - Present"],
  ["•  Led a team of fourteen dispatchers across two depots"],
  ["•  Reduced late deliveries by 18 percent within one year"],
  ["Warehouse Supervisor, Northmoor Logistics Ltd", "bold"],
  ["June 2014 - February 2019"],
  ["•  Planned shifts and trained new staff in stock control"],
  ["Education", "heading"],
  ["BSc Business Management, Severnside University", "bold"],
  ["2010 - 2013"],
  ["Skills", "heading"],
  ["Inventory management, SAP, Excel, route planning, forklift licence"],
];

const GERMAN: readonly Line[] = [
  ["Jörg Großmüller", "name"],
  ["joerg.grossmueller@example.de  |  +49 30 23125 014  |  Köln"],
  ["Berufserfahrung", "heading"],
  ["Elektroniker für Betriebstechnik, Rheinwerk Anlagenbau GmbH", "bold"],
  ["04/2017 - heute"],
  ["•  Wartung und Prüfung elektrischer Anlagen in drei Werken"],
  ["•  Störungen behoben und Schaltpläne für größere Umbauten überarbeitet"],
  ["Elektroinstallateur, Südstadt Elektrotechnik GmbH", "bold"],
  ["08/2011 - 03/2017"],
  ["•  Gebäudeinstallation und Übergabe an die Kundschaft"],
  ["Ausbildung", "heading"],
  ["Ausbildung zum Elektroniker, Berufskolleg Köln-Mülheim", "bold"],
  ["2008 - 2011"],
  ["Kenntnisse", "heading"],
  ["SPS-Programmierung, Schaltschrankbau, Messtechnik, Führerschein Klasse B"],
];

for (const [name, lines, degrees] of [
  ["english", ENGLISH, 0.7],
  ["german", GERMAN, -1.2],
] as const) {
  const folder = mkdtempSync(join(tmpdir(), "scan-"));
  const pdf = join(folder, "page.pdf");
  writeFileSync(pdf, await printed(lines));
  execFileSync("pdftoppm", ["-r", String(DPI), "-gray", pdf, join(folder, "page")]);
  const page = readdirSync(folder).find((file) => file.endsWith(".pgm")) ?? "";
  const noise = ["-attenuate", "0.15", "+noise", "Gaussian", "-blur", "0x0.5"];
  const file = join(OUT, `${name}.jpg`);
  execFileSync("convert", [join(folder, page), "-background", "white", "-rotate", String(degrees), ...noise, "-strip", "-quality", "45", file]);
  process.stdout.write(`${file}: ${readFileSync(file).length} bytes\n`);
}

async function printed(lines: readonly Line[]): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 64 });
  const parts: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on("data", (part: Uint8Array) => parts.push(part));
    pdf.on("end", () => resolve(Buffer.concat(parts)));
  });
  for (const [text, look] of lines) {
    if (look === "heading") pdf.moveDown();
    pdf.font(look ? "Helvetica-Bold" : "Helvetica").fontSize(look === "name" ? 22 : look === "heading" ? 14 : 11);
    pdf.text(text, { lineGap: 3 });
  }
  pdf.end();
  return done;
}
