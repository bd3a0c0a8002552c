import type { Limits } from "../../model/index.ts";
import { problem } from "../problems.ts";
import { defineReader, type ReadResult } from "../reader.ts";
import { isCompoundFile, openCompoundFile } from "./compound-file.ts";
import { readDocDocument } from "./document.ts";
import { readFileInformation } from "./file-information.ts";

/** Documents of Word 97 to 2003; other files in the same container are named for what they are. */
export const docReader = defineReader({
  format: "doc",
  recognises: (file) => isCompoundFile(file.bytes),
  read: (file, limits) => readDoc(file.bytes, limits),
});

const ADVICE = "please save it as PDF or DOCX";

/** Programs that keep their files in the same container, by a stream that only they have. */
const OTHERS: readonly { readonly stream: RegExp; readonly what: string }[] = [
  { stream: /^(?:Workbook|Book)$/u, what: "an Excel workbook" },
  { stream: /^PowerPoint Document$/u, what: "a PowerPoint presentation" },
  { stream: /^__(?:properties_version|nameid_version|substg)/u, what: "an Outlook message" },
  { stream: /^VisioDocument$/u, what: "a Visio drawing" },
  { stream: /^Quill$/u, what: "a Publisher document" },
];

function readDoc(bytes: Uint8Array, limits: Limits): ReadResult {
  const file = openCompoundFile(bytes);
  if (!file) return problem("DAMAGED_FILE");
  if (file.names.includes("EncryptedPackage")) return problem("PASSWORD_PROTECTED");
  const main = file.stream("WordDocument");
  if (!main) return otherProgram(file.names);
  const information = readFileInformation(new DataView(main.buffer, main.byteOffset, main.byteLength));
  if (information === "encrypted") return problem("PASSWORD_PROTECTED");
  if (information === "too-old")
    return problem("UNKNOWN_FORMAT", `This is a document of Word 95 or older, which cannot be read; ${ADVICE}.`);
  const table = information === "damaged" ? undefined : file.stream(information.tableStream);
  if (information === "damaged" || !table) return problem("DAMAGED_FILE");
  const streams = { main, table, data: file.stream("Data") ?? new Uint8Array() };
  const blocks = readDocDocument(streams, information, limits.maxCharacters);
  if (blocks.length === 0) return problem("NO_TEXT");
  return { ok: true, value: { value: { kind: "flow", format: "doc", blocks }, notes: [] } };
}

function otherProgram(names: readonly string[]): ReadResult {
  const other = OTHERS.find(({ stream }) => names.some((name) => stream.test(name)));
  return problem("UNKNOWN_FORMAT", `This is ${other?.what ?? "an old Office document"}, which cannot be read; ${ADVICE}.`);
}
