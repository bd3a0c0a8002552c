import { scoreSchool } from "../../recognise/companies/score-organisation.ts";

const CLEARLY_SCHOOL = 0.8;
const TOWN = /^\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}[\p{Ll}'’-]+)?(?:,\s\p{Lu}{2})?\.?$/u;
/** "Pike Institute of Technology, affiliated to Bengal University": who awards the degrees is not where one studied. */
const AFFILIATION = /\s*[,(]?\s*(?:affiliated (?:to|with)|an? affiliate of)\s.*$/iu;

/** A school without the university it belongs to, and without the town that a full stop parts from it: "Grafton College. Brooklyn, NY." */
export function withoutWhatFollows(text: string): string {
  const own = text.replace(AFFILIATION, "");
  // In "Univ. Grafton" the full stop shortens a word.
  const stop = /(?<=\p{Ll}{3}|\))(?<!\b(?:Univ|Inst|Acad|Fac|Coll|Poly|Tech|Esc|Dept))\.\s+(?=\p{Lu}[^.]*\.?$)/u.exec(own);
  const isTown = stop && TOWN.test(own.slice(stop.index + stop[0].length)) && scoreSchool(own.slice(0, stop.index)) >= CLEARLY_SCHOOL;
  return isTown ? own.slice(0, stop.index) : own;
}
