import { stackFrames } from "../log/stack-frames.ts";
import { ONE_WORD } from "../one-word.ts";
import type { Where } from "./error-reports.ts";

/** One report, as Sentry's events have it. */
export type Report = {
  readonly level: "error";
  readonly exception: {
    values: {
      type: string;
      value: string;
      stacktrace: { frames: { function: string; filename: string; lineno: number; colno: number; in_app: boolean }[] };
    }[];
  };
  readonly tags: Record<string, string>;
};

/**
 * What is told of an error: its kind and code, where it came from in the program, and in which request or task. Its own words
 * stay in the log, under the request's id: they may repeat what a person wrote.
 */
export function describeReport(error: unknown, where: Where): Report {
  const origin = error instanceof Error && error.cause instanceof Error && "query" in error ? error.cause : error;
  const { name, code } = origin as { name?: unknown; code?: unknown };
  const { kind, ...place } = where;
  const frames = stackFrames(error).map(({ at, file, line, column }) => ({
    function: at,
    filename: file,
    lineno: line,
    colno: column,
    in_app: !/^(?:node:|node_modules\/)/.test(file),
  }));
  return {
    level: "error",
    exception: {
      // Sentry wants the innermost call last.
      values: [{ type: word(name) ?? "unknown", value: word(code) ?? `a ${kind} failed`, stacktrace: { frames: frames.reverse() } }],
    },
    tags: words({ kind, ...place, ...(typeof code === "string" && { code }) }),
  };
}

const word = (value: unknown) => (typeof value === "string" && ONE_WORD.test(value) ? value : undefined);

const words = (given: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => word(entry[1]) !== undefined));
