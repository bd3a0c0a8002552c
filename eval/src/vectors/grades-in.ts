import { readFileSync } from "node:fs";
import type { Grades } from "./graded.ts";

/** The grades of a `qrels.tsv` (query, document, grade), by query. */
export function gradesIn(file: string): ReadonlyMap<string, Grades> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [query = "", document = "", grade = "0"] = line.split("\t");
    if (query) grades.set(query, (grades.get(query) ?? new Map<string, number>()).set(document, Number(grade)));
  }
  return grades;
}
