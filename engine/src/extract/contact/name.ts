import type { Line, Span } from "../../model/index.ts";
import { behindDocumentTitle, isDocumentTitle, labelOf, readLabel } from "../../recognise/phrases/field-labels.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { trimSpan } from "../entries/trim-span.ts";
import { behindIntroduction, canGoOn, hasNameShape, inTitleCase, type NameCandidate, scoreName, withoutCredentials } from "./name.rules.ts";
import { asksFamilyFirst, nameInTwoFields, nameOnTwoLines } from "./name-in-two-fields.ts";

export type FoundName = { readonly name: string; readonly spans: readonly Span[]; readonly confidence: number };

/** Lines among which a name is looked for. */
export const LINES_LOOKED_AT = 14;
/** "BERTOLINI, Francesca Maria", as forms want it: the family name in capitals before the comma. */
const FAMILY_FIRST = /^\s*(\p{Lu}[\p{Lu}\s'’-]{1,40}),\s{1,3}(\p{Lu}\p{Ll}[\p{L}\s'’.-]{1,40}?)\s*$/u;
/** "Bertolini, Francesca Maria": so behind a label that asks for the name. */
const LABELLED_FAMILY_FIRST = /^\s*(\p{L}[\p{L}\s'’-]{1,40}),\s{1,3}(\p{Lu}\p{Ll}[\p{L}\s'’.-]{1,40}?)\s*$/u;
const PIECES = /(?<=\p{Script=Han})\s*[/／]\s*|\s*[|•·⋄◇♦❖◆]\s*|\s+[-–—]\s+|,\s+|\t+|\s{3,}|\s+\((?=[^()]+\)\s*$)/gu;
const LEAST_SCORE = 1;

/** "Ada B. Example is a librarian with …": a life told by another begins with the name. */
const TOLD = /^(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})\s(?:is|works as|has worked as)\s(?:an?|the)\s\p{Ll}/u;

function pieces(line: Line): Span[] {
  const label = readLabel(line.text);
  const offset = label?.field === "name" ? label.contentAt : 0;
  const content = line.text.slice(offset);
  const cuts = [...content.matchAll(PIECES)].map((match) => match.index);
  const introduced = behindIntroduction(content);
  const told = TOLD.exec(content)?.[1];
  if (told && told.includes(" ") && hasNameShape(told)) return [{ start: line.start + offset, end: line.start + offset + told.length }];
  const presented = introduced > 0 ? (/^[^.,!;]+/u.exec(content.slice(introduced))?.[0] ?? "") : "";
  if (isFullName(presented)) return [{ start: line.start + offset + introduced, end: line.start + offset + introduced + presented.length }];
  const behind = isDocumentTitle(content) ? undefined : behindDocumentTitle(content);
  // "Lebenslauf Ada Example": the document's title and the person in one line.
  if (behind !== undefined && isFullName(content.slice(behind))) return [{ start: line.start + offset + behind, end: line.end }];
  const whole = { start: line.start + offset, end: line.end };
  const [cut] = cuts;
  const capitals = beforeTown(content);
  if (capitals !== undefined) return [{ start: whole.start, end: whole.start + capitals }];
  if (cut === undefined) return [whole];
  // "Curriculum Vitae – Ada Example": the person comes after the document's title.
  if (isDocumentTitle(content.slice(0, cut))) {
    // "Resume | Ada Example | August 2022": and before what follows it.
    const next = cuts[1];
    const rest = { start: whole.start + cut, end: whole.end };
    return next === undefined ? [whole, rest] : [whole, rest, { start: rest.start, end: whole.start + next }];
  }
  return [whole, { start: whole.start, end: whole.start + cut }];
}

