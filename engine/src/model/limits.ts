/** Bounds on what one document may cost. A reader stops at a bound and leaves a note; it does not fail. */
export type Limits = {
  readonly maxBytes: number;
  readonly maxPages: number;
  readonly maxCharacters: number;
  /** Bytes that compressed parts may inflate to in total; beyond it the document is refused. */
  readonly maxInflatedBytes: number;
  /** Pages whose text is recognised from a picture; each takes seconds. */
  readonly maxRecognisedPages: number;
};

/** What of a postings file is shorter is read at once: a part of this size takes about a second, after which other documents have their turn. */
export const POSTINGS_PART_CHARACTERS = 500_000;

/** Bounds that suit resumes and adverts, where the caller sets none. */
export const DEFAULT_LIMITS: Limits = {
  maxBytes: 25 * 1024 * 1024,
  maxPages: 50,
  maxCharacters: 400_000,
  maxInflatedBytes: 80 * 1024 * 1024,
  maxRecognisedPages: 10,
};
