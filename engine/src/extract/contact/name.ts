import type { Line, Span } from "../../model/index.ts";
import { isDocumentTitle, labelOf, readLabel } from "../../recognise/phrases/field-labels.ts";
import { trimSpan } from "../entries/fragments.ts";
import { hasNameShape, inTitleCase, type NameCandidate, scoreName, withoutCredentials } from "./name.rules.ts";

export type FoundName = { readonly name: string; readonly spans: readonly Span[]; readonly confidence: number };

/** Lines among which a name is looked for. */
export const LINES_LOOKED_AT = 14;
/** "BERTOLINI, Francesca Maria", as forms want it: the family name in capitals before the comma. */
const FAMILY_FIRST = /^\s*(\p{Lu}[\p{Lu}\s'’-]{1,40}),\s{1,3}(\p{Lu}\p{Ll}[\p{L}\s'’.-]{1,40}?)\s*$/u;
const PIECES = /\s*[|•·⋄◇♦❖◆]\s*|\s+[-–—]\s+|,\s+|\t+|\s{3,}/gu;
const LEAST_SCORE = 1;

function pieces(line: Line): Span[] {
  const label = readLabel(line.text);
  const offset = label?.field === "name" ? label.contentAt : 0;
  const content = line.text.slice(offset);
  const cuts = [...content.matchAll(PIECES)].map((match) => match.index);
  const whole = { start: line.start + offset, end: line.end };
  const [cut] = cuts;
  if (cut === undefined) return [whole];
  // "Curriculum Vitae – Ada Example": the person comes after the document's title.
  if (isDocumentTitle(content.slice(0, cut))) return [whole, { start: whole.start + cut, end: whole.end }];
  return [whole, { start: whole.start, end: whole.start + cut }];
}

type Rated = { readonly span: Span; readonly text: string; readonly score: number; readonly line: Line };

function rate(
  line: Line,
  span: Span,
  document: string,
  context: Pick<NameCandidate, "emailUser" | "lineIndex" | "isLargest" | "isLabelled">,
): Rated {
  const trimmed = trimSpan(span, document);
  const text = withoutCredentials(document.slice(trimmed.start, trimmed.end));
  const score = scoreName({
    ...context,
    text,
    isBold: line.style.bold === true,
    isHeading: line.kind === "heading",
  });
  return { span: { start: trimmed.start, end: trimmed.start + text.length }, text, score, line };
}

const MOST_LINES = 3;
const MOST_WORDS = 3;
/** A name that ends so goes on: "Nora Whitlock-", "Oskar von". */
const GOES_ON = /(?:-|\s(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|ter|ten|zu|y|e))$/u;

type NameLine = Span & { readonly text: string };

/** A line in the large letters of the name, if it can be part of the name. */
function sameLook(line: Line | undefined, best: Rated, emailUser: string): NameLine | undefined {
  if (!line || line.style.size === undefined || line.style.size !== best.line.style.size) return undefined;
  if ((line.style.bold ?? false) !== (best.line.style.bold ?? false)) return undefined;
  const written = line.text.trim();
  const text = written.endsWith("-") ? written.slice(0, -1) : withoutCredentials(written);
  if (!hasNameShape(text) || text.split(/\s+/u).length > MOST_WORDS) return undefined;
  const score = scoreName({ text, lineIndex: 0, isLabelled: false, isLargest: true, isBold: false, isHeading: false, emailUser });
  if (score < 2) return undefined;
  const kept = written.endsWith("-") ? written : text;
  return { start: line.start, end: line.start + kept.length, text: kept };
}

/** A first name over a family name in the same large letters is one name, over three lines at most. */
function withNeighbours(best: Rated, lines: readonly Line[], emailUser: string): FoundName {
  const at = lines.indexOf(best.line);
  const size = best.line.style.size ?? 0;
  const isLargest = lines.every((line) => (line.style.size ?? 0) <= size) && lines.some((line) => (line.style.size ?? 0) < size);
  const written = best.line.text.trim();
  const isWhole = best.text.length === written.replace(/-$/u, "").length;
  const own: NameLine = { ...best.span, text: isWhole ? written : best.text };
  const parts = [own];
  if (isLargest && isWhole && (GOES_ON.test(written) || written.split(/\s+/u).length <= MOST_WORDS)) {
    for (let next = at + 1; parts.length < MOST_LINES; next++) {
      const part = sameLook(lines[next], best, emailUser);
      if (!part) break;
      parts.push(part);
    }
    for (let before = at - 1; parts.length < MOST_LINES; before--) {
      const part = sameLook(lines[before], best, emailUser);
      if (!part) break;
      parts.unshift(part);
    }
  }
  if (parts.length === 1)
    return { name: inTitleCase(best.text), spans: [best.span], confidence: Math.max(0.4, Math.min(0.98, 0.5 + best.score / 14)) };
  const name = parts.reduce((joined, part) => (joined === "" ? part.text : `${joined}${joined.endsWith("-") ? "" : " "}${part.text}`), "");
  return { name: inTitleCase(name), spans: parts.map(({ start, end }) => ({ start, end })), confidence: 0.85 };
}

function familyFirst(form: Line, lines: readonly Line[], labelledRows: ReadonlySet<number>): FoundName | undefined {
  for (const line of lines) {
    if (line !== form && !labelledRows.has(line.row)) continue;
    const label = readLabel(line.text);
    const offset = label?.field === "name" ? label.contentAt : (/^\p{L}+\s(?=\p{Lu}{2})/u.exec(line.text)?.[0].length ?? 0);
    const lead = label || offset === 0 || labelOf(line.text.slice(0, offset)) === "name" ? offset : 0;
    const [, family, given] = FAMILY_FIRST.exec(line.text.slice(lead)) ?? [];
    if (family && given && hasNameShape(inTitleCase(family)) && hasNameShape(given))
      return { name: `${given} ${inTitleCase(family)}`, spans: [{ start: line.start + lead, end: line.end }], confidence: 0.9 };
  }
  return undefined;
}

/** Finds the person's name among the first lines, by size and weight, shape, place and the e-mail address. */
export function findName(lines: readonly Line[], document: string, emailUser: string): FoundName | undefined {
  const looked = lines.slice(0, LINES_LOOKED_AT);
  const largest = looked.reduce((size, line) => Math.max(size, line.style.size ?? 0), 0);
  const smaller = looked.some((line) => (line.style.size ?? 0) < largest);
  const labelledRows = new Set(lines.filter((line) => labelOf(line.text) === "name").map((line) => line.row));
  const rated = looked.flatMap((line, lineIndex) => {
    const isLabelled = readLabel(line.text)?.field === "name" || (labelledRows.has(line.row) && labelOf(line.text) === undefined);
    const isLargest = smaller && (line.style.size ?? 0) >= largest - 0.5;
    return pieces(line).map((span) => rate(line, span, document, { emailUser, lineIndex, isLargest, isLabelled }));
  });
  const form = looked.find((line) => readLabel(line.text)?.field === "name" || labelledRows.has(line.row)) ?? looked[0];
  const turned = form && familyFirst(form, looked, labelledRows);
  if (turned) return turned;
  const best = rated.reduce<Rated | undefined>((top, next) => (top === undefined || next.score > top.score ? next : top), undefined);
  return best && best.score >= LEAST_SCORE ? withNeighbours(best, looked, emailUser) : undefined;
}
