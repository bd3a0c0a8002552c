import type { LaidOut, Line } from "../../model/index.ts";
import { scoreSchool } from "../../recognise/companies/score-organisation.ts";

const CLEARLY_SCHOOL = 0.8;

/** The lines of a Chinese header that name a school: "本科 / 软件工程 / 示例大学（2012 ~ 2016）" beside age and address is all that many say of their studies. */
export function schoolingInHeader(document: LaidOut): Line[][] {
  const header = document.sections.filter(({ kind }) => kind === "header").flatMap(({ lines }) => lines);
  return header
    .flatMap((index) => document.lines[index] ?? [])
    .filter((line) => /\p{Script=Han}(?:大学|大學|学院|學院)/u.test(line.text) && scoreSchool(line.text) >= CLEARLY_SCHOOL)
    .map((line) => [withoutPerson(line)]);
}

/** "示例大学/男/1995": behind the school stand sex and year of birth. */
const PERSON = /\s*[/／|｜,，、]\s*[男女](?:\s*[/／|｜,，、]\s*(?:19|20)\d\d年?)?\s*$/u;

function withoutPerson(line: Line): Line {
  const text = line.text.replace(PERSON, "");
  return { ...line, text, end: line.start + text.length };
}
