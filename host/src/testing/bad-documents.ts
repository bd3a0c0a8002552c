import { deflateRawSync } from "node:zlib";
import { Zip, ZipDeflate } from "fflate";
import { textPdf } from "./pdf.ts";

/** Documents that a reader must survive, each as its own bytes. */
export const emptyFile = new Uint8Array();

/** Bytes of no document format, the same ones each time. */
export const notADocument = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3)) % 256);

/** A PDF cut off in the middle, as an interrupted download leaves it. */
export async function truncatedPdf(): Promise<Uint8Array> {
  const whole = await textPdf({ lines: ["Ada Example", "ada@example.com", "Experience", "Clerk, Acme Ltd, 2019 - 2021"] });
  return whole.slice(0, Math.floor(whole.length / 3));
}

export function passwordPdf(): Promise<Uint8Array> {
  return textPdf({ lines: ["Ada Example"], userPassword: "secret" });
}

/** A page with a drawing and no text, as a scanner makes it. */
export function pdfWithoutText(): Promise<Uint8Array> {
  return textPdf({ lines: [], draw: (pdf) => pdf.rect(72, 72, 200, 300).fill("#888888") });
}

export function longPdf(pages: number): Promise<Uint8Array> {
  return textPdf({ lines: ["Ada Example", "ada@example.com", "Experience", "Clerk, Acme Ltd, Jan 2019 - Mar 2021"], pages });
}

/** A DOCX of a few hundred kilobytes whose document part inflates to `megabytes`. */
export function zipBombDocx(megabytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  add(zip, "[Content_Types].xml", [
    new TextEncoder().encode('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  ]);
  const blanks = new Uint8Array(1024 * 1024).fill(32);
  add(
    zip,
    "word/document.xml",
    Array.from({ length: megabytes }, () => blanks),
  );
  zip.end();
  return Buffer.concat(chunks);
}

/** A ZIP that is no office document. */
export function plainZip(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  add(zip, "photo.raw", [deflateRawSync(Buffer.alloc(100))]);
  zip.end();
  return Buffer.concat(chunks);
}

function add(zip: Zip, name: string, parts: readonly Uint8Array[]): void {
  const file = new ZipDeflate(name, { level: 9 });
  zip.add(file);
  parts.forEach((part, index) => file.push(part, index === parts.length - 1));
}
