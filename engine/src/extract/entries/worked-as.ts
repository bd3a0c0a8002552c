import lexicon from "../../data/field-labels/field-labels.json" with { type: "json" };
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import type { HeadedLine } from "./column-heads.ts";
import { type ListedHead, partOfLine } from "./listed-entries.ts";

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");
const SENTENCE = new RegExp(
  `^(?:\\P{L}{0,3})(?:\\p{L}+\\s+){0,2}?(?:${alternatives(lexicon.workedAs)})\\s+(?:(?:an?|the|une?|un|uma|als|el|la)\\s+)?(.{3,60}?)\\s+(?:${alternatives(lexicon.at)}|in)\\s+(?:the\\s+|der\\s+|la\\s+)?(?=\\p{Lu}|\\d)`,
  "iu",
);

/**
 * Cuts a head that is written as a sentence ("Worked as Welder in Harbour Works, Leeds from 2015 to 2018.") into title,
 * employer and dates.
 */
export function headsInSentences(lines: readonly HeadedLine[], options: DateOptions): readonly ListedHead[] {
  return lines.flatMap((line): ListedHead[] => {
    const [, title] = SENTENCE.exec(line.text) ?? [];
    const [date, ...others] = title === undefined ? [] : findDates(line.text, options);
    const lead = SENTENCE.exec(line.text)?.[0].length ?? 0;
    if (title === undefined || !date || others.length > 0 || date.start < lead) return [line];
    const at = line.text.indexOf(title);
    return [
      { ...partOfLine(line, at, at + title.length), columnLabel: "position" },
      { ...partOfLine(line, lead, date.start), columnLabel: "company" },
      partOfLine(line, date.start, line.text.length),
    ];
  });
}
