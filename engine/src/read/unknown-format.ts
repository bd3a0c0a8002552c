import { problem } from "./problems.ts";
import type { ReadResult, SniffedFile } from "./reader.ts";

type Signature = { readonly starts: string; readonly what: string; readonly advice: string };

const AS_PDF = "please save it as PDF or DOCX";
const SIGNATURES: readonly Signature[] = [
  { starts: "\u0089PNG", what: "a picture", advice: "please use a PDF with selectable text" },
  { starts: "\u00ff\u00d8\u00ff", what: "a picture", advice: "please use a PDF with selectable text" },
  { starts: "GIF8", what: "a picture", advice: "please use a PDF with selectable text" },
  { starts: "\u00d0\u00cf\u0011\u00e0", what: "an old Office document", advice: AS_PDF },
  { starts: "PK\u0003\u0004", what: "an archive or another kind of Office document", advice: AS_PDF },
  { starts: "<?xml", what: "an XML data file", advice: AS_PDF },
];

/** UTF-16 name of the stream that holds a password-protected Office document. */
const ENCRYPTED_PACKAGE = "E\u0000n\u0000c\u0000r\u0000y\u0000p\u0000t\u0000e\u0000d\u0000P\u0000a\u0000c\u0000k\u0000a\u0000g\u0000e";
const COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0";

/** Says what the file seems to be, and what to save it as. */
export function unknownFormat(file: SniffedFile): ReadResult {
  if (file.head.startsWith(COMPOUND_FILE) && includesBytes(file.bytes, ENCRYPTED_PACKAGE)) return problem("PASSWORD_PROTECTED");
  const known = SIGNATURES.find((signature) => file.head.startsWith(signature.starts));
  return known ? problem("UNKNOWN_FORMAT", `This is ${known.what}, which cannot be read; ${known.advice}.`) : problem("UNKNOWN_FORMAT");
}

function includesBytes(bytes: Uint8Array, wanted: string): boolean {
  const first = wanted.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted.charCodeAt(same)) same += 1;
    if (same === wanted.length) return true;
  }
  return false;
}
