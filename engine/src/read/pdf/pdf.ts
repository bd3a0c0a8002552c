import { getResolvedPDFJS } from "unpdf";
import type { Limits, LinkArea, Note, Page } from "../../model/index.ts";
import { problem } from "../problems.ts";
import { defineReader, type ReadResult } from "../reader.ts";
import { readPage } from "./page.ts";
import type { PdfDocument } from "./pdf-document.ts";

/** PDF: text with its places, styles and links, page by page. */
export const pdfReader = defineReader({
  format: "pdf",
  recognises: (file) => /^[^]{0,1000}%PDF-/u.test(file.head),
  read: (file, limits) => readPdf(file.bytes, limits),
});

/** Fewer letters than this on all pages together are no text, but a stray page number on a scan. */
const FEWEST_LETTERS = 12;

async function readPdf(bytes: Uint8Array, limits: Limits): Promise<ReadResult> {
  const pdfjs = await getResolvedPDFJS();
  const task = pdfjs.getDocument(openingOptions(bytes));
  try {
    const document = await task.promise;
    return await readPages(document, pdfjs.OPS, bytes, limits);
  } catch (error) {
    return problem(error instanceof Error && error.name === "PasswordException" ? "PASSWORD_PROTECTED" : "DAMAGED_FILE");
  } finally {
    await task.destroy();
  }
}

/** Nothing is fetched, compiled or drawn: no standard fonts, no character maps, no WebAssembly, no pictures. */
function openingOptions(bytes: Uint8Array) {
  return {
    // A copy, since pdf.js takes the buffer for itself; and a plain one, since it refuses the subclasses that hosts have.
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    maxImageSize: 1,
    enableXfa: false,
  };
}

async function readPages(
  document: PdfDocument,
  operators: Readonly<Record<string, number>>,
  bytes: Uint8Array,
  limits: Limits,
): Promise<ReadResult> {
  const pages: Page[] = [];
  const links: LinkArea[] = [];
  const notes: Note[] = [];
  let characters = 0;
  const count = Math.min(document.numPages, limits.maxPages);
  for (let number = 1; number <= count && characters < limits.maxCharacters; number += 1) {
    const read = await readPage(document, number, operators);
    if (!read) {
      notes.push({ code: "PAGE_NOT_READ", message: `Page ${number} is damaged and was left out.` });
      continue;
    }
    pages.push(read.page);
    links.push(...read.links);
    characters += read.page.runs.reduce((sum, run) => sum + run.text.length, 0);
    if (read.page.runs.length === 0) notes.push({ code: "PAGE_WITHOUT_TEXT", message: `Page ${number} holds no text that can be read.` });
  }
  const skipped = document.numPages - pages.length;
  if (skipped > 0 && document.numPages > pages.length + notes.filter((note) => note.code === "PAGE_NOT_READ").length) {
    notes.push({ code: "PAGES_NOT_READ", message: `Only the first ${pages.length} of ${document.numPages} pages were read.` });
  }
  if (letterCount(pages) < FEWEST_LETTERS) return problem(isComplete(bytes) && pages.length > 0 ? "NO_TEXT_LAYER" : "DAMAGED_FILE");
  return { ok: true, value: { value: { kind: "paged", format: "pdf", pageCount: document.numPages, pages, links }, notes } };
}

function letterCount(pages: readonly Page[]): number {
  return pages.reduce(
    (sum, page) => sum + page.runs.reduce((letters, run) => letters + (run.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0),
    0,
  );
}

/** Does the file end as a PDF should? A cut-off download does not. */
function isComplete(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(-2048)).includes("%%EOF");
}
