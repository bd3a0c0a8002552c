import type { Posting } from "@candor/engine";

/** What a list row shows of a posting. */
export type PostingCard = Pick<
  Posting,
  "company" | "locations" | "workplace" | "employmentTypes" | "salary" | "datePosted" | "validThrough" | "url"
> & { readonly skills: readonly string[] };
