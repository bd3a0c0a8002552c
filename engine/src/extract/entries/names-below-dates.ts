import { scoreOrganisation, scoreSchool } from "../../recognise/companies/score-organisation.ts";
import type { DateMention } from "../../recognise/dates/date-mention.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";

type Item = { readonly line: { readonly text: string }; readonly dates: readonly DateMention[] };

const LONGEST_NAME = 120;
const CLEARLY_TITLE = 0.6;
const RATHER_ORGANISATION = 0.45;
const CLEARLY_ORGANISATION = 0.6;
const MOST_WORDS = 7;

/** What an item says beside its dates. */
export function undated({ line: { text }, dates }: Item): string {
  const bare = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return bare.replace(/^[\s,;:|•·–—-]+|[\s,;:|•·–—-]+$/gu, "");
}

type Pair<Found> = readonly [dated: Found, below: Found];

/**
 * The items below dated ones that name what these leave out: "2015-2017: Research Fellow" and then "Griffith University,
 * Australia", or dates alone and then everything. Where most do so, the others do too, though no list knows their names.
 */
export function namesBelow<Found extends Item>(pairs: readonly Pair<Found>[]): readonly Pair<Found>[] {
  const known = pairs.filter((pair) => isName(pair) || isKnownName(pair));
  const isHabit = known.length >= 2 && known.length * 2 >= pairs.length;
  return pairs.filter((pair) => isName(pair) || (isHabit && (isKnownName(pair) || isLikelyName(pair))));
}

function isName([dated, below]: Pair<Item>): boolean {
  if (!canName(below)) return false;
  const named = undated(dated);
  if (named === "") return true;
  return !namesTitle(below) && !namesEmployer(named) && scoreOrganisation(below.line.text) >= CLEARLY_ORGANISATION;
}

/** An employer by its words, written as names are: "Institute for Economic Research", and not "Kept the records". */
function isKnownName([dated, below]: Pair<Item>): boolean {
  const { text } = below.line;
  const words = text.split(/\s+/u).filter((word) => /\p{L}{4}/u.test(word));
  const isWritten = words.filter((word) => /^\p{P}?\p{Lu}/u.test(word)).length * 2 > words.length;
  const isKnown = scoreOrganisation(text) >= RATHER_ORGANISATION || scoreSchool(text) > 0;
  const isNamed = scoreSchool(undated(dated)) > 0;
  return isKnown && isWritten && !isNamed && canName(below) && !namesTitle(below);
}

/** Reads as an employer rather than as a task: short, and without the full stop of a sentence. */
function isLikelyName([dated, below]: Pair<Item>): boolean {
  const { text } = below.line;
  const isNameLike = /^\p{Lu}/u.test(text) && text.split(/\s+/u).length <= MOST_WORDS && !/[.;:]$/u.test(text);
  return isNameLike && canName(below) && !namesTitle(below) && !namesEmployer(undated(dated));
}

function canName({ line: { text }, dates }: Item): boolean {
  return dates.length === 0 && text.length <= LONGEST_NAME && readLabel(text) === undefined;
}

const namesTitle = ({ line: { text } }: Item): boolean => scoreTitle(text) >= CLEARLY_TITLE;

function namesEmployer(named: string): boolean {
  return named.split(/,\s|\s[|•·–—-]\s/u).some((part) => {
    const organisation = scoreOrganisation(part);
    return organisation >= RATHER_ORGANISATION && organisation > scoreTitle(part);
  });
}
