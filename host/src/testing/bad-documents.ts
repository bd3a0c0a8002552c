import { deflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import { bomb } from "./bomb.ts";
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
  const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  return bomb({ "[Content_Types].xml": types }, { "word/document.xml": megabytes });
}

/** A ZIP that is no office document. */
export function plainZip(): Uint8Array {
  return zipSync({ "photo.raw": deflateRawSync(Buffer.alloc(100)) }, { level: 9, mtime: "1980-01-01T00:00:00Z" });
}
