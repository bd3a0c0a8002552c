import { problem } from "./problems.ts";
import type { ReadResult, SniffedFile } from "./reader.ts";

type Signature = { readonly starts: string; readonly what: string; readonly advice: string };

const AS_PDF = "please save it as PDF or DOCX";
const SIGNATURES: readonly Signature[] = [
  { starts: "PK\u0003\u0004", what: "an archive or another kind of Office document", advice: AS_PDF },
  { starts: "<?xml", what: "an XML data file", advice: AS_PDF },
];

/** Newer cameras' pictures name their kind after the length of the first part. */
const CAMERA_PICTURE = /^[^]{4}ftyp(?:hei[cfsx]|hev[cx]|mif1|msf1|avif)/u;

/** Says what the file seems to be, and what to save it as. */
export function unknownFormat(file: SniffedFile): ReadResult {
  if (CAMERA_PICTURE.test(file.head)) {
    return problem("UNKNOWN_FORMAT", "This is a HEIC or AVIF picture, which cannot be read; please save it as JPEG or PDF.");
  }
  const known = SIGNATURES.find((signature) => file.head.startsWith(signature.starts));
  return known ? problem("UNKNOWN_FORMAT", `This is ${known.what}, which cannot be read; ${known.advice}.`) : problem("UNKNOWN_FORMAT");
}
