import type { Box } from "./evidence.ts";
import type { JsonResume } from "./json-resume.ts";

/** The formats that `read/` understands; told by content, never by file name. */
export type DocumentFormat =
  | "pdf"
  | "docx"
  | "doc"
  | "odt"
  | "rtf"
  | "html"
  | "markdown"
  | "text"
  | "json-resume"
  | "linkedin"
  | "europass"
  | "image";

/** Why a piece of text is kept apart: a person looking at the page would not see it. */
export type HiddenReason = "transparent" | "background-coloured" | "off-page" | "tiny" | "invisible-mode" | "markup";

/** How text looks; sizes in points, colours as `#rrggbb` where the format tells. */
export type TextStyle = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly font?: string;
  readonly color?: string;
};

/** A run of characters of one style, with its place if the document is paged. */
export type TextRun = {
  readonly text: string;
  readonly style: TextStyle;
  readonly box?: Box;
  readonly link?: string;
  readonly hidden?: HiddenReason;
  /** Degrees clockwise; absent means upright. */
  readonly rotation?: number;
  /** 0-1 where the text was recognised from a picture. */
  readonly confidence?: number;
};

/** One page of a paged document: size in points and runs in stream order, which is not reading order. */
export type Page = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** A scan that lies askew or on its side: its size as shown, and the degrees clockwise from the upright runs to it. */
  readonly shown?: { readonly width: number; readonly height: number; readonly degrees: number };
};

/** Where a block of a flow document stands. */
export type BlockPlace = "body" | "header" | "footer" | "text-box";

/** One block of a flow document, in document order. Table cells carry their row and column. */
export type Block = {
  readonly kind: "heading" | "paragraph" | "list-item" | "table-cell";
  readonly place: BlockPlace;
  readonly runs: readonly TextRun[];
  /** Heading depth 1-6, or list nesting from 1. */
  readonly level?: number;
  /** Distance to the block before in usual line distances, where the format tells: 2 means one blank line. */
  readonly gapBefore?: number;
  /** Counted from 0 inside one document. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
};

/**
 * Paged documents (PDF) know boxes; flow documents (DOCX, HTML, text, Markdown) know blocks.
 *
 * `given`: the fields of a file that states them itself (JSON Resume, a LinkedIn export, Europass); nothing is guessed then.
 */
export type SourceDocument = { readonly given?: JsonResume } & (
  | {
      readonly kind: "paged";
      readonly format: DocumentFormat;
      readonly pageCount: number;
      readonly pages: readonly Page[];
      readonly links: readonly LinkArea[];
    }
  | {
      readonly kind: "flow";
      readonly format: DocumentFormat;
      readonly blocks: readonly Block[];
      /** Plain text in columns of blanks: the same text as it stood on the page, letter beside letter. */
      readonly grid?: readonly Page[];
    }
);

/** A clickable rectangle of a page and its target. */
export type LinkArea = { readonly box: Box; readonly url: string };
