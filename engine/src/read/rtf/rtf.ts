import type { Limits, Note } from "../../model/index.ts";
import { problem } from "../problems.ts";
import { defineReader, type ReadResult } from "../reader.ts";
import { readRtfDocument } from "./document.ts";

/** Rich Text Format, as Word, LibreOffice, TextEdit and WordPad write it. */
export const rtfReader = defineReader({
  format: "rtf",
  recognises: (file) => /^(?:ï»¿)?\s{0,100}\{\\rtf/u.test(file.head),
  read: (file, limits) => readRtf(file.bytes, limits),
});

function readRtf(bytes: Uint8Array, limits: Limits): ReadResult {
  const start = bytes.indexOf("{".charCodeAt(0));
  const { blocks, ended } = readRtfDocument(bytes.subarray(start), limits.maxCharacters);
  if (ended === "too-deep") return problem("DAMAGED_FILE");
  if (blocks.length === 0) return problem(ended === "cut-off" ? "DAMAGED_FILE" : "NO_TEXT");
  // What was read beyond the limit is cut, and noted, for all formats alike.
  const notes: Note[] =
    ended === "cut-off" ? [{ code: "FILE_CUT_OFF", message: "The file ends before the document does; what stood before was read." }] : [];
  return { ok: true, value: { value: { kind: "flow", format: "rtf", blocks }, notes } };
}
