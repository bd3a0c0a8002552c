import type { Box, Span } from "./evidence.ts";
import type { BlockPlace, DocumentFormat, HiddenReason, TextStyle } from "./source-document.ts";

/**
 * A stretch of a line that stands in one box, so that any characters of it can be placed by proportion.
 * `confidence` 0-1 where it was recognised from a picture.
 */
export type PlacedSpan = Span & { readonly box: Box; readonly confidence?: number };

/** One line in reading order. `start` and `end` are offsets into `LaidOut.text`. */
export type Line = Span & {
  readonly index: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly place: BlockPlace;
  readonly kind: "heading" | "paragraph" | "list-item" | "table-cell";
  readonly page?: number;
  /** Union of the boxes of the line; paged documents only. */
  readonly box?: Box;
  readonly placed?: readonly PlacedSpan[];
  /** Runs of the line whose style differs from the line's, for telling "Company" from "Title" by weight. */
  readonly styled?: readonly (Span & { readonly style: TextStyle })[];
  /** Which column of the page, from 0; several lines of one visual row may stand in different columns. */
  readonly column?: number;
  /** Lines of one visual row (a date on the right, cells of a table row) share a row number; unique in the document. */
  readonly row: number;
  /** Table cell position in flow documents. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** Vertical distance to the line before in multiples of the usual line distance; absent for the first line. */
  readonly gapBefore?: number;
  readonly links?: readonly (Span & { readonly url: string })[];
  /** How deep a list item is nested, from 1, where the format tells. */
  readonly level?: number;
  /** Goes on with the paragraph or list item of the line before, which was wrapped. */
  readonly continues?: true;
};

/** Text that a person would not see on the page: never scored, shown apart. */
export type HiddenText = { readonly text: string; readonly reason: HiddenReason; readonly page?: number; readonly box?: Box };

/** What a stretch of a resume is about. `header` is what stands before the first heading. */
export type SectionKind =
  | "header"
  | "summary"
  | "work"
  | "education"
  | "skills"
  | "projects"
  | "languages"
  | "certificates"
  | "publications"
  | "awards"
  | "volunteer"
  | "interests"
  | "references"
  | "other";

/** A heading and the lines below it. `lines` are indexes into `LaidOut.lines`, heading not included. */
export type Section = { readonly kind: SectionKind; readonly heading?: number; readonly title?: string; readonly lines: readonly number[] };

/** A document in reading order. `text` is the lines joined by "\n"; all offsets of a reading count in it. */
export type LaidOut = {
  readonly format: DocumentFormat;
  readonly kind: "paged" | "flow";
  readonly pageCount?: number;
  readonly pages?: readonly { readonly number: number; readonly width: number; readonly height: number }[];
  readonly text: string;
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  readonly hidden: readonly HiddenText[];
};
