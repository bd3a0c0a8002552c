import type { Limits, Note, Ocr, Page } from "../../model/index.ts";
import { type Attempt, isIllegible, textOf } from "./attempt.ts";
import { languageName, languageOf } from "./languages.ts";
import { lookAt, type Manner } from "./look.ts";
import { type Sheet } from "./sheet.ts";
import { uprightPage } from "./upright-page.ts";

/** A page that is a picture: `paint` gives it when its turn comes, since a picture takes far more memory than its words. */
export type PictureSource = { readonly number: number; readonly paint: () => Promise<Sheet | undefined> };

/** Told before each page; `of` counts the pages to be recognised. */
export type OnRecognising = (progress: { readonly page: number; readonly of: number }) => void;

/** `illegible` says why, and what to do, where there were words that could not be told. */
export type Recognised = { readonly pages: readonly Page[]; readonly notes: readonly Note[]; readonly illegible?: string };

/** Recognises the words of pages that are pictures, within the limits. */
export async function recognisePages(
  sources: readonly PictureSource[],
  ocr: Ocr,
  limits: Limits,
  onRecognising: OnRecognising = () => {},
): Promise<Recognised> {
  const pages: Page[] = [];
  const unread: number[] = sources.slice(limits.maxRecognisedPages).map((source) => source.number);
  const illegible: number[] = [];
  const attempts: Attempt[] = [];
  let manner: Manner | undefined;
  const chosen = sources.slice(0, limits.maxRecognisedPages);
  for (const [at, source] of chosen.entries()) {
    onRecognising({ page: at + 1, of: chosen.length });
    const sheet = await source.paint();
    const attempt = sheet && (await lookAt(sheet.picture, ocr, manner));
    if (!sheet || !attempt) {
      unread.push(source.number);
      continue;
    }
    if (isIllegible(attempt)) {
      illegible.push(source.number);
      continue;
    }
    manner = { turn: attempt.turn, languages: attempt.languages };
    attempts.push({ ...attempt, picture: { width: 0, height: 0, pixels: new Uint8Array() } });
    pages.push(uprightPage(sheet, attempt));
  }
  const notes = notesOn(pages, attempts, unread, ocr);
  if (illegible.length === 0) return { pages, notes };
  const message = illegibleMessage(illegible, ocr);
  return { pages, notes: [...notes, { code: "PAGE_NOT_LEGIBLE", message }], illegible: message };
}

function illegibleMessage(numbers: readonly number[], ocr: Ocr): string {
  const known = ocr.languages.map(languageName).join(", ");
  return `The text of ${pageList(numbers)} is a picture that could not be recognised: it is unsharp, or in a language other than ${known}. For another language install the package @tesseract.js-data/<language> beside Candor and read the file again, or use a file with selectable text.`;
}

function notesOn(pages: readonly Page[], attempts: readonly Attempt[], unread: readonly number[], ocr: Ocr): Note[] {
  const notes: Note[] = [];
  const languages = [...new Set(attempts.flatMap((attempt) => attempt.languages))];
  if (pages.length > 0) {
    const where = pageList(pages.map((page) => page.number));
    const names = languages.map(languageName).join(" and ");
    notes.push({
      code: "TEXT_RECOGNISED",
      message: `The text of ${where} was recognised from a picture (OCR, ${names}); please check names, dates and numbers.`,
    });
  }
  const missing = missingLanguage(attempts, ocr);
  if (missing) {
    notes.push({
      code: "LANGUAGE_NOT_INSTALLED",
      message: `The text seems to be ${languageName(missing)}, which text recognition cannot read well yet: install the package @tesseract.js-data/${missing} beside Candor and read the file again.`,
    });
  }
  if (unread.length > 0) {
    notes.push({
      code: "PAGE_NOT_RECOGNISED",
      message: `The text of ${pageList(unread)} is a picture and was not recognised within the limits.`,
    });
  }
  return notes;
}

function missingLanguage(attempts: readonly Attempt[], ocr: Ocr): string | undefined {
  const found = attempts.map((attempt) => languageOf(textOf(attempt))).find((language) => language !== undefined);
  return found !== undefined && !ocr.languages.includes(found) ? found : undefined;
}

function pageList(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const last = sorted.at(-1);
  if (sorted.length === 1) return `page ${last}`;
  return `pages ${sorted.slice(0, -1).join(", ")} and ${last}`;
}
