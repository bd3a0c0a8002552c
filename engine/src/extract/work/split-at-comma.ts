import { isKnownPlace } from "../../recognise/places/read-place.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { trimSpan } from "../entries/fragments.ts";
import { type Scored, scoreFragment } from "./assign-roles.ts";

const CLEARLY_TITLE = 0.6;
const RATHER_ORGANISATION = 0.45;

/** Both sides of each comma, with how clearly one is a title and the other an employer. */
function bestCut(text: string): { readonly at: number; readonly gain: number } | undefined {
  const cuts = [...text.matchAll(/,\s+|\s+-\s*|\s*:\s+|(?<=\p{L})\s+\((?=[^)]*\)$)/gu)].map((match) => ({
    at: match.index,
    width: match[0].length,
  }));
  const rated = cuts.map(({ at, width }) => {
    const [left, right] = [text.slice(0, at), text.slice(at + width)];
    const [leftTitle, rightTitle] = [scoreTitle(left), scoreTitle(right)];
    const [leftName, rightName] = [scoreOrganisation(left), scoreOrganisation(right)];
    const titleFirst =
      leftTitle >= CLEARLY_TITLE && rightTitle < CLEARLY_TITLE && rightName >= RATHER_ORGANISATION ? leftTitle + rightName - leftName : 0;
    const titleLast = rightTitle >= CLEARLY_TITLE && leftTitle < CLEARLY_TITLE ? rightTitle + leftName - rightName * 0.5 : 0;
    return { at, gain: Math.max(titleFirst, titleLast) };
  });
  return rated.filter((cut) => cut.gain > 0).sort((a, b) => b.gain - a.gain)[0];
}

/** A lone "Nurse, Saint Mary Hospital" is title and employer; "Engineer, Platform" stays one title. */
export function splitAtComma(names: readonly Scored[], text: string): readonly Scored[] {
  if (names.length !== 1) return names;
  const [only] = names;
  if (!only) return names;
  const { fragment } = only;
  const cut = bestCut(fragment.text) ?? plainCut(fragment.text);
  if (!cut) return names;
  const left = trimSpan({ start: fragment.start, end: fragment.start + cut.at }, text);
  const right = trimSpan({ start: fragment.start + cut.at, end: fragment.end }, text);
  return [left, right].map((span, i) =>
    scoreFragment({ ...fragment, ...span, text: text.slice(span.start, span.end), slot: `${fragment.slot}${i === 0 ? "<" : ">"}` }),
  );
}

/** Title, comma, a name that the lexicon does not know: an invented or small employer. */
function plainCut(text: string): { readonly at: number } | undefined {
  const match = /,\s+/u.exec(text);
  if (!match) return undefined;
  const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  const isName = /^\p{Lu}/u.test(right) && right.split(/\s+/u).length <= 5 && !isKnownPlace(right) && scoreTitle(right) < CLEARLY_TITLE;
  return scoreTitle(left) >= 0.75 && isName && right.split(/\s+/u).length >= 2 ? { at: match.index } : undefined;
}
