import type { Span } from "../../model/index.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";
import { type Atom, partLast } from "./atoms.ts";
import { partBareList } from "./bare-list.ts";

/** A skill with the stretches of the document it is written on. */
export type Placed = Atom & { readonly spans: readonly Span[] };

const FEWEST_BEFORE_CLOSING = 2;
const isNamed = (text: string): boolean =>
  recogniseSkills(text, { skillList: [{ start: 0, end: text.length }] }).some(({ start, end }) => start === 0 && end === text.length);

/** "Excel, SPSS and Word": the word before the last skill parts two, unless they are known as one ("Health and Safety"). */
export function partClosing(atoms: readonly Placed[], isSentence: boolean): readonly Placed[] {
  const last = atoms.at(-1);
  const [place] = last?.spans ?? [];
  if (!last || last.level || !place || place.end - place.start !== last.text.length) return atoms;
  const halves = partLast({ ...last, ...place });
  if (atoms.length <= FEWEST_BEFORE_CLOSING && !halves.every(({ text }) => isNamed(text))) return atoms;
  const isOther = halves.length < 2 || isNamed(last.text) || atoms.slice(0, -1).some((atom) => partLast(atom).length > 1);
  if (isOther || !(isSentence || halves.some(({ text }) => isNamed(text)))) return atoms;
  return [...atoms.slice(0, -1), ...halves.map((half) => ({ ...half, spans: [{ start: half.start, end: half.end }] }))];
}

/** The skills of an atom that sets several apart by blanks alone. */
export function partBlanks(atom: Placed): readonly Placed[] {
  const [place] = atom.spans;
  if (atom.level || atom.spans.length !== 1 || !place || place.end - place.start !== atom.text.length) return [atom];
  const parts = partBareList(atom.text)?.map(({ start, end }) => {
    const span = { start: place.start + start, end: place.start + end };
    return { ...span, text: atom.text.slice(start, end), spans: [span] };
  });
  return parts ?? [atom];
}
