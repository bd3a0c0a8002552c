import PDFDocument from "pdfkit";

type PdfOptions = {
  readonly lines: readonly string[];
  readonly pages?: number;
  readonly userPassword?: string;
  readonly draw?: (pdf: PDFKit.PDFDocument) => void;
};

/** A plain PDF with one line of text under the other, the same on every page. */
export function textPdf({ lines, pages = 1, userPassword, draw }: PdfOptions): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    compress: true,
    info: { CreationDate: new Date(0) },
    ...(userPassword && { userPassword }),
  });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve) => pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks)))));
  for (let page = 0; page < pages; page++) {
    pdf.addPage({ size: "A4", margin: 56 });
    for (const line of lines) pdf.fontSize(11).text(line);
    draw?.(pdf);
  }
  pdf.end();
  return done;
}
