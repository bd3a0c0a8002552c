import type { DegreeLevel, Line } from "../../model/index.ts";
import { scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { degreeLevel, findDegrees } from "../../recognise/degrees/find-degree.ts";
import { findHumanLanguages } from "../../recognise/human-languages/find-human-languages.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { tellsOfSkills } from "../skills/tells-of-skills.ts";

/** Groups of lines that are lists by what they hold, and the lines that are none. */
export type Lists = {
  readonly skills: readonly (readonly Line[])[];
  readonly languages: readonly (readonly Line[])[];
  readonly certificates: readonly (readonly Line[])[];
  readonly left: readonly Line[];
};

/** Distance to the line above, in lines, from which on another group begins. */
const APART = 1.3;
/** "Portuguese – full professional proficiency", and such a line names nothing else. */
const LONGEST_OF_ONE = 45;
const CLEARLY_TITLE = 0.6;
const CLEARLY_SCHOOL = 0.8;
const LEAST_NAMES = 4;
const MOST_WORDS = 4;
/** The share of them that the lexicon knows. */
const LEAST_KNOWN = 0.5;
/** Levels that nothing but a degree has. */
const OF_DEGREES: ReadonlySet<DegreeLevel | undefined> = new Set(["bachelor", "master", "doctorate"]);

/**
 * Lists of a resume that has no headings, told by what they hold: names that the lexicon knows, languages, and, below such lists,
 * lines with one year each, which are certificates.
 */
export function partLists(lines: readonly Line[]): Lists {
  const lists = { skills: [] as Line[][], languages: [] as Line[][], certificates: [] as Line[][], left: [] as Line[] };
  for (const group of groupsOf(lines)) {
    const isBelowLists = lists.skills.length + lists.languages.length > 0;
    if (group[0]?.kind === "list-item") lists.left.push(...group);
    else if (group.every(namesLanguages)) lists.languages.push(group);
    else if (tellsOfSkills(group) || isListOfNames(group)) lists.skills.push(group);
    else if (isBelowLists && lists.left.some(isSchooling) && group.every(isTakenOnce)) lists.certificates.push(group);
    else lists.left.push(...group);
  }
  return lists;
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const above = groups.at(-1)?.at(-1);
    const beside = above !== undefined && above.row === line.row && above.index === line.index - 1;
    if (above && (beside || (line.gapBefore ?? APART) < APART)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** A teacher of languages names them too, and a title with them. */
function namesLanguages({ text }: Line): boolean {
  const named = findHumanLanguages(text);
  return (
    named.length > 0 && text.length <= named.length * LONGEST_OF_ONE && scoreTitle(text) < CLEARLY_TITLE && findDates(text).length === 0
  );
}

/** Short names with commas between them, of which the lexicon knows some. */
function isListOfNames(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join(" ");
  const names = text.split(/[,;]/u).map((name) => name.trim());
  return (
    names.length >= LEAST_NAMES &&
    names.every((name) => name !== "" && name.split(/\s+/u).length <= MOST_WORDS) &&
    !/\.$|@|\d{3}/u.test(text) &&
    names.every((name) => scoreTitle(name) < CLEARLY_TITLE && readPlace(name) === undefined) &&
    recogniseSkills(text, { skillList: [{ start: 0, end: text.length }] }).length >= names.length * LEAST_KNOWN
  );
}

function isSchooling({ text }: Line): boolean {
  return findDegrees(text).length > 0 || scoreSchool(text) >= CLEARLY_SCHOOL;
}

function isTakenOnce({ text }: Line): boolean {
  const dates = findDates(text);
  return dates.length === 1 && dates[0]?.kind === "single" && !OF_DEGREES.has(degreeLevel(text));
}
