import type { JsonResume, Requirement } from "@candor/engine/model";
import type { Correction } from "../../lib/api-types.ts";

/** What stands in the field before the person writes: the names that the posting asks for. */
export function openingWords(requirement: Requirement): string {
  if (requirement.language) return requirement.language.level ?? "";
  if (requirement.degree) return "";
  return [...new Set(requirement.skills.map((skill) => skill.name))].join(", ");
}

/** The person's own words as corrections, put where the machine will look for this kind of demand. */
export function correctionsFor(requirement: Requirement, words: string, resume: JsonResume, heading: string): Correction[] {
  const text = words.trim();
  if (requirement.language) {
    const at = placeOfLanguage(resume, requirement.language.name);
    return [
      { pointer: `/languages/${at}/language`, value: requirement.language.name },
      { pointer: `/languages/${at}/fluency`, value: text },
    ];
  }
  if (requirement.degree) return [{ pointer: `/education/${resume.education?.length ?? 0}/studyType`, value: text }];
  const group = groupOf(resume, heading);
  const keyword = { pointer: `/skills/${group.index}/keywords/${group.length}`, value: text };
  return group.isNew ? [{ pointer: `/skills/${group.index}/name`, value: heading }, keyword] : [keyword];
}

function placeOfLanguage(resume: JsonResume, name: string): number {
  const languages = resume.languages ?? [];
  const index = languages.findIndex((one) => one.language?.toLowerCase() === name.toLowerCase());
  return index < 0 ? languages.length : index;
}

function groupOf(resume: JsonResume, heading: string) {
  const skills = resume.skills ?? [];
  const index = skills.findIndex((group) => group.name === heading);
  return index < 0
    ? { index: skills.length, length: 0, isNew: true }
    : { index, length: skills[index]?.keywords?.length ?? 0, isNew: false };
}
