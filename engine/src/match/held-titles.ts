import type { Reading, Span } from "../model/index.ts";
import { findTitleHeads } from "../recognise/titles/score-title.ts";
import { wordsOf } from "../recognise/words/words.ts";
import { namedTitles } from "./named-titles.ts";
import { isOfSchool, isTitleLine } from "./title-line.ts";

/** A job title that a resume holds, where it says so, and how sure it is, 0-1, that somebody holds it. */
export type HeldTitle = { readonly title: string; readonly spans: readonly Span[]; readonly isRead: boolean; readonly sure: number };

/** So many titles say what somebody does; older ones say what they did once. */
const TITLES_THAT_COUNT = 3;
/** Where no title was read, the first words of the text stand for it: a resume begins with what somebody is. */
const OPENINGS = [8, 20];
/** The first titles that a text names outside of jobs that were read, and what they count. */
const NAMED_TITLES = 2;
const SURE_OF_NAMED = 0.9;

/** The titles somebody holds, the present one first; where none was read, how the text begins; and the first that it names. */
export function heldTitles(reading: Reading, scoredText: string): readonly HeldTitle[] {
  const { basics, work = [] } = reading.resume;
  const label = titleAt(basics?.label, "/basics/label", reading, scoredText);
  const read = [
    ...(label.length > 0 ? label : titleInHeader(reading, scoredText)),
    ...work.flatMap(({ position }, index) => titleAt(position, `/work/${index}/position`, reading, scoredText)),
  ];
  const distinct = distinctTitles(read).slice(0, TITLES_THAT_COUNT);
  if (distinct.length === TITLES_THAT_COUNT) return distinct;
  const named = namedTitles(scoredText, toolsIn(reading)).slice(0, NAMED_TITLES);
  return distinctTitles([
    ...(distinct.length > 0 ? distinct : openings(scoredText)),
    ...named.map(({ title, start, end }) => ({ title, spans: [{ start, end }], isRead: false, sure: SURE_OF_NAMED })),
  ]);
}

/** Each title once, as it was held first. */
function distinctTitles(titles: readonly HeldTitle[]): readonly HeldTitle[] {
  return [...new Map(titles.toReversed().map((held) => [held.title, held])).values()].toReversed();
}

/** "SQL Server" serves no table. */
function toolsIn({ skills }: Reading): readonly Span[] {
  return skills.flatMap(({ kind, evidence }) => (kind === "tool" ? evidence : []));
}

/** A title as far as it may be scored: a name that was read into it is blank in the scored text. */
function titleAt(title: string | undefined, pointer: string, { evidence }: Reading, scoredText: string): readonly HeldTitle[] {
  if (!title) return [];
  const spans = evidence[pointer] ?? [];
  if (spans.length === 0) return [{ title, spans, isRead: true, sure: 1 }];
  const shown = spans
    .map(({ start, end }) => scoredText.slice(start, end))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  return shown === "" ? [] : [{ title: shown, spans, isRead: true, sure: 1 }];
}

/** Where the reader took no line of the header for a title: the first that is one. */
function titleInHeader({ lines, sections }: Reading, scoredText: string): readonly HeldTitle[] {
  const header = sections.filter(({ kind }) => kind === "header").flatMap((section) => section.lines);
  const found = header
    .flatMap((index) => lines[index] ?? [])
    .find((line) => isTitleLine(line) && namesTrade(line.text) && scoredText.slice(line.start, line.end).trim() !== "");
  return found ? [{ title: found.text.trim(), spans: [{ start: found.start, end: found.end }], isRead: true, sure: 1 }] : [];
}

/** "Professional Summary" and "Dean's list for high GPA." hold words of titles and name none; a school is none either. */
function namesTrade(line: string): boolean {
  if (isOfSchool(line) || /[\p{Ll}\p{Lu}]\.$/u.test(line.trim())) return false;
  return findTitleHeads(line).length === 0 || namedTitles(line, []).length > 0;
}

function openings(scoredText: string): readonly HeldTitle[] {
  const words = wordsOf(scoredText).slice(0, Math.max(...OPENINGS));
  const start = words[0]?.start ?? 0;
  return OPENINGS.flatMap((count) => {
    const end = words[Math.min(count, words.length) - 1]?.end ?? start;
    return end > start ? [{ title: scoredText.slice(start, end), spans: [{ start, end }], isRead: false, sure: 1 }] : [];
  });
}
