import type { Ocr } from "@candor/engine";
import { findLanguages } from "./languages.ts";
import type { OcrAnswer, OcrRequest } from "./messages.ts";

/** The engine's text recognition, as seen from a process that has to ask another one for it. */
export function ocrPort(ask: (request: OcrRequest) => Promise<OcrAnswer>): Ocr {
  return {
    languages: findLanguages().map(({ language }) => language),
    open: async (file) => (await ask({ kind: "open", file })).picture,
    recognise: async (picture, languages) => (await ask({ kind: "recognise", picture, languages })).lines,
  };
}
