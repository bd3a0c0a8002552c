import lexicon from "../../data/field-labels/field-labels.json" with { type: "json" };
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import type { HeadedLine } from "./column-heads.ts";
import { itemBehind, type ListedHead, partOfLine } from "./listed-entries.ts";

const RATHER_ORGANISATION = 0.45;
const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");
const SENTENCE = new RegExp(
  `^(?:\\P{L}{0,3})(?:\\p{L}+\\s+){0,2}?(?:${alternatives(lexicon.workedAs)})\\s+(?:(?:an?|the|une?|un|uma|als|el|la)\\s+)?(.{3,60}?)\\s+(?:${alternatives(lexicon.at)}|in)\\s+(?:the\\s+|der\\s+|la\\s+)?(?=\\p{Lu}|\\d)`,
  "iu",
);

/** "在青木科技有限公司担任测试工程师，负责…": where, as what, and behind the next sign what was done. */
const HAN_SENTENCE = new RegExp(
  `(?:${alternatives(lexicon.workedAtHan)})(?<company>[^，。；,;]{3,30}?)[，,]?(?:${alternatives(lexicon.servedAsHan)})(?<title>[^，。；,;（(]{2,20})(?:职务|職務|一职|一職)?(?=[，。；,;（(]|$)`,
  "du",
);

/**
 * Cuts a head that is written as a sentence ("Worked as Welder in Harbour Works, Leeds from 2015 to 2018.") into title,
 * employer and dates.
 */
export function headsInSentences(lines: readonly HeadedLine[], options: DateOptions): readonly ListedHead[] {
  return lines.flatMap((line): ListedHead[] => {
    const han = hanHead(line, options);
    if (han) return han;
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

function hanHead(line: HeadedLine, options: DateOptions): ListedHead[] | undefined {
  const found = HAN_SENTENCE.exec(line.text);
  const [company, title] = [found?.indices?.groups?.["company"], found?.indices?.groups?.["title"]];
  const [date, ...others] = company && title ? findDates(line.text, options) : [];
  if (!company || !title || !date || others.length > 0 || date.end > company[0]) return undefined;
  if (scoreOrganisation(line.text.slice(...company)) < RATHER_ORGANISATION) return undefined;
  const behind = title[1] + (/^(?:职务|職務|一职|一職)?[，。；,;]*/u.exec(line.text.slice(title[1]))?.[0].length ?? 0);
  return [
    partOfLine(line, date.start, date.end),
    { ...partOfLine(line, ...company), columnLabel: "company" },
    { ...partOfLine(line, ...title), columnLabel: "position" },
    ...(behind < line.text.length ? [itemBehind(line, behind)] : []),
  ];
}
