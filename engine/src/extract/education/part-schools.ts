import type { Span } from "../../model/index.ts";
import { isCampusName, scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { isKnownPlace } from "../../recognise/places/read-place.ts";
import type { Fragment } from "../entries/fragments.ts";
import { trimSpan } from "../entries/trim-span.ts";
import { degreeParts } from "./degree-parts.ts";
import { isSchool } from "./school-or-degree.ts";

const CLEARLY_SCHOOL = 0.8;
const LONGEST_UNKNOWN_SCHOOL = 6;

/** A part of a fragment. */
export function narrowed(fragment: Fragment, span: Span, text: string): Fragment {
  const trimmed = trimSpan(span, text);
  return { ...fragment, ...trimmed, text: text.slice(trimmed.start, trimmed.end).replaceAll("\n", " ") };
}

/** "BACHELOR, NURSING University of Leeds": where a style sheet sets the degree in capitals, the school begins with small letters. */
export function splitBehindCapitals(fragment: Fragment, text: string): Fragment[] {
  const cut = /^[^\p{Ll}]{6,}\p{Lu}{3}(\s+)(?=\p{Lu}\p{Ll})/u.exec(fragment.text);
  const [whole, blank = ""] = cut ?? [""];
  const end = whole.length - blank.length;
  if (!cut || findDegrees(fragment.text.slice(0, end)).length === 0 || !isSchool(fragment.text.slice(whole.length))) return [fragment];
  return [
    narrowed(fragment, { start: fragment.start, end: fragment.start + end }, text),
    narrowed(fragment, { start: fragment.start + whole.length, end: fragment.end }, text),
  ];
}

/** "Studium der Rechte an der Universität Beispielstadt": studies are told as a degree is. */
export const OF_STUDIES = /^(?:(?:\p{L}+[- ])?studium|studies|étude?s?|estudios|estudos|studi|studie)\s/iu;

/** "Qualification: B.A. in History, State University": the label is about the degree alone. */
function unlabelled(fragment: Fragment): Fragment {
  const { label, ...rest } = fragment;
  return label === "degree" ? rest : fragment;
}

/** "B.A. in History, State University" holds a degree and a school; each part goes to its own fragment. */
export function splitSchoolFromDegree(fragment: Fragment, text: string): Fragment[] {
  const cuts = [
    ...fragment.text.matchAll(
      /\s*[,:]\s+|，\s*|(?<=\p{Script=Han})[,/](?=\p{L})|(?<=大学|学院|大學|學院)(?=(?:\p{Script=Han}{2,12})?(?:本科|硕士|碩士|博士|学士|學士|大专|专科))|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|\s+\/\s+|\s*;\s*|(?<=\p{Ll}{3})(?<!\b(?:Univ|Prof|Dr|Sra?))\.\s+(?=\p{Lu})|\s+(?:from|at|in|an|an der|am|beim?|à|à la|au|aux|en|en el|en la|em|at the|na|no|presso|aan|aan de|aan het|bij|op|te)\s+(?=\p{Lu})|\s+(?:à\sl|presso\sl|all)['’](?=\p{Lu})/gu,
    ),
  ];
  for (const cut of cuts) {
    const [left, right] = [fragment.text.slice(0, cut.index), fragment.text.slice(cut.index + cut[0].length)];
    const [isLeftSchool, isRightSchool] = [isSchool(left), isSchool(right)];
    // "Instituto San Martín (Grafton, UX)", "Institut d'Informatique, de Modélisation et de leurs Applications": one name.
    if (isInBrackets(fragment.text, cut.index) || (cut[0].startsWith(",") && GOES_ON.test(right))) continue;
    // "Computer Science, State University" and "State University, Computer Science" part; "Faculty of Law, State University" does not.
    const isParted = isLeftSchool !== isRightSchool && !isKnownPlace(isLeftSchool ? right : left) && !(isLeftSchool && isCampusName(left));
    // A small word parts only a degree from a school: "Gymnasium am Park" is one name.
    const isWord = /\p{L}/u.test(cut[0]);
    // Behind a colon stands what the school taught, never the school.
    const isBackwards = cut[0].includes(":") && !isLeftSchool;
    if (!isParted || isBackwards || (isWord && findDegrees(left).length === 0 && !OF_STUDIES.test(left))) continue;
    // "in" leads to the subject, unless what follows is a school from its first word to its last: "B.A. in Example University (History)".
    if (/^\s+in\s/u.test(cut[0]) && (!isNothingButSchool(right) || SUBJECT_THEN_SCHOOL.test(right))) continue;
    const at = fragment.start + cut.index;
    const [first, second] = [
      { start: fragment.start, end: at },
      { start: at + cut[0].length, end: fragment.end },
    ];
    return [
      narrowed(isLeftSchool ? unlabelled(fragment) : fragment, first, text),
      ...splitSchoolFromDegree(narrowed(isRightSchool ? unlabelled(fragment) : fragment, second, text), text),
    ];
  }
  return [fragment];
}

const isInBrackets = (text: string, at: number): boolean =>
  text.lastIndexOf("(", at - 1) > text.lastIndexOf(")", at - 1) && text.indexOf(")", at) >= 0;
/** Small letters behind a comma go on with the name of a school. */
const GOES_ON = /^(?:de|du|des|et|y|e|und|and|della|delle|dei)\s(?:\p{Ll}+\s)?\p{Lu}|^d['’]\p{Lu}/u;

/** "Computer Science University of Leeds", behind "B.Sc. in". */
const SUBJECT_THEN_SCHOOL = /^(.+?)\s(?=(?:University|College|School|Faculty|Academy) of\s)/u;
/** "Ensino Médio (Escola Harrow)": the school of a degree in brackets behind it. */
export function splitSchoolInBrackets(fragment: Fragment, text: string): Fragment[] {
  const [whole, degree = "", school = ""] = /^(.*\S)\s+\(([^()]{3,80})\)$/u.exec(fragment.text) ?? [];
  if (whole === undefined || isSchool(degree) || !isSchool(school) || findDegrees(degree).length === 0) return [fragment];
  const from = fragment.end - 1 - school.length;
  return [
    narrowed(fragment, { start: fragment.start, end: fragment.start + degree.length }, text),
    narrowed(fragment, { start: from, end: from + school.length }, text),
  ];
}

const NOTHING_BUT_SCHOOL =
  /^[^,(]{0,120}?(?:(?:University|College|Institute|Academy) of\s[^,(]{1,120}|(?:University|College|Institute))\s*(?:$|\()/u;
const isNothingButSchool = (text: string): boolean => NOTHING_BUT_SCHOOL.test(text.replace(/[,;].*$/u, ""));

function isUnknownName(text: string): boolean {
  return findDegrees(text).length === 0 && !isKnownPlace(text) && text.split(/\s+/u).length <= LONGEST_UNKNOWN_SCHOOL;
}

/** "Laurea in Comunicazione", but not "B.Sc." alone: that has its subject before it. */
function opensWithDegreeAndSubject(text: string): boolean {
  return findDegrees(text)[0]?.start === 0 && degreeParts(text, 0, text)?.area !== undefined;
}

/** "Master Design graphique, ESAD Rennes", "IULM, Laurea in Comunicazione": beside a degree with its subject a name that nobody knows is the school, where no other piece can be it. */
export function splitUnknownSchool(fragment: Fragment, text: string): readonly Fragment[] {
  const cuts = [...fragment.text.matchAll(/,\s+(?=\p{Lu})|\s+(?:at|aan|bij|presso|an der|à l['’]|en la|na)\s+(?=\p{Lu})/gu)];
  for (const cut of cuts) {
    const [left, right] = [fragment.text.slice(0, cut.index), fragment.text.slice(cut.index + cut[0].length)];
    const isBefore = isUnknownName(left) && opensWithDegreeAndSubject(right);
    if (!isBefore && !(isUnknownName(right) && degreeParts(left, 0, left)?.area !== undefined)) continue;
    const at = fragment.start + cut.index;
    const first = narrowed(fragment, { start: fragment.start, end: at }, text);
    const second = narrowed(fragment, { start: at + cut[0].length, end: fragment.end }, text);
    return isBefore ? [{ ...first, label: "institution" }, second] : [first, { ...second, label: "institution" }];
  }
  return [fragment];
}

/** "Ph.D. Example Institute of Technology", "B.A. Computing University of Leeds": a degree with its school right behind. */
export function splitSchoolBehindDegree(fragment: Fragment, text: string): Fragment[] {
  const [degree] = findDegrees(fragment.text);
  const blank = degree?.start === 0 ? /^\s+(?:in\s+)?(?=\p{Lu})/u.exec(fragment.text.slice(degree.end)) : null;
  // "High School Lincoln" is a school as a whole.
  const isOfSchool = degree?.level === "secondary" && scoreSchool(fragment.text.slice(0, degree.end)) >= CLEARLY_SCHOOL;
  if (!degree || !blank || isOfSchool || fragment.label !== undefined) return [fragment];
  const from = degree.end + blank[0].length;
  const rest = fragment.text.slice(from);
  if (!isSchool(rest.split(/,\s/u)[0] ?? "") || /^(?:Degree|Diploma|Program)/u.test(rest)) return [fragment];
  // "Massachusetts Institute of Technology" begins with its name, "Computing University of Leeds" with the subject.
  const own = SUBJECT_THEN_SCHOOL.exec(rest);
  // "B.A. in Example University" has no subject.
  if (!own && /\p{L}/u.test(blank[0])) return [fragment];
  const cut = own && own[1] !== "The" && !isSchool(own[1] ?? "") ? from + own[0].length : from;
  return [
    narrowed(fragment, { start: fragment.start, end: fragment.start + cut }, text),
    narrowed(fragment, { start: fragment.start + cut, end: fragment.end }, text),
  ];
}
