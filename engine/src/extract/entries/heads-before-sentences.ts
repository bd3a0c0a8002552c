import { scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { startsWithDate } from "../../recognise/dates/broken-ranges.ts";
import type { DateMention, DateOptions } from "../../recognise/dates/date-mention.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { takeBullet } from "../../text/bullets.ts";
import type { HeadedLine } from "./column-heads.ts";
import { isBelow, joined } from "./join-broken.ts";
import { itemBehind, type ListedHead, partOfLine } from "./listed-entries.ts";
import { STARTS_SMALL } from "./paragraphs.ts";

const LONGEST_HEAD = 140;
const CLEARLY_TITLE = 0.6;
const CLEARLY_SCHOOL = 0.8;
const LEAST_WORDS = 4;
/** Signs of a Chinese sentence, which has no blanks. */
const LEAST_SIGNS = 8;
/** Of a head and the beginning of its sentence in a narrow column. */
const MOST_LINES = 4;
/** Words of a head are not mostly small, and those of a sentence are. */
const SMALL = 0.5;
/** Between the dates and the sentence stand names. */
const FEW_SMALL = 0.34;
/** A sign that ends a head goes before a sentence in any letters, a bracket and its blank only before a capital. */
const BEHIND_DATES = /^(?:\s?[:：,]|\s[–—-])\s+(?=["“]?\p{L})|^[.;]?\s+(?=["“]?\p{Lu})|^\s?[:：。]\s?(?=\p{Script=Han})/u;
/** The end of the first sentence; "St." and "B." end none. */
const SENTENCE_END = /(?<!(?:^|[^\p{L}])\p{Lu}\p{Ll}?)[.:;]\s+(?=["“]?\p{L})/u;

/**
 * Cuts "Welder, Harbour Works, Leeds (2015 – 2018). Built the hulls of two ferries." into a head and what was done; so it does
 * with "2015 – 2018: Welder, Harbour Works. Built …".
 *
 * Only where a title, a degree or a school stands with the one range of the line in front, and a whole sentence behind.
 */
export function headsBeforeSentences(lines: readonly HeadedLine[], options: DateOptions): readonly ListedHead[] {
  const cut: ListedHead[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = firstCut(lines.slice(at, at + MOST_LINES), options);
    cut.push(...(found?.parts ?? lines.slice(at, at + 1)));
    at += found?.lines ?? 1;
  }
  return cut;
}

type Found = { readonly parts: readonly ListedHead[]; readonly lines: number };

/** The first line, or with it those that a narrow column broke it into, as few of them as tell. */
function firstCut([first, ...below]: readonly ListedHead[], options: DateOptions): Found | undefined {
  if (!first || first.isHead || first.continues) return undefined;
  let whole: ListedHead = first;
  const starts: number[] = [];
  for (const next of [undefined, ...below]) {
    if (next && !goesOnBelow(whole, next)) return undefined;
    if (next) {
      starts.push(next.start);
      whole = joined(whole, next);
    }
    const cut = cutOf(whole.text, options);
    // A sentence in a line of its own is none that has to be cut off, unless a sign before it binds it to the head.
    const isBound = cut && (whole.text.slice(cut.head, cut.sentence).trim() !== "" || STARTS_SMALL.test(whole.text.slice(cut.sentence)));
    if (cut && (isBound || !starts.includes(whole.start + cut.sentence))) return { parts: partsOf(whole, cut), lines: starts.length + 1 };
  }
  return undefined;
}

function goesOnBelow(whole: ListedHead, next: ListedHead): boolean {
  if (next.kind === "heading") return false;
  const { bullet, text } = takeBullet(next.text);
  const isItem = next.kind === "list-item" || (bullet !== undefined && !startsWithDate(text));
  return !isItem && next.isHead !== true && isBelow({ ...whole, row: next.row - 1 }, next);
}

function partsOf(line: ListedHead, cut: Cut): ListedHead[] {
  return [partOfLine(line, takeBullet(line.text).removed, cut.head), itemBehind(line, cut.sentence)];
}

type Cut = { readonly head: number; readonly sentence: number };

function cutOf(text: string, options: DateOptions): Cut | undefined {
  // Most lines are prose without any date, and to look for one takes time.
  if (!/\d/u.test(text)) return undefined;
  const [date, ...others] = findDates(text, options).filter(({ kind }) => kind === "range");
  if (date === undefined || others.length > 0 || text.length < date.end + LEAST_WORDS) return undefined;
  // "Microsoft SQL Server 2008 and 2012, keeping …": two years of a sentence.
  if (!/[-–—~(（]/u.test(text.slice(date.start, date.end)) && !/(?:^|[,;:|·])\s*$/u.test(text.slice(0, date.start))) return undefined;
  return [behindNames(text, date), behindDates(text, date)].find(
    (cut) => cut !== undefined && isHead(text.slice(0, cut.head), date) && isSentence(text.slice(cut.sentence)),
  );
}

function behindDates(text: string, date: DateMention): Cut | undefined {
  const gap = BEHIND_DATES.exec(text.slice(date.end))?.[0];
  const isSetOff = /[)\]）]$/u.test(text.slice(0, date.end)) || (gap !== undefined && gap.trim() !== "");
  return gap === undefined || !isSetOff ? undefined : { head: date.end, sentence: date.end + gap.length };
}

function behindNames(text: string, date: DateMention): Cut | undefined {
  // The colon behind dates that come first parts them from the names.
  const from = date.end + (/^\s?[:：]/u.exec(text.slice(date.end))?.[0].length ?? 0);
  const end = SENTENCE_END.exec(text.slice(from));
  if (!end || smallShare(text.slice(from, from + end.index)) > FEW_SMALL) return undefined;
  return { head: from + end.index, sentence: from + end.index + end[0].length };
}

function isHead(head: string, date: DateMention): boolean {
  const names = `${head.slice(0, date.start)}, ${head.slice(date.end)}`;
  // "de", "en la": a name has small words too, but few long ones.
  if (head.length > LONGEST_HEAD || smallShare(names, 4) >= SMALL) return false;
  return names.split(/[,:]\s|\s[–—|@-]\s|\sat\s|(?<=\p{Script=Han})[\s，]+/u).some((name) => namesWhat(name.trim()));
}

/** A title, a degree or a school. */
function namesWhat(name: string): boolean {
  return scoreTitle(name) >= CLEARLY_TITLE || scoreSchool(name) >= CLEARLY_SCHOOL || findDegrees(name).some(({ start }) => start === 0);
}

function isSentence(text: string): boolean {
  if (/^\p{Script=Han}/u.test(text)) return text.length >= LEAST_SIGNS;
  return wordsOf(text).length >= LEAST_WORDS && smallShare(text) >= SMALL;
}

/** The share of words that begin with at least so many small letters. */
function smallShare(text: string, letters = 1): number {
  const words = wordsOf(text);
  return words.filter((word) => (/^\p{Ll}+/u.exec(word)?.[0].length ?? 0) >= letters).length / Math.max(1, words.length);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
}
