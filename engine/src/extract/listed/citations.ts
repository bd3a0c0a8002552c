import lexicon from "../../data/publications/sources.json" with { type: "json" };
import type { Line, Span } from "../../model/index.ts";
import { sourceBehind } from "./source-behind.ts";
import { sourceName } from "./source-name.ts";

/** The parts of one citation, positions in the document's text. */
export type Citation = { readonly name: Span; readonly publisher?: Span };

/** In like marks, so that a title may quote; else in any that open and close. */
const QUOTED =
  /^《([^》]{2,200})》|“([^“”]{8,400}|[^“”]*\p{Script=Han}[^“”]{2,200})”|«([^«»]{8,400})»|["“„«»「《]([^"”“»«」》]{8,400})["”“»«」》]|(?<=\p{Script=Han}[,，.．:：]\s?)“([^”]{4,200})”|(?<!\p{L})‘([^‘]{8,400}?)’(?!\p{L})|(?<=\s)'([^']{12,400}?)'(?=[,.])/u;
/** "[3] ", "3. ", "2021: " before a citation. */
export const NUMBERED = /^\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]|(?:19|20)\d\d(?:[./-]\d{1,2})?\s*[:–—-])\s+/u;
const WORD = "\\p{Lu}[\\p{L}'’-]+";
const INITIALS = "(?:\\p{Lu}\\.[\\s-]?){1,3}";
const AUTHOR = `(?:${WORD}(?:\\s${WORD})?,?\\s+${INITIALS}|${WORD}\\s\\p{Lu}{1,3}(?=[,;.:])|${INITIALS}${WORD}(?:\\s${WORD})?)`;
/** "Okafor, P.; Lind, A.", "P. Okafor and A. Lind": names with initials before a title. */
const BYLINE = new RegExp(
  `^${AUTHOR}(?:\\s*(?:[,;&]|and\\s|et\\s|und\\s|y\\s|e\\s|en\\s)\\s*(?:&\\s*|and\\s+|et\\s+|und\\s+)?${AUTHOR}){0,30}(?:,?\\s*et al\\.?)?[\\s.,:;]+`,
  "u",
);
const PENDING = Object.values(lexicon.pending)
  .flat()
  .map((words) => words.replaceAll(".", "\\."))
  .join("|");
