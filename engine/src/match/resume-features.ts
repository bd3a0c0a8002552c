import { DEGREE_LADDER } from "../data/degrees/degree-ladder.ts";
import { type DegreeLevel, ENGINE_VERSION, type FoundSkill, type Reading, type Vectorizer } from "../model/index.ts";
import { degreeLevel } from "../recognise/degrees/find-degree.ts";
import { findHumanLanguages, fluencyLevel } from "../recognise/human-languages/find-human-languages.ts";
import { cleanTitle } from "../recognise/titles/clean-title.ts";
import { oncePer } from "../text/once-per.ts";
import { contentHash } from "./content-hash.ts";
import type { ResumeFeatures } from "./features.ts";
import { heldTitles } from "./held-titles.ts";
import { resumeTerms } from "./resume-terms.ts";
import { scoringText } from "./scoring-text.ts";
import { seniorityOf } from "./seniority.ts";
import { shinglesOf } from "./shingles.ts";
import { understoodShare } from "./understood.ts";
import { numbersOf, vectorOf } from "./weighed-terms.ts";
import { stemsOf } from "./words.ts";

/** Prepares a resume for scoring; what tells who the person is stays behind. */
export const resumeFeatures = oncePer((reading: Reading, vectorizer: Vectorizer): ResumeFeatures => {
  const text = scoringText(reading);
  const skills = reading.skills.filter((skill) => skill.kind !== "phrase" && isShown(skill, text));
  const titles = heldTitles(reading, text);
  const levels = titles.flatMap(({ title, isRead }) => (isRead ? (seniorityOf(title) ?? []) : []));
  const { terms, words } = resumeTerms(reading, vectorizer);
  const degree = highestDegree(reading);
  const facts = {
    understood: understoodShare(reading, text),
    readTitles: titles.filter(({ isRead }) => isRead).length,
    skills: skills
      .map(({ id, months }) => ({ id, ...(months === undefined ? {} : { months }) }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    languages: languagesOf(reading, skills),
    listsLanguages: (reading.resume.languages ?? []).length > 0,
    listsEducation: (reading.resume.education ?? []).length > 0,
    studied: studiedWords(reading),
    ...(reading.experienceMonths === undefined ? {} : { experienceMonths: reading.experienceMonths }),
    ...(degree ? { degree } : {}),
    ...(levels.length > 0 ? { seniority: Math.max(...levels) } : {}),
  };
  return {
    engineVersion: ENGINE_VERSION,
    vectorizer: `${vectorizer.id}@${vectorizer.version}`,
    content: contentHash({ ...facts, titles: titles.map(({ title }) => title), text: text.split(/\s+/) }),
    vector: vectorOf(terms, vectorizer.dimensions),
    titleVectors: titles.map(({ title, sure }) => numbersOf(vectorizer.concept(cleanTitle(title)), sure)),
    words,
    shingles: shinglesOf(text),
    ...facts,
  };
});

/** The words for a degree and its field, as one line for each entry. */
function degreeWords(reading: Reading): readonly string[] {
  return (reading.resume.education ?? []).map(({ studyType, area }) => [studyType, area].filter(Boolean).join(" "));
}

function highestDegree(reading: Reading): DegreeLevel | undefined {
  const levels = (reading.resume.education ?? []).flatMap(
    ({ studyType, area }) => degreeLevel(studyType ?? "") ?? degreeLevel(area ?? "") ?? [],
  );
  return DEGREE_LADDER.findLast((level) => levels.includes(level));
}

function studiedWords(reading: Reading): readonly string[] {
  return [...new Set(degreeWords(reading).flatMap(stemsOf))].toSorted();
}

function languagesOf(reading: Reading, skills: readonly FoundSkill[]): ResumeFeatures["languages"] {
  const byCode = new Map<string, ResumeFeatures["languages"][number]>();
  for (const { language, fluency } of reading.resume.languages ?? []) {
    const code = findHumanLanguages(language ?? "")[0]?.code;
    const level = fluencyLevel(`${language ?? ""} ${fluency ?? ""}`);
    if (code && !byCode.has(code)) byCode.set(code, { code, ...(level ? { level } : {}) });
  }
  for (const skill of skills) {
    const code = skill.kind === "language" ? findHumanLanguages(skill.name)[0]?.code : undefined;
    if (code && !byCode.has(code)) byCode.set(code, { code });
  }
  return [...byCode.values()];
}

/** A skill counts if it is named where the resume speaks of work and ability, not in a name, an address or a school. */
function isShown({ evidence }: FoundSkill, scoredText: string): boolean {
  return evidence.length === 0 || evidence.some(({ start, end, quote }) => scoredText.slice(start, end) === quote);
}
