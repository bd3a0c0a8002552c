import { docReader } from "./doc/doc.ts";
import { docxReader } from "./docx/docx.ts";
import { europassReader } from "./europass/europass.ts";
import { htmlReader } from "./html/html.ts";
import { imageReader } from "./image/image.ts";
import { jsonResumeReader } from "./json-resume/json-resume.ts";
import { linkedinReader } from "./linkedin/linkedin.ts";
import { markdownReader } from "./markdown/markdown.ts";
import { odtReader } from "./odt/odt.ts";
import { pdfReader } from "./pdf/pdf.ts";
import type { Reader } from "./reader.ts";
import { rtfReader } from "./rtf/rtf.ts";
import { textReader } from "./text/text.ts";

/** Every format that can be read; the first that recognises a file reads it, so plain text comes last. */
export const READERS: readonly Reader[] = [
  pdfReader,
  imageReader,
  docxReader,
  docReader,
  odtReader,
  rtfReader,
  linkedinReader,
  europassReader,
  jsonResumeReader,
  htmlReader,
  markdownReader,
  textReader,
];