/** "ADA EXAMPLE Harrow, NJ": where the capitals of the name end, the town begins. */
const CAPITALS_THEN_TOWN = /^\s*(\p{Lu}[\p{Lu}.'’-]*(?:\s\p{Lu}[\p{Lu}.'’-]*){1,3})\s(\p{Lu}\p{Ll}[^|•·▪⋄◇♦❖◆(@\d]*)/u;

function beforeTown(text: string): number | undefined {
  const [, name, town] = CAPITALS_THEN_TOWN.exec(text) ?? [];
  return name !== undefined && town !== undefined && hasNameShape(name) && readPlace(town.trim())
    ? text.indexOf(name) + name.length
    : undefined;
}

function isFullName(text: string): boolean {
  return hasNameShape(text) && (/\s/u.test(text.trim()) || /^\p{Script=Han}/u.test(text));
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

const MOST_LINES = 4;
const MOST_WORDS = 3;
/** Lines of a name stand no further apart than so many times their size. */
const LINE_HEIGHTS = 2.2;
const PARTICLES = "van|von|der|den|de|del|della|di|da|dos|das|du|la|le|ter|ten|zu|y|e";
/** A name that ends so goes on: "Nora Whitlock-", "Oskar von". */
const GOES_ON = new RegExp(`(?:-|\\s(?:${PARTICLES}))$`, "u");
/** And one that begins so goes before: "de Assis". */
const GOES_BEFORE = new RegExp(`^(?:${PARTICLES})\\s`, "u");

type NameLine = Span & { readonly text: string; readonly line: Line };

/** Letters as large as the name's at most a line away; in a document without sizes a heading that a mere line break parts. */
function isBeside(line: Line, other: Line): boolean {
  const [before, after] = line.index < other.index ? [line, other] : [other, line];
  if (line.style.size === undefined) {
    return line.kind === "heading" && other.kind === "heading" && after.index === before.index + 1 && after.gapBefore === 1;
  }
  if (line.style.size !== other.style.size) return false;
  if (!line.box || !other.box) return true;
  return line.box.page === other.box.page && Math.abs(line.box.y - other.box.y) <= line.style.size * LINE_HEIGHTS;
}

/** A line in the large letters of the name, if it can be part of the name. */
function restOf(line: Line, beside: NameLine, emailUser: string): NameLine | undefined {
  const whole = line.text.trim();
  // "de Assis | Gardener": what stands behind the separator is no part of the name.
  const written = whole.split(/\s*[|•·⋄◇♦❖◆]\s*/u)[0] ?? whole;
  const [before, after] = line.index < beside.line.index ? [written, beside.text] : [beside.text, written];
  const isBroken = before.endsWith("-");
  if (isBroken && before === beside.text && /^\p{Ll}+$/u.test(written)) return { ...stretch(line, written), text: written, line };
  const joins = isBroken || GOES_ON.test(before) || GOES_BEFORE.test(after);
  if (!joins && (line.style.bold ?? false) !== (beside.line.style.bold ?? false)) return undefined;
  const text = written.endsWith("-") ? written.slice(0, -1) : withoutCredentials(written);
  if (text.split(/\s+/u).length > MOST_WORDS) return undefined;
  if (!joins && written !== whole) return undefined;
  const isParticle = GOES_ON.test(` ${text}`);
  if (!isParticle && !canGoOn(text, emailUser, isBroken || !beside.text.includes(" "))) return undefined;
  const kept = written.endsWith("-") ? written : text;
  return { ...stretch(line, kept), text: kept, line };
}

function stretch(line: Line, text: string): Span {
  const start = line.start + Math.max(0, line.text.indexOf(text));
  return { start, end: start + text.length };
}

function joined(name: string, part: NameLine): string {
  if (name === "") return part.text;
  if (!name.endsWith("-")) return `${name} ${part.text}`;
  // The hyphen of "As-" over "sis" is the line's, that of "Ash-" over "Rivers" the name's.
  return /^\p{Ll}/u.test(part.text) ? name.slice(0, -1) + part.text : name + part.text;
}

/** A first name over a family name in the same large letters is one name, over a few lines, whatever smaller letters stand between. */
function withNeighbours(best: Rated, lines: readonly Line[], emailUser: string): FoundName {
  const size = best.line.style.size;
  const isLargest =
    size === undefined || (lines.every((line) => (line.style.size ?? 0) <= size) && lines.some((line) => (line.style.size ?? 0) < size));
  const written = best.line.text.trim();
  const isWhole = best.text.length === written.replace(/-$/u, "").length;
  const parts: NameLine[] = [{ ...best.span, text: isWhole ? written : best.text, line: best.line }];
  if (isLargest && isWhole && (GOES_ON.test(written) || written.split(/\s+/u).length <= MOST_WORDS)) {
    const large = [...new Set(lines)].filter((line) => line.style.size === size).sort((a, b) => a.index - b.index);
    const at = large.indexOf(best.line);
    for (let next = at + 1; parts.length < MOST_LINES; next++) {
      const [line, last] = [large[next], parts.at(-1)];
      const part = line && last && isBeside(line, last.line) ? restOf(line, last, emailUser) : undefined;
      if (!part) break;
      parts.push(part);
    }
    for (let before = at - 1; parts.length < MOST_LINES; before--) {
      const [line, first] = [large[before], parts[0]];
      const part = line && first && isBeside(line, first.line) ? restOf(line, first, emailUser) : undefined;
      if (!part) break;
      parts.unshift(part);
    }
  }
  if (parts.length === 1)
    return { name: inTitleCase(best.text), spans: [best.span], confidence: Math.max(0.4, Math.min(0.98, 0.5 + best.score / 14)) };
  return { name: inTitleCase(parts.reduce(joined, "")), spans: parts.map(({ start, end }) => ({ start, end })), confidence: 0.85 };
}

/** "Cognome e nome: Bertolini Francesca": the family name stands where the label asks for it. */
const TWO_WORDS = /^\s*(\p{Lu}[\p{L}'’-]+)\s+(\p{Lu}[\p{L}'’-]+)\s*$/u;

function familyFirst(form: Line, lines: readonly Line[], labelledRows: ReadonlySet<number>): FoundName | undefined {
  for (const line of lines) {
    // "Vorname, Name" asks for a name and is none.
    if ((line !== form && !labelledRows.has(line.row)) || labelOf(line.text) === "name") continue;
    const label = readLabel(line.text);
    const offset = label?.field === "name" ? label.contentAt : (/^\p{L}+\s(?=\p{Lu}{2})/u.exec(line.text)?.[0].length ?? 0);
    const lead = label || offset === 0 || labelOf(line.text.slice(0, offset)) === "name" ? offset : 0;
    const isLabelled = label?.field === "name" || labelledRows.has(line.row);
    const written = isLabelled ? withoutCredentials(line.text.slice(lead)) : line.text.slice(lead);
    const [, family, given] = (isLabelled ? LABELLED_FAMILY_FIRST : FAMILY_FIRST).exec(written) ?? [];
    const asked = label
      ? line.text.slice(0, offset)
      : (lines.find((other) => other.row === line.row && labelOf(other.text) === "name")?.text ?? "");
    const turned = asksFamilyFirst(asked) ? TWO_WORDS.exec(written) : null;
    if (turned?.[1] && turned[2])
      return { name: inTitleCase(`${turned[2]} ${turned[1]}`), spans: [{ start: line.start + lead, end: line.end }], confidence: 0.85 };
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
  const turned = nameInTwoFields(lines) ?? (form && familyFirst(form, looked, labelledRows));
  if (turned) return turned;
  const stacked = nameOnTwoLines(looked);
  if (stacked) return stacked;
  const best = rated.reduce<Rated | undefined>((top, next) => (top === undefined || next.score > top.score ? next : top), undefined);
  return best && best.score >= LEAST_SCORE ? withNeighbours(best, looked, emailUser) : undefined;
}
