import { getResolvedPDFJS } from "unpdf";
import type { Limits, Note } from "../../model/index.ts";
import { problem } from "../problems.ts";
import { defineReader, type ReadResult, type ReadTools } from "../reader.ts";
import { openingOptions } from "./opening-options.ts";
import { type ReadPage, readPage } from "./page.ts";
import type { PdfDocument } from "./pdf-document.ts";
import { isPicture, lettersOn } from "./scan/is-picture.ts";
import { recogniseScans, withRecognised } from "./scan/recognise-scans.ts";

/** PDF: text with its places, styles and links, page by page. */
export const pdfReader = defineReader({
  format: "pdf",
  recognises: (file) => /^[^]{0,1000}%PDF-/u.test(file.head),
  read: (file, limits, tools) => readPdf(file.bytes, limits, tools),
});

/** Fewer letters than this on all pages together are no text, but a stray page number on a scan. */
const FEWEST_LETTERS = 12;

async function readPdf(bytes: Uint8Array, limits: Limits, tools: ReadTools): Promise<ReadResult> {
  const pdfjs = await getResolvedPDFJS();
  const task = pdfjs.getDocument(openingOptions(bytes));
  try {
    const document = await task.promise;
    return await readPages(document, pdfjs.OPS, bytes, limits, tools);
  } catch (error) {
    return problem(error instanceof Error && error.name === "PasswordException" ? "PASSWORD_PROTECTED" : "DAMAGED_FILE");
  } finally {
    await task.destroy();
  }
}

async function readPages(
  document: PdfDocument,
  operators: Readonly<Record<string, number>>,
  bytes: Uint8Array,
  limits: Limits,
  tools: ReadTools,
): Promise<ReadResult> {
  const read: ReadPage[] = [];
  const notes: Note[] = [];
  let characters = 0;
  const count = Math.min(document.numPages, limits.maxPages);
  for (let number = 1; number <= count && characters < limits.maxCharacters; number += 1) {
    const one = await readPage(document, number, operators);
    if (!one) {
      notes.push({ code: "PAGE_NOT_READ", message: `Page ${number} is damaged and was left out.` });
      continue;
    }
    read.push(one);
    characters += one.page.runs.reduce((sum, run) => sum + run.text.length, 0);
  }
  if (document.numPages > read.length + notes.length) {
    notes.push({ code: "PAGES_NOT_READ", message: `Only the first ${read.length} of ${document.numPages} pages were read.` });
  }
  const scans = read.filter(isPicture).map(({ page }) => page);
  const recognised = await recogniseScans(scans, bytes, limits, tools);
  const pages = read.map(({ page }) => withRecognised(page, recognised.pages));
  for (const { number, runs } of pages) {
    if (runs.length === 0) notes.push({ code: "PAGE_WITHOUT_TEXT", message: `Page ${number} holds no text that can be read.` });
  }
  if (pages.reduce((sum, page) => sum + lettersOn(page), 0) < FEWEST_LETTERS) {
    return isComplete(bytes) && pages.length > 0 ? problem("NO_TEXT_LAYER", recognised.problem) : problem("DAMAGED_FILE");
  }
  const links = read.flatMap((one) => one.links);
  notes.push(...recognised.notes);
  return { ok: true, value: { value: { kind: "paged", format: "pdf", pageCount: document.numPages, pages, links }, notes } };
}

/** Does the file end as a PDF should? A cut-off download does not. */
function isComplete(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(-2048)).includes("%%EOF");
}
