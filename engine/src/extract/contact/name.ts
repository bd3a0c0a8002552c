import type { Line, Span } from "../../model/index.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";
import { trimSpan } from "../entries/fragments.ts";
import { hasNameShape, inTitleCase, type NameCandidate, scoreName, withoutCredentials } from "./name.rules.ts";

export type FoundName = { readonly name: string; readonly spans: readonly Span[]; readonly confidence: number };

const LINES_LOOKED_AT = 14;
const PIECES = /\s*[|•·]\s*|\s+[-–—]\s+|,\s+|\t+|\s{3,}/gu;
const LEAST_SCORE = 1;

function pieces(line: Line): Span[] {
  const label = readLabel(line.text);
  const offset = label?.field === "name" ? label.contentAt : 0;
  const content = line.text.slice(offset);
  const cuts = [...content.matchAll(PIECES)].map((match) => match.index);
  const whole = { start: line.start + offset, end: line.end };
  return [whole, ...cuts.slice(0, 1).map((cut) => ({ start: whole.start, end: whole.start + cut }))];
}

type Rated = { readonly span: Span; readonly text: string; readonly score: number; readonly line: Line };

function rate(line: Line, span: Span, document: string, context: Pick<NameCandidate, "emailUser" | "lineIndex" | "isLargest">): Rated {
  const trimmed = trimSpan(span, document);
  const text = withoutCredentials(document.slice(trimmed.start, trimmed.end));
  const score = scoreName({
    ...context,
    text,
    isLabelled: readLabel(line.text)?.field === "name",
    isBold: line.style.bold === true,
    isHeading: line.kind === "heading",
  });
  return { span: { start: trimmed.start, end: trimmed.start + text.length }, text, score, line };
}

/** A first name over a family name in the same large letters is one name. */
function withNextLine(best: Rated, lines: readonly Line[], document: string, emailUser: string): FoundName {
  const at = lines.indexOf(best.line);
  for (const [other, order] of [
    [lines[at + 1], 1],
    [lines[at - 1], -1],
  ] as const) {
    if (!other || best.text.split(/\s+/u).length > 3 || best.text.length !== best.line.text.trim().length) continue;
    const sameLook =
      other.style.size === best.line.style.size &&
      best.line.style.size !== undefined &&
      (other.style.bold ?? false) === (best.line.style.bold ?? false);
    const isLargest =
      lines.every((line) => (line.style.size ?? 0) <= (best.line.style.size ?? 0)) &&
      lines.some((line) => (line.style.size ?? 0) < (best.line.style.size ?? 0));
    const text = withoutCredentials(other.text.trim());
    if (!sameLook || !isLargest || !hasNameShape(text) || text.split(/\s+/u).length > 3) continue;
    const rated = scoreName({ text, lineIndex: 0, isLabelled: false, isLargest: true, isBold: false, isHeading: false, emailUser });
    if (rated < 2) continue;
    const span = { start: other.start, end: other.start + text.length };
    const [first, second] = order === 1 ? [best.text, text] : [text, best.text];
    return { name: inTitleCase(`${first} ${second}`), spans: order === 1 ? [best.span, span] : [span, best.span], confidence: 0.85 };
  }
  return { name: inTitleCase(best.text), spans: [best.span], confidence: Math.max(0.4, Math.min(0.98, 0.5 + best.score / 14)) };
}

/** Finds the person's name among the first lines, by size and weight, shape, place and the e-mail address. */
export function findName(lines: readonly Line[], document: string, emailUser: string): FoundName | undefined {
  const looked = lines.slice(0, LINES_LOOKED_AT);
  const largest = looked.reduce((size, line) => Math.max(size, line.style.size ?? 0), 0);
  const smaller = looked.some((line) => (line.style.size ?? 0) < largest);
  const rated = looked.flatMap((line, lineIndex) =>
    pieces(line).map((span) =>
      rate(line, span, document, { emailUser, lineIndex, isLargest: smaller && (line.style.size ?? 0) >= largest - 0.5 }),
    ),
  );
  const best = rated.reduce<Rated | undefined>((top, next) => (top === undefined || next.score > top.score ? next : top), undefined);
  return best && best.score >= LEAST_SCORE ? withNextLine(best, looked, document, emailUser) : undefined;
}
