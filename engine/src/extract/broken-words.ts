import type { JsonResume } from "../model/index.ts";
import { joinWrapped } from "../text/join-wrapped.ts";
import type { Trace } from "./traced.ts";

/** Bounded, so that a word without an end costs no more than another. */
const BROKEN = /(\p{L}{1,40}-)\n\s{0,8}(\p{L}{1,40})/gu;

/**
 * The resume with every word whole that the end of a line cut in two, in whatever field: "geochem-" over "istry" was read as it
 * stands there.
 */
export function joinBrokenWords(resume: JsonResume, traces: readonly Trace[], text: string): JsonResume {
  let whole: unknown = resume;
  for (const { pointer, spans } of traces)
    for (const { start, end } of spans)
      for (const [, before = "", after = ""] of text.slice(start, end).matchAll(BROKEN))
        whole = mendedAt(whole, pointer.split("/").slice(1), (value) =>
          value.replace(`${before} ${after}`, () => joinWrapped(before, after)),
        );
  return whole as JsonResume;
}

/** The same value with the text at a place in it mended. */
function mendedAt(value: unknown, [key, ...below]: readonly string[], mend: (text: string) => string): unknown {
  if (typeof value === "string") return mend(value);
  if (key === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? mendedAt(item, below, mend) : item));
  return Object.hasOwn(value, key) ? { ...value, [key]: mendedAt(value[key as keyof typeof value], below, mend) } : value;
}
