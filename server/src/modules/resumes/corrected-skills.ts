import type { Reading } from "@candor/engine";
import { loadEngine } from "@candor/host";
import type { Correction } from "./resumes.schemas.ts";

/** Skills that the person names in corrections count like those that were read; they carry no evidence, for their source is the person. */
export function withCorrectedSkills(skills: Reading["skills"], corrections: readonly Correction[]): Reading["skills"] {
  const known = new Set(skills.map(({ id }) => id));
  const named = corrections.flatMap(({ value }) => (value ? loadEngine().findSkillsInText(value) : []));
  const added = named.filter(({ id, kind }) => kind !== "phrase" && !known.has(id) && known.add(id));
  return [...skills, ...added.map((skill) => ({ ...skill, evidence: [] }))];
}
