import type { AdvertSection } from "../../data/requirement-words/requirement-words.ts";
import type { Span } from "../../model/index.ts";
import { takeBullet } from "../../text/bullets.ts";
import { beginsLikePhrase, findPhrases, phraseAt, wordsOf } from "../phrases/phrase-table.ts";
import { type WordTables, wordTables } from "./word-tables.ts";

/** A paragraph or list item of an advert and the section that it stands in; no section where none was told. */
export type AdvertItem = Span & {
  readonly section?: AdvertSection;
  readonly isBullet: boolean;
  /** Running text, though its section was a list: judged by its wording. */
  readonly isAside?: true;
};

type SourceLine = {
  start: number;
  end: number;
  text: string;
  isBullet: boolean;
  isBlank: boolean;
  indent: number;
  /** Length of the longest line of its paragraph. */
  width: number;
};

const MOST_HEADING_WORDS = 9;
const MOST_LEAD_IN_WORDS = 22;
const LONGEST_HEADING = 80;
const LABEL = /^([^:：\t]{2,50}?)\s*[:：\t]\s*(?=\S)/u;
const SIGNS_BEFORE = /^[#*_=~\s\p{Extended_Pictographic}\ufe0f\d.)]+/u;
const SIGNS_BEHIND = /[*_=~#\s:：?!.…–—-]+$/u;
const LONG_LINE = 50;
const NUMBER = /^\(?\d{1,2}(?:[.)]\s+(?=[\p{Lu}\p{Script=Han}]|\d{1,2}\s?\+?\s?\p{L})|[、．）]\s*|[.)](?=\p{Script=Han}))/u;

/** A line without its bullet or its number in a list: "2. Three years of experience", "1、熟悉". */
function takeItemSign(text: string): ReturnType<typeof takeBullet> {
  const signed = takeBullet(text);
  const number = signed.bullet === undefined ? NUMBER.exec(text)?.[0] : undefined;
  return number === undefined ? signed : { bullet: number.trim(), text: text.slice(number.length), removed: number.length };
}

/** Text wrapped at a width has lines nearly as long as its longest, and none much longer than this. */
const NEARLY = 0.75;
const WIDEST_WRAP = 130;

function linesOf(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let at = 0;
  for (const raw of text.split("\n")) {
    const indent = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    const { text: bare, removed, bullet } = takeItemSign(trimmed);
    const start = at + indent + removed;
    lines.push({ start, end: start + bare.length, text: bare, isBullet: bullet !== undefined, isBlank: trimmed === "", indent, width: 0 });
    at += raw.length + 1;
  }
  let first = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (lines[index]?.isBlank === false) continue;
    const paragraph = lines.slice(first, index);
    const width = paragraph.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
    for (const line of paragraph) line.width = width;
    first = index + 1;
  }
  return lines;
}

/** What a heading's words announce: the whole line is a known heading, or it begins or ends with one. */
function announced(
  line: string,
  tables: WordTables,
): { section: AdvertSection; whole: boolean; phraseWords: number; isSaidOf?: boolean } | undefined {
  const bare = withoutSigns(line);
  const words = wordsOf(bare);
  if (words.length === 0) return undefined;
  const hits = findPhrases(words, tables.sections);
  const first = phraseAt(words, 0, tables.sections);
  const last = hits.find((hit) => hit.to === words.length);
  if (first && first.to === words.length) return { section: first.value, whole: true, phraseWords: words.length };
  const covered = hits.reduce((sum, hit) => sum + hit.to - hit.from, 0);
  const joints = () => words.filter((_, at) => phraseAt(words, at, tables.and)).length;
  if (first && covered > 1 && covered + joints() >= words.length) return { section: first.value, whole: true, phraseWords: covered };
  const nice = [first, last].find((hit) => hit?.value === "nice");
  const best = nice ?? [last, first].filter((hit) => hit !== undefined).sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  // "Frans is een pré", "Experiencia previa en ventas": a demand that has a heading's words in it.
  const goesOn = first !== undefined && (GOES_ON.test(words[first.to]?.key ?? "") || /\d/.test(bare));
  const isSaidOf = best !== undefined && ((best.value === "nice" && best !== first) || (best === first && goesOn));
  return best && { section: best.value, whole: false, phraseWords: best.to - best.from, isSaidOf };
}

