import { problem } from "./problems.ts";
import type { ReadResult, SniffedFile } from "./reader.ts";

type Signature = { readonly starts: string; readonly what: string; readonly advice: string };

const AS_PDF = "please save it as PDF or DOCX";
const SIGNATURES: readonly Signature[] = [
  { starts: "\u0089PNG", what: "a picture", advice: "please use a PDF with selectable text" },
  { starts: "\u00ff\u00d8\u00ff", what: "a picture", advice: "please use a PDF with selectable text" },
  { starts: "GIF8", what: "a picture", advice: "please use a PDF with selectable text" },
  { starts: "PK\u0003\u0004", what: "an archive or another kind of Office document", advice: AS_PDF },
  { starts: "<?xml", what: "an XML data file", advice: AS_PDF },
];

/** Says what the file seems to be, and what to save it as. */
export function unknownFormat(file: SniffedFile): ReadResult {
  const known = SIGNATURES.find((signature) => file.head.startsWith(signature.starts));
  return known ? problem("UNKNOWN_FORMAT", `This is ${known.what}, which cannot be read; ${known.advice}.`) : problem("UNKNOWN_FORMAT");
}
