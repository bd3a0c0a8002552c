import type { LaidOut, Line } from "../../model/index.ts";
import { toPassages } from "../entries/body.ts";
import { toRows } from "../entries/rows.ts";
import type { Trace } from "../traced.ts";

export type FoundSummary = { readonly text: string; readonly trace: Trace };

const LEAST_WORDS_OF_PROSE = 10;

function joined(lines: readonly Line[], isProse: (text: string) => boolean, confidence: number): FoundSummary | undefined {
  const passages = toPassages(toRows(lines, {})).filter((passage) => isProse(passage.text));
  if (passages.length === 0) return undefined;
  const spans = passages.flatMap((passage) => passage.spans);
  return { text: passages.map((passage) => passage.text).join("\n"), trace: { pointer: "/summary", spans, confidence } };
}

/** What the person says about themselves: its own section, else the sentences below the contact lines. */
export function extractSummary(document: LaidOut): FoundSummary | undefined {
  const linesOf = (kind: "summary" | "header") =>
    document.sections
      .filter((section) => section.kind === kind)
      .flatMap((section) => section.lines.flatMap((index) => document.lines[index] ?? []));
  const own = joined(linesOf("summary"), () => true, 0.9);
  const isProse = (text: string) => text.split(/\s+/u).length >= LEAST_WORDS_OF_PROSE && !/@|https?:/u.test(text) && !/[|•]/u.test(text);
  return own ?? joined(linesOf("header"), isProse, 0.7);
}
