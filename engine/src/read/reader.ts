import type { DocumentFormat, Limits, Ocr, Outcome, SourceDocument, Staged } from "../model/index.ts";
import type { OnRecognising } from "./ocr/recognise-pages.ts";

/** A file as far as it was looked at before choosing a reader. */
export type SniffedFile = {
  readonly bytes: Uint8Array;
  /** The first bytes, one character each. */
  readonly head: string;
  /** The whole file as text, if it is text. */
  readonly text?: string;
};

export type ReadResult = Outcome<Staged<SourceDocument>>;

/** What a host lends to readers. Without `ocr`, pictures of text stay unread. */
export type ReadTools = { readonly ocr?: Ocr; readonly onRecognising?: OnRecognising };

/** One format: how its files are told by content, and how they are read. */
export type Reader = {
  readonly format: DocumentFormat;
  readonly recognises: (file: SniffedFile) => boolean;
  readonly read: (file: SniffedFile, limits: Limits, tools: ReadTools) => Promise<ReadResult> | ReadResult;
};

/** Names the shape of a reader, so that a new format cannot forget a part. */
export function defineReader(reader: Reader): Reader {
  return reader;
}
