import type { Row } from "../entries/rows.ts";
import type { Entry } from "../entries/split-entries.ts";
import { holdsDegree, isSchool } from "./school-or-degree.ts";

/** Without dates, an entry ends where a second school or a second degree begins. */
export function splitByKind(rows: readonly Row[]): Entry[] {
  const groups: Row[][] = [];
  let seen = { school: false, degree: false };
  for (const row of rows) {
    const [school, degree] = [isSchool(row.text), holdsDegree(row.text)];
    const repeats = (school && seen.school) || (degree && seen.degree);
    // A point below the school that names it once more is no second school.
    const opens = !row.isBody || (row.isBullet && (degree || groups.at(-1)?.[0]?.isBullet === true));
    if (groups.length === 0 || (repeats && opens)) {
      groups.push([row]);
      seen = { school, degree };
    } else {
      groups.at(-1)?.push(row);
      seen = { school: seen.school || school, degree: seen.degree || degree };
    }
  }
  return groups.map((group) => ({ head: group, trail: [], body: [] }));
}
