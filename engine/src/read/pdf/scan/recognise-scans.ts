import { getResolvedPDFJS } from "unpdf";
import type { Limits, Page } from "../../../model/index.ts";
import { type Recognised, recognisePages } from "../../ocr/recognise-pages.ts";
import type { ReadTools } from "../../reader.ts";
import { openingOptions } from "../opening-options.ts";
import { faxOpener } from "./decoded-pictures.ts";
import { faxPictures } from "./fax-pictures.ts";
import { paintPage } from "./paint-page.ts";

/** What was recognised, and what to tell a person if that turns out to be nothing. */
type RecognisedScans = Recognised & { readonly problem: string };

/** Recognises the text of pages that are pictures, where the host has text recognition. */
export async function recogniseScans(
  scans: readonly Page[],
  bytes: Uint8Array,
  limits: Limits,
  { ocr, onRecognising }: ReadTools,
): Promise<RecognisedScans> {
  if (scans.length === 0 || !ocr || ocr.languages.length === 0) return { pages: [], notes: [], problem: WITHOUT_OCR };
  const pdfjs = await getResolvedPDFJS();
  // Opened anew, because only now are pictures decoded: for a page of text they would cost time and memory for nothing.
  const task = pdfjs.getDocument(openingOptions(bytes, true));
  try {
    const document = await task.promise;
    const openFax = faxOpener(faxPictures(bytes), ocr);
    let painted = 0;
    const sources = scans.map(({ number }) => ({
      number,
      paint: async () => {
        const sheet = await paintPage(document, number, pdfjs.OPS, openFax);
        if (sheet) painted += 1;
        return sheet;
      },
    }));
    const recognised = await recognisePages(sources, ocr, limits, onRecognising);
    return { ...recognised, problem: painted === 0 ? NOT_PAINTED : nothingRecognised(recognised) };
  } finally {
    await task.destroy();
  }
}

/** The page with the words that were recognised on it, if any were. */
export function withRecognised(page: Page, recognised: readonly Page[]): Page {
  return recognised.find((one) => one.number === page.number && one.runs.length > 0) ?? page;
}

function nothingRecognised({ illegible }: Recognised): string {
  return illegible ? `The file has no text layer. ${illegible}` : NOTHING_RECOGNISED;
}

const WITHOUT_OCR =
  "The file has no text layer: its pages are pictures, and text recognition is not installed here. Please use a PDF with selectable text, or install text recognition (`candor doctor` says how).";
const NOT_PAINTED =
  "The file has no text layer, and its pages hold no picture that can be opened here. Please save the pages as PNG or JPEG, or use a PDF with selectable text.";
const NOTHING_RECOGNISED =
  "The file has no text layer: its pages are pictures, and no text could be recognised on them. Please scan them again sharper and straighter, or use a PDF with selectable text.";
