import type { GrayPicture, OcrLine } from "@candor/engine";

/** What the OCR process can be asked to do. */
export type OcrRequest =
  | { readonly kind: "open"; readonly file: Uint8Array }
  | { readonly kind: "recognise"; readonly picture: GrayPicture; readonly languages: readonly string[] };

/** `undefined` where the picture could not be opened, or the limits were reached. */
export type OcrAnswer = { readonly picture?: GrayPicture; readonly lines?: readonly OcrLine[] };
