import type { DegreeLevel, Span } from "../../model/index.ts";
import { scoreOrganisation, scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { degreeLevel, findDegrees } from "../../recognise/degrees/find-degree.ts";
import { isStudyStatus, labelOf, withoutStudyStatus } from "../../recognise/phrases/field-labels.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import type { Fragment } from "../entries/fragments.ts";
import { degreeParts } from "./degree-parts.ts";
import { findGrade, gradeLength } from "./grades.ts";
import {
  narrowed,
  OF_STUDIES,
  splitBehindCapitals,
  splitSchoolBehindDegree,
  splitSchoolFromDegree,
  splitSchoolInBrackets,
  splitUnknownSchool,
} from "./part-schools.ts";
import { withoutWhatFollows } from "./school-ends.ts";
import { holdsDegree, isSchool } from "./school-or-degree.ts";
import { subjectInBrackets } from "./subject-in-brackets.ts";

export type EducationPieces = {
  readonly institution?: Fragment & { readonly confidence: number };
  readonly studyType?: Span;
  readonly area?: Span;
  readonly score?: Span;
  readonly level?: DegreeLevel;
};

const CLEARLY_SCHOOL = 0.8;
const LONGEST_NAME_WORDS = 12;
const NO_FIELD: ReadonlySet<string> = new Set(["courses", "thesis", "duties", "location", "technologies", "personal"]);

/** Takes the grade out of a fragment, which leaves the rest of it readable. */
function withoutGrade(fragment: Fragment, text: string): { readonly rest: readonly Fragment[]; readonly score?: Span } {
  const found = findGrade(fragment.text);
  if (fragment.label === "score") {
    // A cell under "Grade" may say so once more: "Final mark 74%".
    const own = found && found.whole.start === 0 ? found.grade : { start: 0, end: gradeLength(fragment.text) };
    return { rest: [], score: { start: fragment.start + own.start, end: fragment.start + own.end } };
  }
  if (!found) return { rest: [fragment] };
  const score = { start: fragment.start + found.grade.start, end: fragment.start + found.grade.end };
  const sides = [
    { start: fragment.start, end: fragment.start + found.whole.start },
    { start: fragment.start + found.whole.end, end: fragment.end },
  ];
  const rest = sides.map((side) => narrowed(fragment, side, text)).filter((side) => /\p{L}{2}/u.test(side.text));
  return { rest, score };
}

/** "Ort" over "Lessing-Gymnasium": a column of places may hold the schools. */
const SURELY_ORGANISATION = 0.6;

function schoolInPlaceColumn(fragment: Fragment): Fragment {
  const isName = isSchool(fragment.text) || scoreOrganisation(fragment.text.split(/,\s/u)[0] ?? "") >= SURELY_ORGANISATION;
  return fragment.label === "location" && isName ? { ...fragment, kind: "name", label: "institution" } : fragment;
}

/** "Especialización en Docencia, UNXE" over what was studied there: where no piece is a school, the capitals behind the subject are. */
function splitAcronym(name: Fragment, all: readonly Fragment[], text: string): readonly Fragment[] {
  if (name.fromTrail || all.some((other) => isSchool(other.text)) || all.some((other) => other !== name && !other.fromTrail)) return [name];
  const parts = splitUnknownSchool(name, text);
  return parts.every((part) => part.label !== "institution" || ACRONYM.test(part.text)) ? parts : [name];
}

/** "(227 horas)": how long it took. */
const HOURS = /^\(?\d{1,4}\s*(?:h|hrs?|hours|horas|heures|ore|uur|stunden)\)?$/iu;

/** "(expected)" behind the dates; "Diploma" is a degree too. */
const isOnlyStatus = (text: string): boolean => isStudyStatus(text) && findDegrees(text).length === 0;

/** "Auslandssemester: Example University": why one was there is no part of the name. */
const ABROAD =
  /^(?:auslands(?:aufenthalt|semester|studium|jahr)|austausch(?:jahr|semester)?|(?:student )?exchange(?: semester| year| program(?:me)?)?|erasmus|semester abroad|study abroad|échange(?: universitaire)?|intercambio|intercâmbio|scambio)(?:\s*:|\s+(?:at|an der|am|en la|à l['’])(?=\s))\s*/iu;

/** "Cursando Ensino Médio": that one is at it still. */
const STUDYING = /^(?:cursando|estudando|estudiando|currently studying|studying|frequento)\s+(?=\p{Lu})/iu;

/** "**Maîtrise** à l'Université Exemple", "an der Hochschule Beispielstadt": where the look changes, the small word went with the school. */
const SMALL_WORD = /^(?:à l['’]\s?|à la |au |at the |at |an der |am |presso l['’]|presso |en la |en el |na |no |aan de )(?=\p{Lu})/iu;

function behindSmallWord(text: string): number {
  const word = SMALL_WORD.exec(text)?.[0].length ?? 0;
  return word > 0 && isSchool(text.slice(word)) ? word : 0;
}

/** "Patel College, Surat in 2014 with 71%": what led to the year and to the grade. */
const LEFT_OVER = /(?:(?<=\S)\s+|^)(?:in|with|im|mit|nel|con|avec|com|met)$/u;

/** Without how the studies ended, and without the full stop of a school that ends a sentence or the town behind it. */
function withoutStatus(fragment: Fragment, text: string): Fragment {
  const own = withoutWhatFollows(withoutStudyStatus(fragment.text))
    .replace(/(?<=\p{Ll}{3}|\))\.$/u, "")
    .replace(LEFT_OVER, "");
  const lead = /^\.\s+/u.exec(own)?.[0].length ?? ABROAD.exec(own)?.[0].length ?? STUDYING.exec(own)?.[0].length ?? behindSmallWord(own);
  return own === fragment.text && lead === 0
    ? fragment
    : narrowed(fragment, { start: fragment.start + lead, end: fragment.start + own.length }, text);
}

/** What stands behind "at" is where, unless a school is named too. */
const ANNOUNCED = 0.85;

function schoolness(fragment: Fragment): number {
  if (fragment.label === "institution") return 2;
  if (fragment.label === "company") return Math.max(ANNOUNCED, scoreSchool(fragment.text));
  return scoreSchool(fragment.text) - (holdsDegree(fragment.text) ? 0.5 : 0);
}

/** "Gymnasium, Gymnasium Harrow": the kind of a school beside the school itself. */
function isKindOfSchool(name: Fragment, all: readonly Fragment[]): boolean {
  return (
    !/\s/u.test(name.text) &&
    name.label === undefined &&
    isSchool(name.text) &&
    all.some(
      (other) =>
        other !== name &&
        other.text.includes(" ") &&
        isSchool(other.text) &&
        other.text.split(/\s+/u).slice(0, LONGEST_NAME_WORDS).includes(name.text),
    )
  );
}

function chooseInstitution(names: readonly Fragment[], degree: Fragment | undefined): (Fragment & { confidence: number }) | undefined {
  const others = names.filter(
    (name) => name !== degree && name.label !== "degree" && name.label !== "area" && !isKindOfSchool(name, names),
  );
  const best = others.reduce<Fragment | undefined>((top, next) => (!top || schoolness(next) > schoolness(top) ? next : top), undefined);
  if (best && schoolness(best) >= 0.5) return { ...best, confidence: 0.92 };
  const plausible =
    (degree ? others.find((name) => ACRONYM.test(name.text)) : undefined) ??
    others.find((name) => !name.fromTrail && !OF_STUDIES.test(name.text) && isOrganisation(name)) ??
    // Where a name heads the entry, no employer among its details is the school.
    (others.some((name) => isPlausible(name) && !OF_STUDIES.test(name.text)) ? undefined : others.find(isOrganisation)) ??
    // A trade that was learnt is what was learnt, where another name can be where.
    others.find((name) => isPlausible(name) && scoreTitle(name.text) < CLEARLY_TITLE && !OF_STUDIES.test(name.text)) ??
    others.find(isPlausible);
  return plausible && { ...plausible, confidence: 0.6 };
}

const isOrganisation = ({ text }: Fragment): boolean => scoreOrganisation(text) >= 0.45 && scoreTitle(text) < SURELY_TITLE;
/** "UNXE", "UFXX/CTX": beside a degree, capitals that no list knows are where it was taken. */
const ACRONYM = /^\p{Lu}{3,}(?:(?: \/ |[/ -])\p{Lu}{2,})*$/u;
const CLEARLY_TITLE = 0.6;
const SURELY_TITLE = 0.85;
const isPlausible = ({ fromTrail, text }: Fragment): boolean => !fromTrail && /^\p{Lu}|^\p{Lo}/u.test(text) && text.length > 2;

function chooseDegree(names: readonly Fragment[]): Fragment | undefined {
  const labelled = names.find((name) => name.label === "degree");
  const pure = names.filter((name) => holdsDegree(name.text));
  return labelled ?? pure.find((name) => scoreSchool(name.text) < CLEARLY_SCHOOL) ?? pure[0];
}

/** "Análise e Desenvolvimento de Sistemas", "Information Systems": employers end so too, and beside a school it is what was studied. */
const OF_SYSTEMS = /\p{L}\s(?:de\s(?:los\s)?sistemas|systems|sistemi|systeme|systemen|d[eu]s?\ssystèmes)$/iu;

/** A lone subject ("Computer Science") beside a degree without one, or where no degree is written at all. */
function chooseArea(
  names: readonly Fragment[],
  taken: readonly (Fragment | undefined)[],
  behindSchool: number | undefined,
): Span | undefined {
  const labelled = names.find((name) => name.label === "area");
  const near = names.find(
    (name) =>
      !taken.includes(name) &&
      !name.fromTrail &&
      // "GPA" in letters of its own, whose figure was taken for the grade.
      labelOf(name.text) !== "score" &&
      // "Bachelor of Laws - LLB": the degree once more.
      !findDegrees(name.text).some((degree) => degree.start === 0 && degree.end >= name.text.length) &&
      scoreSchool(name.text) < 0.5 &&
      // "Computer Engineering" right behind a school is a subject, though employers are called so.
      scoreOrganisation(name.text) < (name.start === behindSchool || OF_SYSTEMS.test(name.text) ? 0.9 : 0.6) &&
      name.text.split(/\s+/u).length <= 6,
  );
  // A list under such a label says more about the subject that is written too.
  return labelled && near && near !== labelled && /[,;]\s/u.test(labelled.text) ? near : (labelled ?? near);
}

/** "BS in Physics / Stanford, CA": where nothing else can be the school, a town that is called as one is it. */
function schoolThatIsTown(
  fragments: readonly Fragment[],
  degree: Fragment | undefined,
  text: string,
): (Fragment & { confidence: number }) | undefined {
  const town = degree && fragments.find(({ kind, text: written }) => kind === "place" && isSchool(written));
  const end = town ? town.start + (town.text.split(/\s*[,(]/u)[0] ?? town.text).length : 0;
  return town && isSchool(text.slice(town.start, end))
    ? { ...narrowed(town, { start: town.start, end }, text), kind: "name", confidence: 0.7 }
    : undefined;
}

/** Tells school, degree, subject and grade among the pieces of an entry. */
export function chooseFields(head: readonly Fragment[], body: readonly Fragment[], text: string): EducationPieces {
  const cleaned = [...head, ...body]
    .map(schoolInPlaceColumn)
    .filter(
      (fragment) =>
        fragment.kind === "name" && !NO_FIELD.has(fragment.label ?? "") && !isOnlyStatus(fragment.text) && !HOURS.test(fragment.text),
    )
    .map((fragment) => withoutGrade(fragment, text));
  const score = cleaned.find((part) => part.score)?.score;
  const known = cleaned
    .flatMap((part) => part.rest)
    .map((fragment) => withoutStatus(fragment, text))
    .filter((fragment) => fragment.text !== "")
    .flatMap((fragment) => splitBehindCapitals(fragment, text))
    .flatMap((fragment) => splitSchoolInBrackets(fragment, text))
    .flatMap((fragment) => splitSchoolFromDegree(fragment, text))
    .flatMap((fragment) => splitSchoolBehindDegree(fragment, text));
  const [only] = known.filter((name) => !name.fromTrail);
  const names = only && known.length === 1 ? splitUnknownSchool(only, text) : known.flatMap((name) => splitAcronym(name, known, text));
  const short = names.filter((name) => name.text.split(/\s+/u).length <= LONGEST_NAME_WORDS);
  const degree = chooseDegree(short) ?? chooseDegree(names.filter((name) => !name.fromTrail));
  const written = chooseInstitution(short, degree) ?? schoolThatIsTown([...head, ...body], degree, text);
  const bracket = written && subjectInBrackets(written.text);
  const institution =
    written && bracket
      ? { ...narrowed(written, { start: written.start, end: written.start + bracket.nameEnd }, text), confidence: written.confidence }
      : written;
  const bracketed = written && bracket ? { start: written.start + bracket.from, end: written.start + bracket.to } : undefined;
  const isSameFragment = degree !== undefined && institution !== undefined && degree.start === institution.start;
  const parts = degree && !isSameFragment ? degreeParts(degree.text, degree.start, text) : undefined;
  const studyType = parts?.studyType ?? (degree?.label === "degree" ? degree : undefined);
  const area =
    parts?.area ??
    bracketed ??
    chooseArea(
      short,
      [degree, institution && short.find((name) => name.start === institution.start)],
      institution && isSchool(institution.text)
        ? institution.end + (/^,\s*/u.exec(text.slice(institution.end))?.[0].length ?? 0)
        : undefined,
    );
  const level = degree && degreeLevel(degree.text);
  return {
    ...(institution && { institution }),
    ...(studyType && { studyType }),
    ...(area && { area: { start: area.start, end: area.end } }),
    ...(score && { score }),
    ...(level && { level }),
  };
}
