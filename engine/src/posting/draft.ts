import type { EmploymentType, Note, Salary, Workplace } from "../model/index.ts";

/** A stretch of an advert's body under a heading, as HTML or plain text. */
export type DraftPart = {
  readonly heading?: string;
  readonly content: string;
  readonly isHtml?: boolean;
  /** Of plain text that was HTML: what in it was hidden, and which of its lines were headings. */
  readonly hidden?: string;
  readonly headings?: readonly string[];
};

/** What a source says outright about one posting, before its text is understood. */
export type PostingDraft = {
  readonly externalId?: string;
  readonly title?: string;
  readonly company?: string;
  readonly locations: readonly string[];
  readonly workplace?: Workplace;
  readonly employmentTypes: readonly EmploymentType[];
  readonly salary?: Salary;
  readonly datePosted?: string;
  /** "Posted 5 days ago", counted back from the day of reading. */
  readonly postedDaysAgo?: number;
  readonly validThrough?: string;
  readonly url?: string;
  readonly body: readonly DraftPart[];
  /** Skills that the source lists by name. */
  readonly skills: readonly string[];
  /** The list only tags the posting: its words are found in it, and ask for nothing. */
  readonly areTags?: boolean;
  /** Line in the input, from 1, where it has lines. */
  readonly line?: number;
  /** The source is a page or a text: what is missing may be looked for in its first lines. */
  readonly isFreeText?: true;
  /** Who owns the page, by its foot: the employer where the advert names none. */
  readonly owner?: string;
  /** Text of the page around, where facts may stand that the source leaves out; no part of the advert. */
  readonly around?: string;
  readonly notes?: readonly Note[];
};

/** A record that was left out, by its line (from 1) where the input has lines, and why. */
export type RejectedRecord = { readonly line?: number; readonly reason: string };

/** What a reader made of its input. */
export type Drafts = { readonly drafts: readonly PostingDraft[]; readonly rejected: readonly RejectedRecord[] };
