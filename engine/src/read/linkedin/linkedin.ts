import type { Limits } from "../../model/index.ts";
import { type Remainder, resumeDocument } from "../given/resume-document.ts";
import { problem } from "../problems.ts";
import { defineReader, type ReadResult } from "../reader.ts";
import { openArchive, TooLargeError } from "../zip/zip.ts";
import { type Tables, tableName, tablesOf } from "./tables.ts";
import { linkedinResume } from "./to-resume.ts";

/** The archive of one's own data that LinkedIn gives out: tables of positions, schools, skills. */
export const linkedinReader = defineReader({
  format: "linkedin",
  recognises: (file) => file.head.startsWith("PK\u0003\u0004") && holdsProfile(file.bytes),
  read: (file, limits) => readLinkedin(file.bytes, limits),
});

/** Tables that say who a person is; an archive with other tables is something else. */
const TELLING = ["profile", "positions", "education"];

function holdsProfile(bytes: Uint8Array): boolean {
  const tables =
    openArchive(bytes, 0)
      ?.names.filter((name) => /\.csv$/iu.test(name))
      .map(tableName) ?? [];
  return TELLING.some((name) => tables.includes(name));
}

function readLinkedin(bytes: Uint8Array, limits: Limits): ReadResult {
  const archive = openArchive(bytes, limits.maxInflatedBytes);
  if (!archive) return problem("DAMAGED_FILE");
  try {
    const tables = tablesOf(archive, limits.maxCharacters);
    return resumeDocument("linkedin", linkedinResume(tables), remaindersOf(tables));
  } catch (error) {
    return problem(error instanceof TooLargeError ? "TOO_LARGE" : "DAMAGED_FILE");
  }
}

/** Tables and columns that no field of a resume holds. */
const REMAINDERS = [
  { title: "About the education", table: "education", columns: ["notes", "activities"] },
  { title: "Courses", table: "courses", columns: ["name"] },
  { title: "Patents", table: "patents", columns: ["title", "description"] },
  { title: "Organizations", table: "organizations", columns: ["name", "position", "description"] },
  { title: "Test scores", table: "testscores", columns: ["name", "score"] },
] as const;

function remaindersOf(tables: Tables): Remainder[] {
  return REMAINDERS.map(({ title, table, columns }) => ({
    title,
    texts: tables.rows(table).flatMap(
      (row) =>
        columns
          .map((column) => row[column])
          .filter(Boolean)
          .join(", ") || [],
    ),
  }));
}
