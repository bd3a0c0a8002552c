/** A rectangle on a page: points (1/72 inch), origin top left of the page after rotation. */
export type Box = { readonly page: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * A place in a document: which characters, on which line, and where they stand on the page.
 *
 * `start` and `end` are UTF-16 offsets into the reading's `text` (or the posting's `text`), end exclusive.
 * `line` counts from 0 into the same text's lines. `page` (from 1) and `boxes` exist only for paged documents.
 */
export type Evidence = {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly quote: string;
  readonly page?: number;
  readonly boxes?: readonly Box[];
};

/** A stretch of text by UTF-16 offsets, end exclusive. */
export type Span = { readonly start: number; readonly end: number };
