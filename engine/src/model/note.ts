import type { Evidence } from "./evidence.ts";

/**
 * Something a reader of the result should know: a line not understood, a limit reached, text that was hidden.
 *
 * `code` is stable UPPER_SNAKE for programs, `message` one plain sentence for people, `confidence` 0-1 where the note
 * is a judgement.
 */
export type Note = {
  readonly code: string;
  readonly message: string;
  readonly where?: Evidence;
  readonly confidence?: number;
};

/** What every engine stage returns: the value, and what should be known about it. */
export type Staged<T> = { readonly value: T; readonly notes: readonly Note[] };
