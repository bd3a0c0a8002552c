import type { getResolvedPDFJS } from "unpdf";

type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>;

/** A PDF that pdf.js has opened. */
export type PdfDocument = Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>;
