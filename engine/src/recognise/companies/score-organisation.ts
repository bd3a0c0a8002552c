import lexicon from "../../data/companies/organisations.json" with { type: "json" };
import { foldLetters } from "../../text/fold.ts";
import { inMainlandSigns } from "../../text/traditional.ts";
import { findPhrases, indexPhrases, phraseOf } from "../phrases/find-phrases.ts";

const index = (groups: readonly (readonly string[])[]) => indexPhrases(groups.flat().map((phrase): [string, true] => [phrase, true]));

/** Words that name a department as often as an employer ("Payments", "Data"). */
const DEPARTMENTS = new Set(lexicon.departments);
const WORDS = indexPhrases(
  Object.entries(lexicon.words).flatMap(([language, phrases]) =>
    phrases.map((phrase): [string, { readonly leads: boolean; readonly weak: boolean }] => [
      phrase,
      { leads: language !== "en", weak: DEPARTMENTS.has(phrase) },
    ]),
  ),
);
const SCHOOLS = index(Object.values(lexicon.schools));
const NAMES = index([lexicon.names]);
const CAMPUSES = index([lexicon.campuses]);
const SUFFIXES = lexicon.suffixes.map(foldLetters);
const SCHOOL_SUFFIXES = lexicon.schoolSuffixes.map(foldLetters);
const HAN_WORDS = [...lexicon.words.zh, ...lexicon.schools.zh, ...lexicon.legalForms.filter((form) => /\p{Script=Han}/u.test(form))];
const LEGAL_FORM = new RegExp(
  `(?:^|[\\s,(])(?:${[...lexicon.legalForms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s*"))
    .join("|")})(?=$|[\\s,;)&|–-])`,
  "giu",
);

/** Legal forms are written with a capital letter or a full stop; "as" and "co" inside a sentence are not. */
function hasLegalForm(text: string): boolean {
  return [...text.matchAll(LEGAL_FORM)].some((match) => {
    const form = match[0].replace(/^[\s,(]+/u, "");
    return match.index + match[0].length > 3 && match.index > 0 && (/\p{Lu}/u.test(form) || form.includes("."));
  });
}

/** Where the first legal form of a text ends: behind "S.A." in "Harrow Loans S.A. Clerk". */
export function endOfLegalForm(text: string): number | undefined {
  const [match] = [...text.matchAll(LEGAL_FORM)].filter(
    ({ index, 0: form }) => index > 0 && /\p{Lu}\p{Lu}|\.|\p{Lu}\p{Ll}{2}|mbH/u.test(form),
  );
  return match && match.index + match[0].length;
}

const WEIGHTS = { legal: 0.9, name: 0.9, nameInside: 0.5, lastWord: 0.6, word: 0.45, acronym: 0.25 } as const;

/** English names end in the word that tells ("Bank", "Systems"), names in other languages often begin with it. */
function wordScore(text: string): number {
  const words = findPhrases(text, WORDS);
  const isPlaced = words.some(
    ({ start, end, value }) => !value.weak && (/^[\s,.)]*$/u.test(text.slice(end)) || (value.leads && start === 0)),
  );
  if (isPlaced) return WEIGHTS.lastWord;
  const isWord = words.length > 0 || namesInHan(text, HAN_WORDS) || isCompound(text);
  return isWord ? WEIGHTS.word : 0;
}

function namesInHan(text: string, words: readonly string[]): boolean {
  const signs = inMainlandSigns(text);
  return words.some((word) => signs.includes(word));
}

/** "Havelklinik", "Bouwgroep": a word that ends in what an employer is. */
function isCompound(text: string): boolean {
  return [...text.matchAll(/\p{Lu}\p{L}{5,}/gu)].some((match) => {
    const word = foldLetters(match[0]);
    return SUFFIXES.some((suffix) => word.length > suffix.length + 2 && word.endsWith(suffix));
  });
}

/** How much a text reads like the name of an employer, 0-1; plain invented names score nothing, and that is normal. */
export function scoreOrganisation(text: string): number {
  const trimmed = text.trim();
  if (hasLegalForm(trimmed)) return WEIGHTS.legal;
  if (phraseOf(trimmed, NAMES)) return WEIGHTS.name;
  let score = 0;
  if (findPhrases(trimmed, NAMES).some((found) => /^\p{Lu}|^\d/u.test(trimmed.slice(found.start, found.end)))) score += WEIGHTS.nameInside;
  score += wordScore(trimmed);
  if (score === 0 && scoreSchool(trimmed) > 0) score += WEIGHTS.lastWord;
  if (/^\p{Lu}{2,6}$/u.test(trimmed)) score += WEIGHTS.acronym;
  return Math.min(1, score);
}

const SMALL_BEFORE_NAME = /^\p{Ll}{4,}(?:\s\p{Ll}{4,})?\s(?:(?:de|du|des|la|le|del|della|di)\s|d['’]|l['’])?\p{Lu}\p{Ll}/u;

/** How much a text reads like a school, college or university, 0-1. */
export function scoreSchool(text: string): number {
  const found = findPhrases(text, SCHOOLS).filter((phrase) => {
    const written = text.slice(phrase.start, phrase.end);
    // "Bootcamp in Data Science" is what was taken, "Harbour Bootcamp" where.
    if (phrase.start === 0 && /^bootcamp$/iu.test(written)) return false;
    // "th", "kit" and "bits" are schools only in capitals.
    return written.length > 4 || /^\p{Lu}{2}/u.test(written) || (/^\p{Lu}/u.test(written) && written.length > 3);
  });
  // "lycée Jean Harrow", "université de Grafton": French writes what a school is small in front of its name.
  if (found.length > 0) return /^\p{Ll}/u.test(text.trim()) && !(found[0]?.start === 0 && SMALL_BEFORE_NAME.test(text)) ? 0.5 : 0.9;
  const suffixed = [...text.matchAll(/[\p{L}]{6,}/gu)].some((match) => {
    const word = foldLetters(match[0]);
    return SCHOOL_SUFFIXES.some((suffix) => word.length > suffix.length && word.endsWith(suffix));
  });
  if (suffixed) return 0.8;
  return namesInHan(text, lexicon.schools.zh) ? 0.8 : 0;
}

/** Whether a text is only the name of a department: "Payments", "Engineering". */
export function isDepartment(text: string): boolean {
  return DEPARTMENTS.has(text.trim().toLowerCase());
}

/** Whether a university has several campuses, so that the town after its name belongs to the name. */
export function isCampusName(text: string): boolean {
  return phraseOf(text, CAMPUSES) === true;
}
