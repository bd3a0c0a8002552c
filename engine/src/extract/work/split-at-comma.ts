import { endOfLegalForm, scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { isKnownPlace } from "../../recognise/places/read-place.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { trimSpan } from "../entries/trim-span.ts";
import { type Scored, scoreFragment } from "./assign-roles.ts";

const CLEARLY_TITLE = 0.6;
const CLEAR_TITLE = 0.75;
const CLEARLY_ORGANISATION = 0.6;
const RATHER_ORGANISATION = 0.45;
const CLEARLY_MORE = 0.25;
/** Words of an employer that no list knows; "&" is none of them. */
const LONGEST_UNKNOWN = 6;
const CUT =
  /,\s+|，\s*|(?<=\p{Script=Han}),(?=\p{L})|\s+-\s*|(?<=\p{L})-\s+(?=\p{Lu})|\s*:\s+|(?<=\p{L})\s+\((?=\P{Ll}[^)]*\)?$)|\s+(?:at|with|for|bei|chez|en|presso|bij|na|no)\s+(?=\p{Lu})/gu;

/** A place to cut a text into title and employer; `gain` says how clearly the two sides are so. */
type Cut = { readonly at: number; readonly end: number; readonly gain: number };

function rate(text: string, at: number, end: number): Cut {
  const [left, right] = [text.slice(0, at), text.slice(end)];
  const [leftTitle, rightTitle] = [scoreTitle(left), scoreTitle(right)];
  const [leftName, rightName] = [scoreOrganisation(left), scoreOrganisation(right)];
  // "Marine" in the name of an institute is a title too, but less of one than what stands before it.
  const isRightName = rightTitle < CLEARLY_TITLE || rightTitle <= leftTitle - CLEARLY_MORE;
  const titleFirst = leftTitle >= CLEARLY_TITLE && isRightName && rightName >= RATHER_ORGANISATION ? leftTitle + rightName - leftName : 0;
  // "Institute for Language Technology, Assistant": what follows a small word is who one works for, never what one is.
  const isAtWord = /^\s+\p{L}/u.test(text.slice(at, end));
  const titleLast = !isAtWord && rightTitle >= CLEARLY_TITLE && leftTitle < CLEARLY_TITLE ? rightTitle + leftName - rightName * 0.5 : 0;
  return { at, end, gain: Math.max(titleFirst, titleLast) };
}

/** "Arbor Bridges (Leeds, UK), Engineer": what stands in brackets is one. */
function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf("(", at - 1) > text.lastIndexOf(")", at - 1) && text.indexOf(")", at) >= 0;
}

function bestCut(text: string): Cut | undefined {
  const cuts = [...text.matchAll(CUT)]
    .filter((match) => !isInBrackets(text, match.index))
    .map((match) => rate(text, match.index, match.index + match[0].length));
  return cuts.filter((cut) => cut.gain > 0).sort((a, b) => b.gain - a.gain)[0];
}

/** Title, comma, a name that the lexicon does not know: an invented or small employer. */
function plainCut(text: string): Cut | undefined {
  const match = /,\s+|，\s*|(?<=\p{Script=Han}),(?=\p{L})/u.exec(text);
  if (!match || isInBrackets(text, match.index)) return undefined;
  const end = match.index + match[0].length;
  const [left, right] = [text.slice(0, match.index), text.slice(end)];
  const isName =
    /^[\p{Lu}\p{Lo}]/u.test(right) &&
    right.split(/\s+/u).length <= LONGEST_UNKNOWN &&
    !isKnownPlace(right) &&
    scoreTitle(right) < CLEARLY_TITLE;
  return scoreTitle(left) >= 0.75 && isName ? { at: match.index, end, gain: 0 } : undefined;
}

/** A name that is written in capital letters behind a title that is not. */
const BEHIND_TITLE =
  /^(\p{Lu}\p{Ll}+(?:\s\p{L}*\p{Ll}\p{L}*){0,4})\s+((?=(?:.*\p{Lu}){4})[\p{Lu}\d&.'’-]{2,}(?:\s[\p{Lu}\d&.'’-]{2,}){0,3})$/u;

/** Title and employer with no sign between them: "Vendeur HARBOUR DEPOT", "Harrow Loans S.A. Clerk". */
function unmarkedCut(text: string): Cut | undefined {
  const form = endOfLegalForm(text);
  const behind = form === undefined ? "" : text.slice(form).trimStart();
  if (form !== undefined && /^\p{Lu}/u.test(behind)) {
    const isCut =
      scoreTitle(behind) >= CLEAR_TITLE &&
      scoreOrganisation(behind) < RATHER_ORGANISATION &&
      scoreTitle(text.slice(0, form)) < CLEARLY_TITLE;
    return isCut ? { at: form, end: text.length - behind.length, gain: 0 } : undefined;
  }
  const [, title = "", name = ""] = BEHIND_TITLE.exec(text) ?? [];
  const isName = title !== "" && scoreTitle(name) === 0 && !isKnownPlace(name) && recogniseSkills(name).length === 0;
  return isName && scoreTitle(title) >= CLEAR_TITLE ? { at: title.length, end: text.length - name.length, gain: 0 } : undefined;
}

function cutAt(only: Scored, cut: Cut, text: string): readonly Scored[] {
  const { fragment } = only;
  const sides = [
    { start: fragment.start, end: fragment.start + cut.at },
    { start: fragment.start + cut.end, end: fragment.end },
  ];
  return sides.map((side, i) => {
    const span = trimSpan(side, text);
    return scoreFragment({
      ...fragment,
      ...span,
      text: text.slice(span.start, span.end).replaceAll("\n", " "),
      slot: `${fragment.slot}${i === 0 ? "<" : ">"}`,
    });
  });
}

/** "Nurse, Saint Mary Hospital" is title and employer beyond doubt: both sides say so, and `leastOrganisation` how clearly. */
export function splitClearly(only: Scored, text: string, leastOrganisation: number = CLEARLY_ORGANISATION): readonly Scored[] {
  const cut = bestCut(only.fragment.text);
  const isClear =
    cut &&
    (scoreOrganisation(only.fragment.text.slice(cut.end)) >= leastOrganisation ||
      scoreTitle(only.fragment.text.slice(0, cut.at)) < CLEARLY_TITLE);
  return cut && isClear ? cutAt(only, cut, text) : [only];
}

/** "Engineer, Globex" where nothing else can be the employer; "Engineer, Platform" must have found one before. */
export function splitAnyway(only: Scored, text: string): readonly Scored[] {
  const cut = bestCut(only.fragment.text) ?? plainCut(only.fragment.text) ?? unmarkedCut(only.fragment.text);
  return cut ? cutAt(only, cut, text) : [only];
}
