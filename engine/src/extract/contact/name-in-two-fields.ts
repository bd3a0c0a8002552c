import lexicon from "../../data/field-labels/field-labels.json" with { type: "json" };
import type { Line, Span } from "../../model/index.ts";
import { isDocumentTitle, labelOf } from "../../recognise/phrases/field-labels.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { foldLetters } from "../../text/fold.ts";
import { hasNameShape, inTitleCase } from "./name.rules.ts";

type Found = { readonly name: string; readonly spans: readonly Span[]; readonly confidence: number };
type Field = Span & { readonly text: string };

const keyed = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldLetters));
const GIVEN = keyed(lexicon.givenNames);
const FAMILY = keyed(lexicon.familyNames);
/** "Name" stands for the family name where another field asks for the given one. */
const NAME = keyed(["name", "nom", "nome", "naam", "姓名"]);
const LABELLED = /^\s*([^:：]{1,30}?)\s*[:：]\s*(\S.*)$/u;

/** "Vorname: Jana" over "Nachname: Brückner", or both in cells of a form: the name in the order in which it is said. */
export function nameInTwoFields(lines: readonly Line[]): Found | undefined {
  const given = fieldOf(lines, GIVEN);
  const family = given && (fieldOf(lines, FAMILY) ?? fieldOf(lines, NAME));
  if (!given || !family || !hasNameShape(given.text) || !hasNameShape(family.text)) return undefined;
  const spans = [given, family].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
  return { name: `${inTitleCase(given.text)} ${inTitleCase(family.text)}`, spans, confidence: 0.9 };
}

/** Whether a label asks for the family name before the given one: "Cognome e nome", "Surname, first name". */
export function asksFamilyFirst(label: string): boolean {
  const words = foldLetters(label)
    .replace(/\([^)]*\)|[^\p{L}\s]+/gu, " ")
    .trim();
  const family = [...FAMILY].find((word) => words.startsWith(`${word} `));
  const asked = /\S+$/u.exec(words)?.[0] ?? "";
  return family !== undefined && (GIVEN.has(asked) || NAME.has(asked));
}

function fieldOf(lines: readonly Line[], labels: ReadonlySet<string>): Field | undefined {
  const isLabel = (text: string): boolean =>
    labels.has(
      foldLetters(text)
        .replace(/[^\p{L}\s]+/gu, "")
        .trim(),
    );
  for (const [at, line] of lines.entries()) {
    const [, label = "", value = ""] = LABELLED.exec(line.text) ?? [];
    if (value && isLabel(label)) return { start: line.end - value.length, end: line.end, text: value.trim() };
    const next = lines[at + 1];
    if (next && next.row === line.row && isLabel(line.text)) return { start: next.start, end: next.end, text: next.text.trim() };
  }
  return undefined;
}

/**
 * "Jana" over "BRÜCKNER" or left of it, at the top of a text that has no sizes: two words of a line each that are neither
 * title nor town.
 */
export function nameOnTwoLines(lines: readonly Line[]): Found | undefined {
  const [first, second] = lines.filter((line) => !isDocumentTitle(line.text));
  if (!first || !second || first.style.size !== undefined || second.index !== first.index + 1) return undefined;
  if (second.row !== first.row && (second.gapBefore ?? 1) > 1) return undefined;
  if (![first, second].every(({ text }) => isLoneName(text.trim()))) return undefined;
  const name = [first, second].map(({ text }) => inTitleCase(text.trim())).join(" ");
  return { name, spans: [first, second].map(({ start, end }) => ({ start, end })), confidence: 0.75 };
}

function isLoneName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+$/u.test(text) && scoreTitle(text) === 0 && labelOf(text) === undefined && readPlace(text) === undefined;
}
