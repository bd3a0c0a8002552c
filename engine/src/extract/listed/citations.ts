import type { Line, Span } from "../../model/index.ts";
import { joinContinued } from "../entries/join-broken.ts";

/** The parts of one citation, positions in the document's text. */
export type Citation = { readonly name: Span; readonly publisher?: Span };

const QUOTED = /["“„«»「《]([^"”“»«」》]{8,})["”“»«」》]|(?<!\p{L})‘([^‘]{8,}?)’(?!\p{L})/u;
/** "[3] ", "3. " before a citation. */
const NUMBERED = /^\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)])\s+/u;
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
const SENTENCE = /(?<=[^\s.]{2}[)\]”"]?)[.?!]\s+(?=[\p{Lu}\d"“])/gu;
const TRAILING = /[\s,;.(]*(?:(?:19|20)\d\d\)?[\s.]*)?$/u;

/** Whether lines are citations, one each: they hold a full stop with a source behind it, or a title in quotation marks. */
export function areCitations(lines: readonly Line[]): boolean {
  const cited = lines.filter((line) => QUOTED.test(line.text) || line.text.split(SENTENCE).length > 1);
  return cited.length > 0 && cited.length >= lines.length / 2;
}

function unjoined({ continues, ...line }: Line): Line {
  return continues ? line : { ...line };
}

/** A line below one that fills its column and ends in a full stop is a citation of its own where it opens with authors. */
function opensAfterStop(line: Line, above: Line | undefined): boolean {
  return line.continues === true && /[.\d]$/u.test(above?.text ?? "") && BYLINE.test(line.text);
}

/** Lines as citations, one each: where they are numbered, a line without a number goes on with the one above. */
export function joinCitations(lines: readonly Line[]): readonly Line[] {
  const isNumbered = lines.length > 1 && NUMBERED.test(lines[0]?.text ?? "");
  if (!isNumbered) return joinContinued(lines.map((line, at) => (opensAfterStop(line, lines[at - 1]) ? unjoined(line) : line)));
  return joinContinued(lines.map((line) => (NUMBERED.test(line.text) ? unjoined(line) : { ...line, continues: true })));
}

/** Reads title and source of "Title. Journal, 2019", "Authors (2019). Title. Journal" and "Authors: “Title”, Journal". */
export function readCitation(line: Pick<Line, "text" | "start">): Citation {
  const number = NUMBERED.exec(line.text)?.[0].length ?? 0;
  const [text, start] = [line.text.slice(number), line.start + number];
  const quoted = QUOTED.exec(text);
  const title = quoted?.[1] ?? quoted?.[2];
  if (quoted && title !== undefined) {
    const at = quoted.index + 1;
    return withSource(text, start, at, at + title.length, quoted.index + quoted[0].length);
  }
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
  const isAuthors = body === 0 && AUTHORS.test(text.slice(0, first.at + 1)) && second !== undefined;
  return isAuthors ? withSource(text, start, first.next, second.at, second.next) : withSource(text, start, body, first.at, first.next);
}

/** Names come before the year; a sentence that ended there was the title: "Oberlin, R.: Rehabilitation. Journal 21 (2022), p. 3". */
function isByline(text: string): boolean {
  return text.slice(BYLINE.exec(text)?.[0].length ?? 0).search(SENTENCE) < 0;
}

function withSource(text: string, offset: number, from: number, to: number, sourceAt: number): Citation {
  const publisher = trimmed(text, offset, sourceAt, text.length);
  return { name: trimmed(text, offset, from, to), ...(publisher.end - publisher.start > 2 && { publisher }) };
}

/** Without the year and the punctuation around it. */
function trimmed(text: string, offset: number, from: number, to: number): Span {
  const lead = /^[\s,;:.–—-]*(?:[Ii]n:?\s+)?/u.exec(text.slice(from, to))?.[0].length ?? 0;
  const value = text.slice(from + lead, to).replace(TRAILING, "");
  return { start: offset + from + lead, end: offset + from + lead + value.length };
}
