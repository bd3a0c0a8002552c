import type { DegreeLevel } from "../../model/index.ts";
import { scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";

const CLEARLY_SCHOOL = 0.8;

/** "High School Diploma" is a degree and no school, though its words are a school's. */
export function isSchool(text: string): boolean {
  return scoreSchool(text) >= CLEARLY_SCHOOL && !findDegrees(text).some((degree) => degree.start === 0 && degree.end >= text.length);
}

/** Levels that schools are named after. */
const OF_SCHOOLS: ReadonlySet<DegreeLevel> = new Set(["secondary", "vocational"]);

/** Whether a name holds a degree. In "Rio Grande High School" and "Quincy Vocational School" the words of the level are the school's own; "Diploma di istituto tecnico" says what kind of school gave it. */
export function holdsDegree(text: string): boolean {
  const isSchool = scoreSchool(text) >= CLEARLY_SCHOOL;
  return findDegrees(text).some(
    ({ start, end, level }) =>
      !OF_SCHOOLS.has(level) || !isSchool || end - start >= text.length - 1 || (start === 0 && /\S\s+\S+\s+\S/u.test(text.slice(0, end))),
  );
}
