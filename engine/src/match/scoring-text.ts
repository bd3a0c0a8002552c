import { PERSONAL_LINES } from "../data/match-words.ts";
import type { Line, Reading, SectionKind, Span } from "../model/index.ts";
import { findDegrees } from "../recognise/degrees/find-degree.ts";
import { foldLetters } from "../text/fold.ts";
import { oncePer } from "../text/once-per.ts";
import { identityIn, isNamePlaced } from "./identity.ts";
import { isOfSchool, isTitleLine } from "./title-line.ts";

/** Sections that speak of work and ability. The header, references and interests speak of the person. */
const SCORED_SECTIONS: ReadonlySet<SectionKind> = new Set([
  "summary",
  "work",
  "skills",
  "projects",
  "certificates",
  "languages",
  "awards",
  "other",
]);
/** What was read as identity is blanked wherever it stands; a school's name says more of origin than of ability. */
const IDENTITY =
  /^\/(basics\/(name|email|phone|url|image|location|profiles)|education\/\d+\/(institution|url|score)|(work|volunteer)\/\d+\/(location|url)|references)(\/|$)/;
/** What was read as fact is scored even where its section is not. */
const FACTS =
  /^\/(basics\/(label|summary)|work\/\d+\/(position|summary|highlights)|education\/\d+\/(area|studyType|courses)|skills|projects|certificates|languages)(\/|$)/;
/** A line of the header with this many words is a summary without a heading, not a name or an address. */
const PROSE_WORDS = 7;
const LEAST_SMALL_WORDS = 3;
const CONTACT_LINE = /@|\||•|·|\d{5}|\+\d|https?:|www\./;
const CONTACT =
  /[^\s@]{1,64}@[^\s@]{1,255}|\b(?:https?:\/\/|www\.)\S+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.(?:com|org|net|io|dev|de|fr|es)\b(?:\/\S*)?/gi;

/**
 * The text of a resume that may enter a score: everything else is blanked, so that offsets stay those of the reading.
 *
 * Blind by construction: name, contact, address, birth date, school names and references never get past here.
 */
export const scoringText = oncePer((reading: Reading): string => {
  const { text } = reading;
  const shown = new Uint8Array(text.length);
  const paint = ({ start, end }: Span, value: 0 | 1): void => {
    shown.fill(value, Math.max(0, start), Math.min(text.length, Math.max(start, end)));
  };
  const inSections = new Set(
    reading.sections.flatMap((section) => [...section.lines, ...(section.heading === undefined ? [] : [section.heading])]),
  );
  for (const section of reading.sections) for (const line of linesToShow(reading, section.kind, section.lines)) paint(line, 1);
  for (const line of reading.lines) if (!inSections.has(line.index) && isProse(line.text)) paint(line, 1);
  for (const span of evidenceOf(reading, FACTS)) paint(span, 1);
  for (const line of reading.lines) if (isPersonal(line.text)) paint(line, 0);
  for (const span of identityEvidence(reading)) paint(span, 0);
  for (const span of commandsIn(reading)) paint(span, 0);
  for (const span of [...identityIn(reading), ...nameByEmail(reading)]) paint(span, 0);
  for (const found of text.matchAll(CONTACT)) paint({ start: found.index, end: found.index + found[0].length }, 0);
  return blankWhere(text, shown);
});

function linesToShow(reading: Reading, kind: SectionKind, lines: readonly number[]) {
  const all = lines.flatMap((index) => reading.lines[index] ?? []);
  if (kind === "header") return all.filter((line) => isProse(line.text) || isTitleLine(line));
  if (kind === "education") return behindSchooling(all);
  return SCORED_SECTIONS.has(kind) ? all : [];
}

/** One line that sounds like a job may be a post at school: "Choir captain". */
const LEAST_RUN_ON = 3;

/** Where the headings of a resume were not known for headings, its education runs on into its work: from the first line that names a job. */
function behindSchooling(lines: readonly Line[]): readonly Line[] {
  const job = lines.findIndex((line) => isTitleLine(line) && !isOfSchool(line.text) && findDegrees(line.text).length === 0);
  return job >= 0 && lines.length - job >= LEAST_RUN_ON ? lines.slice(job) : [];
}

/** Names and addresses are capitalised and come with separators and contacts; sentences have small words. */
function isProse(line: string): boolean {
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length < PROSE_WORDS || small < LEAST_SMALL_WORDS) return false;
  return isLongProse(line) || !CONTACT_LINE.test(line);
}

function isPersonal(line: string): boolean {
  const folded = foldLetters(line).trim();
  return !isLongProse(line) && PERSONAL_LINES.some((pattern) => pattern.test(folded));
}

/** A whole resume may be one line: it is not dropped for one word. */
function isLongProse(line: string): boolean {
  return line.length > 200;
}

/** Sentences that speak to a language model instead of to a reader; their words say nothing of the person. */
function commandsIn({ notes, text }: Reading): readonly Span[] {
  return notes.flatMap(({ code, where }) => {
    if (code !== "INSTRUCTION_LIKE_TEXT" || !where) return [];
    const before = text.slice(0, where.start);
    const start = Math.max(...[". ", "! ", "? ", "\n"].map((end) => before.lastIndexOf(end))) + 1;
    const behind = text.slice(where.end).search(/[.!?\n]/);
    return [{ start, end: behind < 0 ? text.length : where.end + behind }];
  });
}

/** "B.Tech" was taken for a web address; an address that is one is blanked by its form. */
const SHORTEST_ADDRESS = 8;

function identityEvidence(reading: Reading): readonly Span[] {
  const isPlaced = isNamePlaced(reading);
  return Object.entries(reading.evidence).flatMap(([pointer, evidence]) => {
    if (!IDENTITY.test(pointer) || (pointer === "/basics/name" && !isPlaced)) return [];
    return pointer.endsWith("/url") ? evidence.filter(({ quote }) => quote.length >= SHORTEST_ADDRESS || quote.includes("/")) : evidence;
  });
}

function evidenceOf(reading: Reading, pointers: RegExp): readonly Span[] {
  return Object.entries(reading.evidence).flatMap(([pointer, evidence]) => (pointers.test(pointer) ? evidence : []));
}

const MOST_NAME_WORDS = 4;

/** Where no name was read: the lines that the e-mail address is made of, as "Mira Halvorsen" of mhalvorsen@example.com. */
function nameByEmail({ resume: { basics }, lines }: Reading): readonly Span[] {
  const address = foldLetters(basics?.email?.split("@")[0] ?? "");
  return basics?.name ? [] : lines.filter(({ text }) => isNameIn(address, text));
}

function isNameIn(address: string, line: string): boolean {
  const words = line.match(/\p{L}+/gu) ?? [];
  if (words.length < 2 || words.length > MOST_NAME_WORDS || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  const [first = "", ...others] = words.map(foldLetters);
  return (address.includes(first) || address.startsWith(first.charAt(0))) && others.every((word) => address.includes(word));
}

function blankWhere(text: string, shown: Uint8Array): string {
  let out = "";
  for (let at = 0; at < text.length; at += 1) out += shown[at] === 1 || text[at] === "\n" ? text[at] : " ";
  return out;
}
