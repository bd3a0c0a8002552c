import type { Education, LaidOut, Line, Span } from "../../model/index.ts";
import { scoreOrganisation, scoreSchool } from "../../recognise/companies/score-organisation.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { languageCode } from "../../recognise/human-languages/find-human-languages.ts";
import { isDrivingLicence } from "../../recognise/phrases/field-labels.ts";
import { entryDates } from "../entries/entry-dates.ts";
import { fragmentsOf } from "../entries/fragments.ts";
import { type Row, restOf, toRows } from "../entries/rows.ts";
import { type Entry, splitEntries } from "../entries/split-entries.ts";
import type { Trace, Traced } from "../traced.ts";
import { chooseFields, type EducationPieces } from "./choose-fields.ts";
import { coursesOf, withCoursesGoingOn } from "./courses.ts";
import { findGrade } from "./grades.ts";
import { withGraduation } from "./graduated.ts";
import { partUndatedSchools } from "./schools-below.ts";
import { splitByKind } from "./split-by-kind.ts";

/** Text that was broken over lines, with a word that was broken made whole. */
function inOneLine(text: string): string {
  return text.replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, "").replaceAll("\n", " ");
}

function rowsOf(entry: Entry): readonly Row[] {
  return [...entry.head, ...entry.trail, ...entry.body];
}

function at(pointer: string, fragment: { readonly start: number; readonly end: number }, confidence: number): Trace {
  return { pointer, spans: [{ start: fragment.start, end: fragment.end }], confidence };
}

/** A grade that stands alone in a line or behind its dates, where no piece with letters holds it: "2014 – 2018 · 91.4%". */
function bareGrade(rows: readonly Row[]): Span | undefined {
  for (const line of rows.filter((row) => !row.isBody).flatMap((row) => row.lines)) {
    let text = line.text;
    for (const date of rows.flatMap((row) => row.dates)) {
      if (date.start >= line.start && date.end <= line.end)
        text = text.slice(0, date.start - line.start) + " ".repeat(date.end - date.start) + text.slice(date.end - line.start);
    }
    const grade = findGrade(text)?.grade;
    if (grade) return { start: line.start + grade.start, end: line.start + grade.end };
  }
  return undefined;
}

function educationOf(
  written: Entry,
  document: Pick<LaidOut, "text">,
): { readonly item: Traced<Education>; readonly pieces: EducationPieces } {
  const entry = withCoursesGoingOn(written);
  const head = fragmentsOf([...entry.head, ...entry.trail], document.text, 0, false);
  const body = fragmentsOf(entry.body, document.text, entry.head.length, true);
  const pieces = chooseFields(head, body, document.text);
  const { traces: dateTraces, ...dates } = entryDates(rowsOf(entry), "end");
  const courses = coursesOf([...head, ...body], pieces.area);
  const { institution, studyType, area, score = bareGrade(rowsOf(entry)) } = pieces;
  const value: Education = {
    ...(institution && { institution: institution.text }),
    ...(area && { area: inOneLine(document.text.slice(area.start, area.end)) }),
    ...(studyType && { studyType: inOneLine(document.text.slice(studyType.start, studyType.end)) }),
    ...dates,
    ...(score && { score: inOneLine(document.text.slice(score.start, score.end)) }),
    ...(courses.value.length > 0 && { courses: courses.value }),
  };
  const traces = [
    ...(institution ? [at("/institution", institution, institution.confidence)] : []),
    ...(area ? [at("/area", area, 0.85)] : []),
    ...(studyType ? [at("/studyType", studyType, 0.9)] : []),
    ...dateTraces,
    ...(score ? [at("/score", score, 0.9)] : []),
    ...courses.traces,
  ];
  return { item: { value, traces }, pieces };
}

