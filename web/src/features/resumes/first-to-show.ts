import type { Resume } from "../../lib/api-types.ts";

/** Whom a page shows before one is chosen: a person's own resume before the samples, and any before one that could not be read. */
export function firstToShow<Shown extends Pick<Resume, "sample" | "status">>(resumes: readonly Shown[]): Shown | undefined {
  const read = resumes.filter(({ status }) => status !== "failed");
  return read.find(({ sample }) => !sample) ?? read[0] ?? resumes[0];
}
