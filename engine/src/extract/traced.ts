import type { Span } from "../model/index.ts";

/** Where one field was read: pointer relative to its item (`/name`), the spans of the text, and how sure the reading is. */
export type Trace = { readonly pointer: string; readonly spans: readonly Span[]; readonly confidence: number };

/** A value with the traces of all its fields. */
export type Traced<T> = { readonly value: T; readonly traces: readonly Trace[] };

/** The trace of one stretch of the text, or none where there is none. */
export function traceAt(pointer: string, place: Span | undefined, confidence: number): Trace[] {
  return place ? [{ pointer, spans: [{ start: place.start, end: place.end }], confidence }] : [];
}

/** The same traces below a longer pointer. */
export function under(prefix: string, traces: readonly Trace[]): Trace[] {
  return traces.map((trace) => ({ ...trace, pointer: prefix + trace.pointer }));
}

/** Items of a list with their traces numbered below `prefix`. */
export function numbered<T>(prefix: string, items: readonly Traced<T>[]): Traced<T[]> {
  return {
    value: items.map((item) => item.value),
    traces: items.flatMap((item, index) => under(`${prefix}/${index}`, item.traces)),
  };
}
