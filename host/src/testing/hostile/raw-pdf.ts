import { deflateSync } from "node:zlib";
import { RESUME_LINES } from "./hostile-document.ts";

/** Objects of a PDF by number, written as they stand in the file. 1 is the catalog, 2 the pages, 3 a page, 4 its text, 5 a font. */
export type PdfObjects = Readonly<Record<number, string>>;

const TEXT = `BT /F 11 Tf 50 700 Td 14 TL ${RESUME_LINES.map((line) => `(${line}) Tj T*`).join(" ")} ET`;

const ORDINARY: PdfObjects = {
  1: "<</Type/Catalog/Pages 2 0 R>>",
  2: "<</Type/Pages/Kids[3 0 R]/Count 1>>",
  3: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
  4: stream(TEXT),
  5: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
};

/** A PDF of ordinary objects, some of them replaced by hostile ones. */
export function rawPdf(changed: PdfObjects, trailer = ""): Uint8Array {
  const objects = Object.entries({ ...ORDINARY, ...changed });
  const offsets = new Map<number, number>();
  const parts: string[] = ["%PDF-1.7\n"];
  let length = parts[0]?.length ?? 0;
  for (const [number, body] of objects) {
    offsets.set(Number(number), length);
    const part = `${number} 0 obj\n${body}\nendobj\n`;
    parts.push(part);
    length += part.length;
  }
  const size = Math.max(...offsets.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? "0000000000 65535 f \n" : `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  parts.push(`xref\n0 ${size}\n${rows.join("")}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`);
  return Buffer.from(parts.join(""), "latin1");
}

export function stream(content: string, dictionary = ""): string {
  return `<</Length ${content.length}${dictionary}>>\nstream\n${content}\nendstream`;
}

/** A stream that is small in the file. */
export function packedStream(content: string | Uint8Array, dictionary = ""): string {
  return stream(deflateSync(content, { level: 9 }).toString("latin1"), `/Filter/FlateDecode${dictionary}`);
}

export { TEXT as ORDINARY_TEXT };