/** A second degree below one school names the school only once. */
function inherit(
  item: Traced<Education>,
  { institution: own, level }: EducationPieces,
  school: EducationPieces["institution"],
  isList: boolean,
): Traced<Education> {
  // In a list below a school, a society among the details of a degree is not its school.
  const isDoubtful = isList && own?.fromTrail === true && !isClearSchool(own.text);
  if ((own && !isDoubtful) || item.value.studyType === undefined || !school || level === "secondary") return item;
  const { institution: _, ...rest } = item.value;
  const traces = item.traces.filter((trace) => trace.pointer !== "/institution");
  return { value: { institution: school.text, ...rest }, traces: [at("/institution", school, 0.7), ...traces] };
}

/** A list may hold nothing but schools and degrees: these head their entries, however they are written. */
function headsInList(rows: readonly Row[]): readonly Row[] {
  if (!rows.every((row) => row.isBullet)) return rows;
  const says = (row: Row) => row.text.length <= LONGEST_LISTED && (isClearSchool(row.text) || findDegrees(row.text).length > 0);
  return rows.map((row) => (says(row) ? { ...row, isBody: false, isBullet: false } : row));
}

/** "李文清/男/1995" beside the school. */
const FACTS_OF_PERSON = /(?:^|[/／|｜])\s*[男女]\s*(?:$|[/／|｜])/u;
const LONGEST_LISTED = 160;
const isClearSchool = (text: string): boolean => scoreSchool(text) >= 0.8;

/** "Dean's List at Harrow College (Fall 2009)", "Example Scholarship (2008)": what was won while studying has a date and is no school. */
function isHonour(row: Row): boolean {
  return row.dates.length > 0 && HONOUR.test(restOf(row)) && findDegrees(row.text).length === 0;
}

const HONOUR =
  /^[^\p{L}]*(?:the\s)?dean['’]?s['’]?\s(?:honou?rs?\s)?list(?!\p{L})|^[^,]{3,80}\s(?:scholarship|bursary|stipendium|bolsa de estudos?|beca|borsa di studio)[\s,()]*$/iu;

/** "BTS Management (2013)" beside degrees alone: where no entry names a school, what else is listed was studied too. */
function namesNoSchool(studied: readonly Traced<Education>[]): boolean {
  const names = studied.flatMap(({ value }) => value.institution ?? []);
  return studied.length >= MANY && names.length < studied.length && names.every((name) => scoreOrganisation(name) < RATHER_ORGANISATION);
}

const MANY = 3;
const RATHER_ORGANISATION = 0.45;

function asStudies(item: Traced<Education>): Traced<Education> {
  const { institution, studyType, ...rest } = item.value;
  if (institution === undefined || studyType !== undefined) return item;
  const traces = item.traces.map((trace) => (trace.pointer === "/institution" ? { ...trace, pointer: "/studyType" } : trace));
  return { value: { studyType: institution, ...rest }, traces };
}

/** Reads the degrees of a section. */
export function extractEducation(
  lines: readonly Line[],
  document: Pick<LaidOut, "text">,
  options: DateOptions,
): readonly Traced<Education>[] {
  const written = toRows(lines, options).filter((row) => !isHonour(row) && (!FACTS_OF_PERSON.test(row.text) || isClearSchool(row.text)));
  const rows = headsInList(written);
  const found = withGraduation(splitEntries(rows).flatMap(partUndatedSchools));
  // Where nothing is dated, a blank line may stand between a degree and its school.
  const entries = found.every((entry) => entry.anchor === undefined)
    ? splitByKind(found.flatMap(rowsOf))
    : found.flatMap((entry) => (entry.anchor === undefined ? splitByKind(rowsOf(entry)) : [entry]));
  let school: EducationPieces["institution"];
  const studied = entries.flatMap((entry) => {
    const { item, pieces } = educationOf(entry, document);
    const complete = inherit(item, pieces, school, rows !== written);
    school = complete === item ? (pieces.institution ?? school) : school;
    const { institution, studyType } = complete.value;
    // "Inglés – Nivel B2 (2023)" among the degrees is a language, and "Permis B" (2022) is for a car.
    if (isDrivingLicence(studyType ?? institution ?? "")) return [];
    const isSchooling = studyType !== undefined || (institution !== undefined && languageCode(institution) === undefined);
    return isSchooling ? [complete] : [];
  });
  return namesNoSchool(studied) ? studied.map(asStudies) : studied;
}