function withoutSigns(line: string): string {
  return line
    .replace(/\([^)]{0,200}\)/g, " ")
    .replace(SIGNS_BEFORE, "")
    .replace(SIGNS_BEHIND, "");
}

function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The section that a line announces as a heading by its whole wording, if any. */
export function sectionAnnouncedBy(line: string): AdvertSection | undefined {
  if (line.length > 2 * LONGEST_HEADING) return undefined;
  const tables = wordTables("en");
  // Every line of an advert comes by here, and few begin with a word that any heading begins with.
  const beginning = line.includes("(") ? withoutSigns(line) : line.replace(SIGNS_BEFORE, "");
  if (!beginsLikePhrase(beginning, tables.sections)) return undefined;
  const found = announced(line, tables);
  return found?.whole ? found.section : undefined;
}

/** "About Graphlane", "Über die Nordwerk GmbH": a short line of its own that names the employer. */
const ABOUT_SOMEBODY =
  /^(?:About|ABOUT|Über|À propos d[eu]|Sobre|Acerca de|Over|Who is|Wer ist|Chi è|关于)\s?(?:(?:the|die|den|das|der|la|el|a|o|de|het|l['’])\s?)?(?!(?:This|The|You|Your|Yourself|Role|Job|Position|Opportunity|Dich|Dein|Sie|Ihre|Vous|Votre|Ti|Tu|Você|Vaga|Puesto|Jou|Jouw|Functie|岗位|职位|你)(?!\p{L}))[\p{Lu}\p{N}\p{Script=Han}]/u;
const MOST_WORDS_ABOUT = 7;
/** "Why Graphlane:" praises the employer. */
const WHY_SOMEBODY =
  /^(?:Why|Warum|Pourquoi|Por qué|Por que|Perché|Waarom)\s(?!(?:You|Your|This|The|Sie|Du|Vous|Tu)(?!\p{L}))\p{Lu}[^.!?]{1,40}[:?]?$/u;

/** Words that lead from a noun to what it is about. */
const GOES_ON = /^(?:en|em|con|com|met|mit|avec|como|als|comme|come|nel|nella|no|na|als)$/iu;

type Heading = { section: AdvertSection | undefined } | undefined;

const isApartFrom = (before: SourceLine | undefined, after: SourceLine | undefined) =>
  before === undefined || before.isBlank || after === undefined || after.isBlank;

/** Whether a line is a heading, and of what. `section: undefined` is a heading that says nothing to us. */
function headingOf(
  line: SourceLine,
  before: SourceLine | undefined,
  after: SourceLine | undefined,
  tables: WordTables,
  isKnown: boolean,
): Heading {
  const { text } = line;
  const endsWithColon = /[:：]\s*\**$/.test(text);
  const isMarked = isKnown || /^(?:#{1,6}\s|\*\*[^*]+\*\*:?$)/.test(text);
  // "Das bringst du mit." is a heading too, if all of it is known as one.
  if (
    /[^.]\.$/.test(text) &&
    !line.isBullet &&
    text.length <= LONGEST_HEADING &&
    announced(text, tables)?.whole &&
    isApartFrom(before, after)
  )
    return { section: announced(text, tables)?.section };
  if (text.length > (endsWithColon ? 2 * LONGEST_HEADING : LONGEST_HEADING) || /[.,;]$/.test(text)) return undefined;
  // "- Must have" with its own list below, indented.
  const opensSublist = line.isBullet && after?.isBullet === true && after.indent > line.indent && announced(text, tables)?.whole === true;
  if (line.isBullet && !endsWithColon && !isMarked && !opensSublist) return undefined;
  const count = wordsOf(text).length;
  if (count > (endsWithColon ? MOST_LEAD_IN_WORDS : MOST_HEADING_WORDS) || count === 0) return undefined;
  const found = announced(text, tables);
  const stands = endsWithColon || isMarked || isShouted(text);
  const opensList = !line.isBullet && after?.isBullet === true;
  const isApart = isApartFrom(before, after);
  if (found?.whole || (found && (stands || opensList || (found.phraseWords > 1 && isApart && !found.isSaidOf))))
    return { section: found.section };
  const isAbout = isApart && !line.isBullet && !/[.!?:：]/.test(text) && count <= MOST_WORDS_ABOUT && ABOUT_SOMEBODY.test(text);
  if (isApart && !line.isBullet && WHY_SOMEBODY.test(text)) return { section: "benefits" };
  if (isAbout && (found === undefined || found.section === "company")) return { section: "company" };
  return isMarked || (isShouted(text) && isApart && count > 1) ? { section: undefined } : undefined;
}

/** Whether a line only goes on with the line before, as in text wrapped at a fixed width. */
function continuesLine(line: SourceLine, before: SourceLine | undefined): boolean {
  if (before === undefined || before.isBlank || line.isBlank || line.isBullet) return false;
  if (/[.:!?]$/.test(before.text) || before.text.length < LONG_LINE) return false;
  if (before.text.length < before.width * NEARLY || before.width > WIDEST_WRAP) return false;
  return /^[\p{Ll}(&]/u.test(line.text) || (before.isBullet && line.indent > before.indent) || before.text.endsWith(",");
}

/** Lines that the source told about: its headings, and the title, which is no part of the advert's sections. */
export type KnownLines = {
  readonly headings?: ReadonlySet<string>;
  readonly title?: string;
  /** Who employs: a paragraph that begins with the name speaks of the employer. */
  readonly employer?: string;
};

const SHORTEST_NAME = 3;

function beginsWithName(text: string, name: string | undefined): boolean {
  return name !== undefined && name.length >= SHORTEST_NAME && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
}

/** Parts an advert into its paragraphs and list items, each with the section whose heading it stands under. */
export function readItems(text: string, tables: WordTables, known: KnownLines = {}): AdvertItem[] {
  const lines = linesOf(text);
  const filled = lines.filter((line) => !line.isBlank);
  const after = new Map(filled.map((line, index) => [line, filled[index + 1]]));
  const items: AdvertItem[] = [];
  let section: AdvertSection | undefined;
  let sawBullet = false;
  let blankBefore = false;
  let isInline = false;
  for (const [index, line] of lines.entries()) {
    if (line.isBlank) {
      blankBefore = true;
      continue;
    }
    const before = lines[index - 1];
    const last = items[items.length - 1];
    if (last && last.end === before?.end && continuesLine(line, before)) {
      items[items.length - 1] = { ...last, end: line.end };
      continue;
    }
    if (known.title !== undefined && line.text === known.title) continue;
    const heading = headingOf(line, before, after.get(line), tables, known.headings?.has(line.text) === true);
    if (heading) {
      section = heading.section;
      sawBullet = false;
      isInline = false;
      blankBefore = false;
      continue;
    }
    const label = LABEL.exec(line.text);
    const labelled = label ? announced(label[1] ?? "", tables) : undefined;
    // "Background: five years in accounting" among demands is one of them.
    const isDemand = labelled?.section === "company" && (section === "requirements" || section === "nice");
    if (label && labelled?.whole && !isDemand) {
      const isPassing = line.isBullet || labelled.section === "facts" || labelled.section === "application";
      items.push({
        start: line.isBullet ? line.start : line.start + label[0].length,
        end: line.end,
        section: labelled.section,
        isBullet: line.isBullet,
      });
      if (!isPassing) {
        section = labelled.section;
        sawBullet = false;
        isInline = true;
      }
      blankBefore = false;
      continue;
    }
    if (!line.isBullet && blankBefore && beginsWithName(line.text, known.employer)) section = "company";
    if (isInline && blankBefore) section = undefined;
    isInline = isInline && !blankBefore;
    sawBullet ||= line.isBullet;
    const endsList =
      sawBullet ||
      (last?.section === section && last !== undefined && !/[.!]$/.test(text.slice(last.start, last.end)) && /[.!]$/.test(line.text));
    const isAside = !line.isBullet && endsList && blankBefore;
    if (isAside && line.text.length <= LONGEST_HEADING && !/[.!]$/.test(line.text)) section = undefined;
    items.push({ start: line.start, end: line.end, isBullet: line.isBullet, ...(section && { section }), ...(isAside && { isAside }) });
    blankBefore = false;
  }
  return items;
}
