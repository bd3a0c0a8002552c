import PDFDocument from "pdfkit";

type PdfKit = InstanceType<typeof PDFDocument>;

/** A PDF of A4 pages drawn by the test; nothing is placed unless the test places it. */
export async function makePdf(draw: (pdf: PdfKit) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 0, ...options });
  const parts: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on("data", (part: Uint8Array) => parts.push(part));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
  });
  draw(pdf);
  pdf.end();
  return done;
}

/** Draws one line with its top at `y`. */
export function line(
  pdf: PdfKit,
  text: string,
  x: number,
  y: number,
  look: { readonly size?: number; readonly bold?: boolean; readonly color?: string } = {},
): void {
  pdf.font(look.bold ? "Helvetica-Bold" : "Helvetica").fontSize(look.size ?? 10);
  pdf.fillColor(look.color ?? "#000000").text(text, x, y, { lineBreak: false });
}
