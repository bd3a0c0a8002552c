import PDFDocument from "pdfkit";

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 };

export type Column = { readonly x: number; readonly width: number };
export type Look = { readonly font: string; readonly size: number; readonly color: string; readonly gap?: number };

/** A document that gives the same bytes every time, and a promise of those bytes. */
export function openPdf(title: string, author: string): { doc: PDFKit.PDFDocument; bytes: () => Promise<Uint8Array> } {
  const made = new Date("2026-11-01T09:00:00Z");
  const doc = new PDFDocument({ size: "A4", margin: 0, info: { Title: title, Author: author, CreationDate: made, ModDate: made } });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => doc.on("end", resolve));
  const bytes = async (): Promise<Uint8Array> => {
    doc.end();
    await ended;
    return Buffer.concat(chunks);
  };
  return { doc, bytes };
}

/** Sets a paragraph at `y` and returns the place below it. */
export function paragraph(doc: PDFKit.PDFDocument, text: string, column: Column, y: number, look: Look): number {
  doc.font(look.font).fontSize(look.size).fillColor(look.color);
  const options = { width: column.width, lineGap: look.size * 0.28 };
  doc.text(text, column.x, y, options);
  return y + doc.heightOfString(text, options) + (look.gap ?? 0);
}

/** Sets a paragraph behind a round bullet. */
export function bullet(doc: PDFKit.PDFDocument, text: string, column: Column, y: number, look: Look, mark: string): number {
  doc.font(look.font).fontSize(look.size).fillColor(mark).text("•", column.x, y, { lineBreak: false });
  return paragraph(doc, text, { x: column.x + 11, width: column.width - 11 }, y, look);
}

/** Two texts on one line: the first to the left, the second to the right edge of the column. */
export function leftAndRight(doc: PDFKit.PDFDocument, [left, right]: readonly [string, string], column: Column, y: number, looks: readonly [Look, Look]): number {
  const [first, second] = looks;
  doc.font(second.font).fontSize(second.size).fillColor(second.color);
  const width = doc.widthOfString(right);
  doc.text(right, column.x + column.width - width, y + (first.size - second.size) * 0.8, { lineBreak: false });
  return paragraph(doc, left, { x: column.x, width: column.width - width - 8 }, y, first);
}
