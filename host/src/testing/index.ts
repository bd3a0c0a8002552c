export { emptyFile, longPdf, notADocument, passwordPdf, pdfWithoutText, plainZip, truncatedPdf, zipBombDocx } from "./bad-documents.ts";
export { textPdf } from "./pdf.ts";
