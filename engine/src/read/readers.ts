import { docxReader } from "./docx/docx.ts";
import { pdfReader } from "./pdf/pdf.ts";
import type { Reader } from "./reader.ts";
import { textReader } from "./text/text.ts";

/** Every format that can be read; the first that recognises a file reads it, so plain text comes last. */
export const READERS: readonly Reader[] = [pdfReader, docxReader, textReader];
