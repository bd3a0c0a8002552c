import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";
import { joinWrapped } from "../../text/join-wrapped.ts";
import { atomsOf, atomsOfSentence } from "./atoms.ts";
import type { List } from "./lists.ts";
import type { Placed } from "./part-atoms.ts";

/** What parts the items of a list, a stroke or dash between blanks too. */
const PARTING_SIGN = /[,;|•·∙▪◦‖¦、，；]|\s[/–—-]\s/u;
const LONGEST_PLAIN = 8;

/** The items of a list with where they stand; of prose only the skills that it names. */
export function placedAtoms(list: List, document: string): readonly Placed[] {
  return sentenceAtoms(list, document) ?? (isProse(list) ? skillsOfProse(list) : atomsOfList(list, document));
}

/** The items of a sentence over one or more lines; positions hold only where the lines follow each other. */
function sentenceAtoms(list: List, document: string): readonly Placed[] | undefined {
  const [first] = list.parts;
  const last = list.parts.at(-1);
  if (!first || !last) return undefined;
  const text = document.slice(first.start, last.end).replaceAll("\n", " ");
  return atomsOfSentence(text, first.start)?.map((atom) => ({ ...atom, spans: [{ start: atom.start, end: atom.end }] }));
}

/** The atoms of a list; pieces of one wrapped atom keep the spans of both lines. */
function atomsOfList(list: List, document: string): Placed[] {
  const [first, ...rest] = list.parts;
  if (!first) return [];
  const text = rest.reduce((whole, part) => joinWrapped(whole, part.text), first.text);
  const plain = document.slice(first.start, first.start + text.length).replaceAll("\n", " ") === text;
  if (plain) return atomsOf(text, first.start).map((atom) => ({ ...atom, spans: [{ start: atom.start, end: atom.end }] }));
  const spans = list.parts.map(({ start, end }) => ({ start, end }));
  return atomsOf(text, 0).map(({ start, end, text: written }) => {
    const atom = { start, end, text: written };
    const part = list.parts.find((candidate) => candidate.text.includes(atom.text));
    const at = part ? part.start + part.text.indexOf(atom.text) : 0;
    return { ...atom, spans: part ? [{ start: at, end: at + atom.text.length }] : spans };
  });
}

function isProse(list: List): boolean {
  const text = list.parts.map((part) => part.text).join(" ");
  const words = text.split(/\s+/u).length;
  const pieces = text.split(PARTING_SIGN).length;
  return words > LONGEST_PLAIN && words / pieces > 5;
}

/** Skills named inside a sentence, by the lexicon; the sentence itself is no skill. */
function skillsOfProse(list: List): Placed[] {
  return list.parts.flatMap((part) =>
    recogniseSkills(part.text, { skillList: [{ start: 0, end: part.text.length }] }).map((mention) => {
      const span = { start: part.start + mention.start, end: part.start + mention.end };
      return { ...span, text: part.text.slice(mention.start, mention.end), spans: [span] };
    }),
  );
}
