import { headingKey, headingLexicons } from "../../data/headings/headings.ts";
import type { SectionKind } from "../../model/index.ts";

/** Shorter words lie one letter from too many others. */
const LEAST_LETTERS = 6;

const VOWEL = /[aeiouy]/u;

/**
 * The kind of section that a heading with one slip of the pen in it names: "Expereince", "Refrences", "Langauges".
 *
 * Only for a line that has the look of headings: the words alone prove nothing.
 */
export function misspeltHeading(text: string, language: string): SectionKind | undefined {
  const lexicon = headingLexicons().find((known) => known.language === language);
  if (!lexicon) return undefined;
  const key = headingKey(text, lexicon.and);
  const kinds = new Set([...lexicon.kinds].flatMap(([known, kind]) => (isOneSlipFrom(known, key) ? [kind] : [])));
  const [only] = kinds;
  return kinds.size === 1 ? only : undefined;
}

/** One letter left out or put in, one vowel for another, or two letters changed about; the first is right. Other letters in each other's place make other words: "Parents", "Patents". */
function isOneSlipFrom(known: string, written: string): boolean {
  const longer = Math.max(known.length, written.length);
  if (longer < LEAST_LETTERS || longer - Math.min(known.length, written.length) > 1 || known[0] !== written[0]) return false;
  let at = 0;
  while (at < known.length && known[at] === written[at]) at += 1;
  const rest = (text: string, from: number): string => text.slice(at + from);
  if (known.length > written.length) return rest(known, 1) === rest(written, 0);
  if (known.length < written.length) return rest(known, 0) === rest(written, 1);
  const areChanged = known[at] === written[at + 1] && known[at + 1] === written[at];
  const areVowels = VOWEL.test(known[at] ?? "") && VOWEL.test(written[at] ?? "");
  return (areVowels && rest(known, 1) === rest(written, 1)) || (areChanged && rest(known, 2) === rest(written, 2));
}
