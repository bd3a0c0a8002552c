/** Why a document could not be read at all. Expected outcomes: they are returned, never thrown. */
export type ProblemCode =
  | "EMPTY_FILE"
  | "UNKNOWN_FORMAT"
  | "DAMAGED_FILE"
  | "PASSWORD_PROTECTED"
  | "NO_TEXT_LAYER"
  | "NO_TEXT"
  | "NO_POSTINGS"
  | "TOO_LARGE"
  | "TIMED_OUT"
  | "OUT_OF_MEMORY"
  | "PARSER_CRASHED";

/** `message` says in one plain sentence what happened and what to do next. */
export type Problem = { readonly code: ProblemCode; readonly message: string };

/** A value, or the reason why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Whether a document, or a part of one, was read to hold nothing: only blank lines, say. */
export function holdsNothing(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && (outcome.problem.code === "EMPTY_FILE" || outcome.problem.code === "NO_POSTINGS");
}
