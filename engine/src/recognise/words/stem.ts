/**
 * Endings taken off a folded word, first match only: plural, verb and gender endings of English, German, French and
 * Spanish together, because a resume often mixes languages. A stem needs not be a word; it only has to be the same
 * for the forms of one word, also for the female and the male form of an occupation.
 */
const ENDINGS: readonly (readonly [ending: string, replacement: string, shortestStem: number])[] = [
  ["erinnen", "er", 3],
  ["erin", "er", 4],
  ["eurinnen", "eur", 3],
  ["eurin", "eur", 3],
  ["orinnen", "or", 3],
  ["orin", "or", 4],
  ["istinnen", "ist", 3],
  ["istin", "ist", 4],
  ["entinnen", "ent", 3],
  ["entin", "ent", 4],
  ["antinnen", "ant", 3],
  ["antin", "ant", 4],
  ["ologin", "olog", 2],
  ["ologinnen", "olog", 2],
  ["frauen", "mann", 4],
  ["frau", "mann", 4],
  ["leute", "mann", 4],
  ["manner", "mann", 4],
  ["women", "man", 4],
  ["woman", "man", 4],
  ["men", "man", 5],
  ["waitresses", "waiter", 0],
  ["waitress", "waiter", 0],
  ["actresses", "actor", 0],
  ["actress", "actor", 0],
  ["hostesses", "host", 0],
  ["hostess", "host", 0],
  ["stewardesses", "steward", 0],
  ["stewardess", "steward", 0],
  ["ungen", "ung", 3],
  ["sses", "ss", 2],
  ["euses", "eur", 3],
  ["euse", "eur", 3],
  ["trices", "teur", 3],
  ["trice", "teur", 3],
  ["ieres", "ier", 3],
  ["iere", "ier", 3],
  ["adoras", "ador", 3],
  ["adora", "ador", 3],
  ["adores", "ador", 3],
  ["ings", "", 4],
  ["ing", "", 3],
  ["ies", "y", 2],
  ["ied", "y", 2],
  ["ed", "", 3],
  ["os", "", 4],
  ["as", "", 4],
  ["es", "", 3],
  ["en", "", 5],
  ["ss", "ss", 1],
  ["us", "us", 1],
  ["is", "is", 1],
  ["s", "", 3],
  ["e", "", 3],
  ["o", "", 5],
  ["a", "", 5],
];

const DOUBLED = /([bdgklmnprt])\1$/;
const LETTERS_ONLY = /^[a-z]+$/;
const VOWEL = /[aeiouy]/;

/** The stem of a folded word; words with digits or signs (c++, 401k) stay as they are. */
export function stem(folded: string): string {
  if (folded.length < 4 || !LETTERS_ONLY.test(folded)) return folded;
  for (const [ending, replacement, shortest] of ENDINGS) {
    if (!folded.endsWith(ending)) continue;
    const base = folded.slice(0, folded.length - ending.length);
    if (base.length < shortest || (shortest > 0 && !VOWEL.test(base))) continue;
    return tidy(base + replacement);
  }
  return tidy(folded);
}

/** "planning" and "plan", "supplies" and "supply", "manager" and "managers" end alike. */
function tidy(word: string): string {
  const single = word.length > 4 ? word.replace(DOUBLED, "$1") : word;
  return single.length > 4 && single.endsWith("e") ? single.slice(0, -1) : single;
}
