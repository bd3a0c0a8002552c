import type { Line, Span } from "../../model/index.ts";
import { joinContinued } from "../entries/join-broken.ts";
import { sourceName } from "./source-name.ts";

/** The parts of one citation, positions in the document's text. */
export type Citation = { readonly name: Span; readonly publisher?: Span };

const QUOTED =
  /^《([^》]{2,200})》|["“„«»「《]([^"”“»«」》]{8,400})["”“»«」》]|(?<!\p{L})‘([^‘]{8,400}?)’(?!\p{L})|(?<=\s)'([^']{12,400}?)'(?=[,.])/u;
/** "[3] ", "3. ", "2021: " before a citation. */
export const NUMBERED = /^\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]|(?:19|20)\d\d\s*[:–—-])\s+/u;
const WORD = "\\p{Lu}[\\p{L}'’-]+";
const INITIALS = "(?:\\p{Lu}\\.[\\s-]?){1,3}";
const AUTHOR = `(?:${WORD}(?:\\s${WORD})?,?\\s+${INITIALS}|${WORD}\\s\\p{Lu}{1,3}(?=[,;.:])|${INITIALS}${WORD}(?:\\s${WORD})?)`;
/** "Okafor, P.; Lind, A.", "P. Okafor and A. Lind": names with initials before a title. */
const BYLINE = new RegExp(
  `^${AUTHOR}(?:\\s*(?:[,;&]|and\\s|et\\s|und\\s|y\\s|e\\s|en\\s)\\s*(?:&\\s*|and\\s+|et\\s+|und\\s+)?${AUTHOR}){0,30}(?:,?\\s*et al\\.?)?[\\s.,:;]+`,
  "u",
);
/** "Okafor, P., & Lind, A. (2021). Title. Journal": authors and a year in brackets come before the title. */
const AFTER_YEAR = /\(\s*(?:\p{L}+\s+)?(?:19|20)\d\d[a-z]?\s*\)\s*[.,:]?\s*/u;
/** Initials, "et al.", or a list of names. */
const AUTHORS =
  /^(?:(?:[\p{L}'’-]+,?\s+)*(?:\p{Lu}\.[\s-]?)+|.*\bet al\b|(?:[\p{Lu}][\p{L}'’-]+\s+[\p{Lu}][\p{L}'’-]+(?:,|\s+and|\s+&)\s+){2,})/u;
/** "Peter Okello and Uma Nair.": a first sentence of nothing but names. */
const FULL_NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s(?:\\p{Lu}\\.\\s?)*\\p{Lu}[\\p{L}'’-]+){1,2}";
const NAMES_FIRST = new RegExp(`^(?:${FULL_NAME})(?:(?:,\\s(?:and\\s|&\\s)?|\\s(?:and|&)\\s)${FULL_NAME}){0,30}$`, "u");
const SENTENCE = /(?<=[^\s.]{2}[)\]”"]?)[.?!]\s+(?=[\p{Lu}\d"“]|arXiv|bioRxiv|medRxiv)/gu;
/** "Title of a Book (Ithaca: Example University Press, 2014)." */
const BOOK = /^(\p{Lu}[^()]{7,200}?)\s*\(\p{Lu}[^():]{2,40}:\s[^()]{3,80},\s(?:19|20)\d\d\)\.?\s*$/u;
const TRAILING = /[\s,;.(]*(?:(?:19|20)\d\d\)?[\s.]*)?$/u;

const AUTHORS_BEHIND = new RegExp(`,\\s+(?=${AUTHOR}(?:,|;|\\s(?:and|&|et)\\s|\\.?$))`, "u");

/** Where the authors begin behind a title: "Ropes under load, P. Okafor, A. Lind, Rigging Letters 2021". */
export function authorsBehind(text: string): number | undefined {
  const cut = AUTHORS_BEHIND.exec(text);
  return cut && cut.index >= SHORTEST_TITLE ? cut.index : undefined;
}

const SHORTEST_TITLE = 12;

/** Whether lines are citations, one each: they hold a full stop with a source behind it, or a title in quotation marks. */
export function areCitations(lines: readonly Line[]): boolean {
  const cited = lines.filter((line) => QUOTED.test(line.text) || BOOK.test(line.text) || line.text.split(SENTENCE).length > 1);
  return cited.length > 0 && cited.length >= lines.length / 2;
}

function unjoined({ continues, ...line }: Line): Line {
  return continues ? line : { ...line };
}

/** A line below one that fills its column and ends in a full stop is a citation of its own where it opens with authors. */
function opensAfterStop(line: Line, above: Line | undefined): boolean {
  return line.continues === true && /[.\d]$/u.test(above?.text ?? "") && BYLINE.test(line.text);
}

/** Distances, in line distances, that part one citation from the next, and that keep the lines of one together. */
const GAPS = { apart: 1.25, together: 1.1 } as const;

/** A line close below a long one, where what stands apart from them shows that citations are set apart: TeX wraps them so. */
function wrapsByGap(line: Line, above: Line | undefined, areApart: boolean): boolean {
  if (line.kind === "list-item" && line.continues !== true) return false;
  return (
    areApart && above !== undefined && line.kind === above.kind && (line.gapBefore ?? 9) <= GAPS.together && above.text.length >= LONG_LINE
  );
}

const LONG_LINE = 60;
const MOST_HEAD_WORDS = 5;

/** "Refereed articles", "Books" in heavier letters over a part of the list. */
function isSubHead(line: Line): boolean {
  const stands = line.style.bold === true || line.kind === "heading";
  return stands && line.kind !== "list-item" && !/\d|[.”"“]/u.test(line.text) && line.text.split(/\s+/u).length <= MOST_HEAD_WORDS;
}

/** Lines as citations, one each: where they are numbered, a line without a number goes on with the one above. */
export function joinCitations(written: readonly Line[]): readonly Line[] {
  const plain = written.filter((line) => !isSubHead(line));
  const areApart = plain.filter((line) => (line.gapBefore ?? 0) >= GAPS.apart).length >= 2;
  const lines = (plain.length > 1 ? plain : written).map((line, at) =>
    wrapsByGap(line, plain[at - 1], areApart && plain.length > 1) ? { ...line, continues: true as const } : line,
  );
  const isNumbered = lines.length > 1 && NUMBERED.test(lines[0]?.text ?? "");
  if (!isNumbered) return joinContinued(lines.map((line, at) => (opensAfterStop(line, lines[at - 1]) ? unjoined(line) : line)));
  return joinContinued(lines.map((line) => (NUMBERED.test(line.text) ? unjoined(line) : { ...line, continues: true })));
}

/** Whether all citations begin with names written out, as BibTeX's plain style does. */
export function beginWithNames(lines: readonly Pick<Line, "text">[]): boolean {
  const firsts = lines.map((line) => line.text.replace(NUMBERED, "").split(SENTENCE));
  return firsts.length >= 2 && firsts.every((parts) => parts.length >= 3 && NAMES_FIRST.test(parts[0] ?? ""));
}

/** Reads title and source of "Title. Journal, 2019", "Authors (2019). Title. Journal" and "Authors: “Title”, Journal". */
export function readCitation(line: Pick<Line, "text" | "start">, namesFirst = false): Citation {
  const number = NUMBERED.exec(line.text)?.[0].length ?? 0;
  const [text, start] = [line.text.slice(number), line.start + number];
  const quoted = QUOTED.exec(text);
  const title = quoted?.slice(1).find((group) => group !== undefined);
  if (quoted && title !== undefined) {
    const at = quoted.index + 1;
    return withSource(text, start, at, at + title.length, quoted.index + quoted[0].length);
  }
  const book = BOOK.exec(text);
  if (book?.[1] && !AUTHORS.test(book[1])) return withSource(text, start, 0, book[1].length, book[0].indexOf("(", book[1].length) + 1);
  const year = AFTER_YEAR.exec(text);
  const body =
    year && year.index > 0 && year.index + year[0].length < text.length - 8 && isByline(text.slice(0, year.index))
      ? year.index + year[0].length
      : (BYLINE.exec(text)?.[0].length ?? 0);
  const stops = [...text.slice(body).matchAll(SENTENCE)].map((match) => ({
    at: body + match.index,
    next: body + match.index + match[0].length,
  }));
  const [first, second] = stops;
  if (!first) return { name: trimmed(text, start, body, text.length) };
  const isAuthors = body === 0 && (namesFirst || AUTHORS.test(text.slice(0, first.at + 1))) && second !== undefined;
  return isAuthors ? withSource(text, start, first.next, second.at, second.next) : withSource(text, start, body, first.at, first.next);
}

/** Names come before the year; a sentence that ended there was the title: "Oberlin, R.: Rehabilitation. Journal 21 (2022), p. 3". */
function isByline(text: string): boolean {
  return text.slice(BYLINE.exec(text)?.[0].length ?? 0).search(SENTENCE) < 0;
}

function withSource(text: string, offset: number, from: number, to: number, sourceAt: number): Citation {
  const whole = trimmed(text, offset, sourceAt, text.length);
  const own = sourceName(text.slice(whole.start - offset, whole.end - offset));
  const publisher = { start: whole.start + own.start, end: whole.start + own.end };
  return { name: trimmed(text, offset, from, to), ...(publisher.end - publisher.start > 2 && { publisher }) };
}

/** Without the year and the punctuation around it. */
function trimmed(text: string, offset: number, from: number, to: number): Span {
  const lead = /^[\s,;:.–—-]*(?:[Ii]n:?\s+)?/u.exec(text.slice(from, to))?.[0].length ?? 0;
  const value = text.slice(from + lead, to).replace(TRAILING, "");
  return { start: offset + from + lead, end: offset + from + lead + value.length };
}
