import type { Span } from "../../model/index.ts";
import type { PartialDate } from "../../normalize/dates/iso-date.ts";

/**
 * A date or a range in a text. `open` means that it runs to the present; `dangling` that it ends in a dash whose other
 * side is missing, perhaps on the next line; `begins` that a word such as "since" opens it, so that an end beside it
 * still counts. A placeholder ("20XX") is a mention without dates.
 */
export type DateMention = Span & {
  readonly kind: "range" | "single" | "until";
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly open: boolean;
  readonly dangling?: boolean;
  readonly begins?: true;
};

export type DateOptions = {
  /** Whether 03/04/2020 is the third of April. */
  readonly dayFirst?: boolean;
  /** Whether 2002-03 is an academic year and no month. */
  readonly yearPairs?: boolean;
};

/** A date that is being read: where it ends, and what it says so far. */
export type Draft = {
  end: number;
  kind: DateMention["kind"];
  from?: PartialDate;
  to?: PartialDate;
  open: boolean;
  dangling?: boolean;
  begins?: true;
};
