import type { PostingDraft } from "../draft.ts";

/**
 * One job board's answers: how to tell them by their content, and how to read them.
 *
 * `recognises` and `parse` get the parsed JSON, or for feeds the parsed XML as plain objects.
 */
export type Board = {
  readonly id: string;
  readonly recognises: (payload: unknown) => boolean;
  readonly parse: (payload: unknown) => readonly PostingDraft[];
};
