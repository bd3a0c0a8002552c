import type { Note } from "../../model/index.ts";
import { detectOtherLanguage } from "../../recognise/document-language/detect-language.ts";

/** Says that a document is written in a language without a pack, so that nobody takes what is missing for what was not written. */
export function otherLanguageNotes(text: string): readonly Note[] {
  const language = detectOtherLanguage(text);
  if (language === undefined) return [];
  const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  const message = `This document seems to be written in a language that has no pack yet (perhaps ${name}); headings, dates and titles in it may be missed.`;
  return [{ code: "LANGUAGE_NOT_KNOWN", message, confidence: 0.8 }];
}