/** "Okafor, P., & Lind, A. (2021). Title. Journal": authors and a year in brackets, or what stands for one, come before the title. */
const AFTER_YEAR = new RegExp(
  `\\(\\s*(?:(?:\\p{L}+\\s+)?(?:19|20)\\d\\d[a-z]?(?:[,/–-][^()]{1,24})?|${PENDING})\\s*\\)\\s*[.,:]?\\s*`,
  "iu",
);
/** "Okafor, P. and Lind, A., 2021. Title. Journal": the year between authors and title, as Harvard's style writes it. */
const YEAR_FIRST = /^(?:19|20)\d\d[a-z]?[.,:;]\s+/u;
/** "Ithaca: Example University Press, 2014.": the place and the house that end the entry of a book. */
const PRESS = /^\p{Lu}[\p{L}\s/-]{2,40}:\s[^:.]{3,60}[,\s]\(?(?:19|20)\d\d\)?\.?\s*$/u;
/** Initials, "et al.", or a list of names. */
const AUTHORS =
  /^(?:(?:[\p{L}'’-]+,?\s+)*(?:\p{Lu}\.[\s-]?)+|.*\bet al\b|(?:[\p{Lu}][\p{L}'’-]+\s+[\p{Lu}][\p{L}'’-]+(?:,|\s+and|\s+&)\s+){2,})/u;
/** "Peter Okello and Uma Nair.": a first sentence of nothing but names. */
const FULL_NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s(?:\\p{Lu}\\.\\s?)*\\p{Lu}[\\p{L}'’-]+){1,2}";
const NAMES_FIRST = new RegExp(`^(?:${FULL_NAME})(?:(?:,\\s(?:and\\s|&\\s)?|\\s(?:and|&)\\s)${FULL_NAME}){0,30}$`, "u");
const SENTENCE =
  /(?<=[^\s.]{2}[)\]”"]?)(?<!\b(?:[Vv]ol|[Pp]p|[Nn]os?|[Nn]r|Bd|[Aa]rt|núm))[.?!]\s+(?=[\p{Lu}\p{Script=Han}\d"“]|arXiv|bioRxiv|medRxiv)|(?<=\p{Script=Han})[.．。]\s?(?=[\p{Script=Han}\p{Lu}])/gu;
/** "李明,王芳. 题目[J]. 学报": GB/T 7714 marks the kind of work behind its title. */
const MARKED = /\s?[[［](?:[ACDGJMNPRSZ]|CP|DB|EB)(?:\/(?:OL|CD|DK|MT))?[\]］]\s?[.．,，]?\s?/u;
/** "李明,王芳,等." */
const HAN_NAMES = /^(?:\p{Script=Han}{2,4}(?:[,，、;；]\s?|\s)){0,20}\p{Script=Han}{2,4}(?:[,，]?\s?等)?[.．。]?$/u;
/** "Okafor, Peter, and Anna Lind": the first author by the last name. */
const INVERTED = `${WORD}(?:\\s${WORD})?,\\s${WORD}(?:\\s\\p{Lu}\\.?){0,2}`;
const INVERTED_FIRST = new RegExp(
  `^${INVERTED}(?:,?\\s(?:and|&|et|und|y|e|en)\\s${WORD}[^.:]{2,60}|,\\s${WORD}\\s${WORD}[^.:]{0,90})?\\.?$`,
  "u",
);
const EDITORS = Object.values(lexicon.editors).flat().join("|");
/** "Okafor, Peter / Lind, Anna (Eds.): Title": names written out before a colon. */
const NAMED = new RegExp(
  `^${INVERTED}(?:(?:\\s?[/;&]\\s?|\\s(?:and|und|et|y|e|en)\\s)${INVERTED}){0,20}(?:\\s\\((?:${EDITORS})\\.?\\))?:\\s`,
  "u",
);
/** "Ada Okafor & Peter Lind, Note, Title, 12 Quay L. Rev. 402 (2019)": volume, review and page as lawyers cite. */
const LAW = new RegExp(
  `^((?:${FULL_NAME}(?:\\s(?:&|and)\\s${FULL_NAME})?,\\s)?(?:(?:Note|Comment|Essay|Book Review),\\s)?)(.{8,200}?),\\s\\d{1,3}\\s(?=\\p{Lu}[\\p{L}.'’&\\s]{2,50}\\s\\d{1,5}(?:,\\s[\\d–-]{1,9})?\\s\\((?:19|20)\\d\\d\\)\\.?\\s*$)`,
  "u",
);
/** "Title, in: Journal" */
const IN = /[,.]\s+[Ii]n:\s+/u;
/** "Title of a Book (Ithaca: Example University Press, 2014)." */
const BOOK = /^(\p{Lu}[^()]{7,200}?)\s*\(\p{Lu}[^():]{2,40}:\s[^()]{3,80},\s(?:19|20)\d\d\)\.?\s*$/u;
const TRAILING = new RegExp(`(?:[,;.(]\\s?(?:${PENDING})\\)?\\.?)?[\\s,;.(]*(?:(?:19|20)\\d\\d\\)?[\\s.]*)?$`, "iu");

const AUTHORS_BEHIND = new RegExp(`,\\s+(?=${AUTHOR}(?:,|;|\\s(?:and|&|et)\\s|\\.?$))`, "u");

/** Where the authors begin behind a title: "Ropes under load, P. Okafor, A. Lind, Rigging Letters 2021". */
export function authorsBehind(text: string): number | undefined {
  const cut = AUTHORS_BEHIND.exec(text);
  return cut && cut.index >= SHORTEST_TITLE ? cut.index : undefined;
}

const SHORTEST_TITLE = 12;

/** "Okafor & Lind (2021), Title": last names alone before a year in brackets. */
const LAST_NAMES = new RegExp(
  `^${WORD}(?:(?:,|,?\\s(?:&|and|et|und|y|e|en))\\s${WORD}){0,8}(?:\\set\\sal\\.?)?\\s\\((?:19|20)\\d\\d[a-z]?\\)[.,:]?\\s`,
  "u",
);
/** "Peter Okafor, Anna Lind. 2021. Title": names, and a year between full stops, as computer scientists cite. */
const YEAR_BETWEEN = /^(.{4,300}?)\.\s+(?:19|20)\d\d[a-z]?\.\s+/u;

/** Where the title begins behind names and the year between full stops; 0 where nothing tells that. */
function behindYear(text: string): number {
  const [whole = "", names = ""] = YEAR_BETWEEN.exec(text) ?? [];
  return NAMES_FIRST.test(names) || BYLINE.exec(`${names}. `)?.[0].length === names.length + 2 ? whole.length : 0;
}

/** Volume, number or pages, which follow the source. */
const VOLUME = /,\s+(?:(?:[Vv]ol|[Nn]os?|[Pp]p|[Nn]r|Bd|S)\.|\d)/u;

/** Title and source that only a comma parts, before the volume. */
function partedByComma(text: string): ReturnType<typeof sourceBehind> {
  return sourceBehind(text.slice(0, VOLUME.exec(text)?.index));
}

/** Authors before a title that only commas part from its journal: "Okafor P., Lind A., Title, Annals of Rigging, vol. 12, 2021". */
function areAuthorsAndSource(text: string): boolean {
  const names = (LAST_NAMES.exec(text) ?? BYLINE.exec(text))?.[0].length ?? 0;
  return names > 0 && partedByComma(text.slice(names)) !== undefined;
}

/** Whether lines are citations, one each: they hold a full stop with a source behind it, or a title in quotation marks. */
export function areCitations(lines: readonly Line[]): boolean {
  const cited = lines.filter(
    (line) =>
      QUOTED.test(line.text) ||
      BOOK.test(line.text) ||
      LAW.test(line.text) ||
      line.text.split(SENTENCE).length > 1 ||
      areAuthorsAndSource(line.text),
  );
  return cited.length > 0 && cited.length >= lines.length / 2;
}

/** "Okafor, P.; Lind, A.: ...": does a line begin with names and their initials? */
export function opensWithAuthors(text: string): boolean {
  return BYLINE.test(text);
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
  const marked = MARKED.exec(text);
  if (marked && marked.index > 0)
    return withSource(text, start, titleStart(text, marked.index), marked.index, marked.index + marked[0].length);
  const quoted = QUOTED.exec(text);
  const title = quoted?.slice(1).find((group) => group !== undefined);
  if (quoted && title !== undefined && isWholeTitle(text.slice(0, quoted.index), text.slice(quoted.index + quoted[0].length))) {
    const at = quoted.index + 1;
    return withSource(text, start, at, at + title.length, quoted.index + quoted[0].length);
  }
  const book = BOOK.exec(text);
  if (book?.[1] && !AUTHORS.test(book[1])) return withSource(text, start, 0, book[1].length, book[0].indexOf("(", book[1].length) + 1);
  const law = LAW.exec(text);
  if (law) return withSource(text, start, law[1]?.length ?? 0, (law[1]?.length ?? 0) + (law[2]?.length ?? 0), law[0].length);
  const year = AFTER_YEAR.exec(text);
  const told = behindYear(text);
  const byline =
    told > 0
      ? told
      : year && year.index > 0 && year.index + year[0].length < text.length - 8 && isByline(text.slice(0, year.index))
        ? year.index + year[0].length
        : ((BYLINE.exec(text) ?? NAMED.exec(text))?.[0].length ?? 0);
  const body = byline + (byline > 0 ? (YEAR_FIRST.exec(text.slice(byline))?.[0].length ?? 0) : 0);
  const cuts = [...text.slice(body).matchAll(SENTENCE)].map((match) => ({
    at: body + match.index,
    next: body + match.index + match[0].length,
  }));
  const behind = IN.exec(text.slice(body));
  const stops = behind
    ? [...cuts.filter(({ at }) => at < body + behind.index), { at: body + behind.index, next: body + behind.index + behind[0].length }]
    : cuts;
  const [first, second] = stops;
  const source = first ? undefined : partedByComma(text.slice(body));
  if (source) return withSource(text, start, body + source.title.start, body + source.title.end, body + source.source.start);
  if (!first) return { name: trimmed(text, start, body, text.length) };
  const isAuthors =
    body === 0 &&
    (namesFirst || [AUTHORS, HAN_NAMES, INVERTED_FIRST].some((names) => names.test(text.slice(0, first.at + 1)))) &&
    second !== undefined;
  const from = isAuthors ? first.next : body;
  const house = stops.find(({ at, next }) => at > from && PRESS.test(text.slice(next)));
  const end = house ?? (isAuthors ? second : first);
  return withSource(text, start, from, end.at, end.next);
}

/** `"Paid in Rope": Barter at Sea` and `The idea of "common ground" in trade` quote within a longer title. */
function isWholeTitle(before: string, behind: string): boolean {
  return !/^\s?:/u.test(behind) && !(/\p{Ll}\s$/u.test(before) && /^\s\p{Ll}/u.test(behind));
}

/** Where the title begins that ends at a mark: behind its authors. */
function titleStart(text: string, end: number): number {
  const names = BYLINE.exec(text)?.[0] ?? /^[^.．。]{2,160}[.．。]\s?/u.exec(text)?.[0] ?? "";
  return names.length < end ? names.length : 0;
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
