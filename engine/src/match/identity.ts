import { CLUB_WORDS, FORMS_OF_ADDRESS, PERSONAL_LABELS, SCHOOL_WORDS, STREET_WORDS } from "../data/match-identity.ts";
import type { Reading, SectionKind, Span } from "../model/index.ts";
import { recogniseSkills } from "../recognise/skills/recognise-skills.ts";
import { scoreTitle } from "../recognise/titles/score-title.ts";
import { wordsOf } from "../recognise/words/words.ts";

/** Bounded, and begun only where a word begins, so that endless words cost no time. */
const NAME_WORD = "(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}\\p{M}'’-]{0,30}";
/** "Mrs. Petersen", "Herr Dr. Demir": the form of address and up to three capitalised words. */
const ADDRESSED = new RegExp(
  `(?<![\\p{L}.])(?:${inBothCases(FORMS_OF_ADDRESS)})\\.?(?:\\s+(?:[Dd]r|[Pp]rof)\\.?){0,2}(?:\\s+[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]{0,30}){0,3}(?![\\p{L}])`,
  "gu",
);
/** "Nationality: Arlandic", up to the end of the clause. */
const LABELLED = new RegExp(`(?<![\\p{L}])(?:${PERSONAL_LABELS})\\s*:[^.;|•·\\n]{0,120}`, "giu");
/** "Born on 3 May 1990": without a colon only what has a number behind it. */
const DATED = new RegExp(
  `(?<![\\p{L}])(?:${PERSONAL_LABELS})\\s+(?:[\\p{L}.]+\\s+){0,2}\\d{1,2}(?:[./ ]+(?:\\d{1,2}|\\p{L}{3,10})[./ ]+\\d{4})?`,
  "giu",
);
const AGED = /(?<![\p{L}\d])\d{2}[ -](?:years? old|year-old|jahre alt|ans(?=[\s.,;|]*(?:$|[\n|]))|años de edad)/giu;
const SCHOOL = new RegExp(
  `(?:${NAME_WORD}\\.?[ \\t]+(?:of[ \\t]+|de[ \\t]+|für[ \\t]+|and[ \\t]+)?){0,5}(?<![\\p{L}])(?:${SCHOOL_WORDS})(?![\\p{L}])(?:[ \\t]+(?:of|de|du|des|der|für|la|le|d')?[ \\t]*${NAME_WORD}){0,4}`,
  "gu",
);
/** Where nothing has capitals: one word behind the form of address, and a school up to the commas or the end of its line. */
const SMALL_ADDRESSED = new RegExp(
  `(?<![\\p{L}.])(?:${FORMS_OF_ADDRESS})\\.?(?:[ \\t]+(?:dr|prof)\\.?){0,2}[ \\t]+[\\p{L}\\p{M}'’-]{2,30}`,
  "gu",
);
const SMALL_SCHOOL = new RegExp(
  `(?:(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}'’-]{1,30}\\.?[ \\t]+){0,5}(?<![\\p{L}])(?:${SCHOOL_WORDS.toLowerCase()})(?![\\p{L}])(?:[ \\t]+[\\p{L}\\p{M}'’-]{1,30}){0,4}`,
  "gu",
);
const STREET = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,5}[a-z]?,?\\s+(?:${NAME_WORD}\\s+){1,4}(?:${STREET_WORDS})(?![\\p{L}])|${NAME_WORD}(?:straße|strasse|str\\.|weg|platz|gasse|allee|ring|damm)\\s+\\d{1,4}[a-z]?|(?<![\\p{L}])\\d{0,4},?\\s?(?:rue|avenue|boulevard|calle|avenida|plaza|place)\\s+(?:de\\s+|la\\s+|du\\s+|des\\s+|del\\s+)*${NAME_WORD}(?:\\s+${NAME_WORD})?(?:,?\\s\\d{1,4})?`,
  "gu",
);
/** "20095 Elmstead", "Dayton OH", "Dayton, OH 45402". */
const TOWN = new RegExp(
  `(?<![\\p{L}\\d])\\d{5}\\s+${NAME_WORD}(?:\\s+${NAME_WORD})?|${NAME_WORD}(?:\\s${NAME_WORD})?,?\\s(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?![\\p{L}])(?:\\s\\d{5})?`,
  "gu",
);

/** Words as a pattern that leaves the rest of a pattern strict about capitals: "mr|Mr|MR". */
function inBothCases(words: string): string {
  return words
    .split("|")
    .flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.replace("?", "").toUpperCase()])
    .join("|");
}

const CLUB = new RegExp(`(?<!\\p{L})(?:${CLUB_WORDS})(?!\\p{L})`, "iu");
const LONGEST_CLUB_WORDS = 5;

/** "Women's chess club, mosque choir": a line that is a list of clubs and of nothing else, wherever it stands. */
function clubLines({ lines }: Reading): readonly Span[] {
  return lines.filter(({ text }) => text.split(/[,;]/).every(isClub));
}

/** "Club manager" is a job. */
function isClub(name: string): boolean {
  return CLUB.test(name) && !/\d/.test(name) && name.trim().split(/\s+/).length <= LONGEST_CLUB_WORDS && !isOfWork(name);
}

/** Where the text says who the person is, whatever was read as a name or an address: names, addresses, schools, personal facts. */
export function identityIn(reading: Reading): readonly Span[] {
  const { text } = reading;
  const name = isNamePlaced(reading) ? reading.resume.basics?.name?.trim() : undefined;
  const unread = unreadName(text, name);
  return [
    ...nameAgain(text, name ?? (hasCapitals(text) ? "" : text.slice(unread[0]?.start, unread[0]?.end ?? 0))),
    ...unread,
    ...(hasCapitals(text) ? [] : [SMALL_ADDRESSED, SMALL_SCHOOL].flatMap((pattern) => spansOf(text, pattern))),
    ...clubLines(reading),
    ...[ADDRESSED, LABELLED, DATED, AGED, SCHOOL].flatMap((pattern) => spansOf(text, pattern)),
    ...[STREET, TOWN].flatMap((pattern) => spansOf(withCapitals(text), pattern)),
  ];
}

/** Where nothing has capitals every word may be a place's name, and digits tell an address. */
function withCapitals(text: string): string {
  if (hasCapitals(text)) return text;
  const capital = text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return capital.length === text.length ? capital : text;
}

function hasCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

/** Seven words and more up to a full stop, and no more than a line: a whole resume may be one line that begins with the name. */
const SENTENCE = /^(?=.{1,200}$)(?:\S+\s+){6,40}\S*[\p{Ll}\d][.!]$/u;

const WORKING_SECTIONS: ReadonlySet<SectionKind> = new Set(["work", "education", "skills", "projects", "certificates", "languages"]);

/** What was taken for a name in the middle of the work is none, and must not be blanked as one. */
export function isNamePlaced({ evidence, lines, sections }: Pick<Reading, "evidence" | "lines" | "sections">): boolean {
  const places = evidence["/basics/name"] ?? [];
  const isAtWork = (line: number) => sections.some(({ kind, lines }) => WORKING_SECTIONS.has(kind) && lines.includes(line));
  const isInSentence = (line: number) => line > 0 && SENTENCE.test(lines[line]?.text ?? "");
  return places.length === 0 || places.some(({ line }) => !isAtWork(line) && !isInSentence(line));
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** The name in a page header, a signature or a sentence: whole, or in parts that are no word of any trade. */
function nameAgain(text: string, name: string): readonly Span[] {
  const whole = name.length < 2 ? [] : everywhere(text, name);
  const parts = name.split(/[\s,]+/).filter((part) => isNamePart(part));
  return [...whole, ...parts.flatMap((part) => everywhere(text, part).filter((span) => standsAlone(text, span)))];
}

/** "Cook" and "Ruby" are names too, but a text about cooks must not lose its cooks. */
function isNamePart(part: string): boolean {
  const letters = part.replace(/[^\p{L}\p{M}]/gu, "");
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(letters)) return letters.length >= 2;
  return letters.length >= 3 && !isOfWork(part);
}

function isOfWork(words: string): boolean {
  return scoreTitle(words) >= 0.6 || recogniseSkills(words, { skillList: [{ start: 0, end: words.length }] }).length > 0;
}

function everywhere(text: string, sought: string): readonly Span[] {
  const spans: Span[] = [];
  const [low, word] = [text.toLowerCase(), sought.toLowerCase()];
  if (low.length !== text.length || word === "") return spans;
  for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + word.length)) spans.push({ start: at, end: at + word.length });
  return spans;
}

function standsAlone(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, start - 1), start)) && !/^[\p{L}\p{M}]/u.test(text.slice(end, end + 1));
}

/** How a resume that begins with a name begins: two to four words that no trade uses, then a sign or the end of the line. */
const OPENING = /^\s*((?:(?:\p{L}\.|[\p{L}\p{M}'’-]+)[ \t]+){1,3}[\p{L}\p{M}'’-]+|[\p{Script=Han}]{2,4})(?=\s*(?:[.,|•·\n(–-]|$))/u;

const MOST_LOWER_CASE = 3;

/** A name at the very beginning that was not read as one. */
function unreadName(text: string, read: string | undefined): readonly Span[] {
  const found = read ? undefined : OPENING.exec(text.slice(0, 200));
  const name = found?.[1];
  if (!found || name === undefined || !isWrittenAsName(name, text.slice(0, 200))) return [];
  if (isOfWork(name) || name.split(/\s+/).some((word) => isOfWork(word))) return [];
  const start = found[0].length - name.length;
  return [{ start, end: start + name.length }];
}

/** Each word has a capital or belongs to a script that has none; where nothing has capitals, none is a little word. */
function isWrittenAsName(name: string, opening: string): boolean {
  const words = name.split(/\s+/);
  if (/\p{Lu}/u.test(opening)) return words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  return words.length <= MOST_LOWER_CASE && wordsOf(name).length === words.length;
}
