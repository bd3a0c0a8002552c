import type { DegreeLevel, JsonResume, LaidOut, Line, SectionKind, Staged } from "../model/index.ts";
import { scoreSchool } from "../recognise/companies/score-organisation.ts";
import { tellDayFirst, tellYearPairs } from "../recognise/dates/date-habits.ts";
import type { DateOptions } from "../recognise/dates/date-mention.ts";
import { findDates } from "../recognise/dates/find-dates.ts";
import { degreeLevel, findDegrees } from "../recognise/degrees/find-degree.ts";
import { detectLanguage } from "../recognise/document-language/detect-language.ts";
import { findHumanLanguages } from "../recognise/human-languages/find-human-languages.ts";
import { scoreTitle } from "../recognise/titles/score-title.ts";
import { joinBrokenWords } from "./broken-words.ts";
import { withoutClosing, withoutEndlessLines } from "./clip.ts";
import { extractContact } from "./contact/contact.ts";
import { partCredentials } from "./education/credentials.ts";
import { extractEducation } from "./education/education.ts";
import { partSchooling } from "./education/schooling-among-jobs.ts";
import { schoolingInHeader } from "./education/schooling-in-header.ts";
import { findWithoutHeadings, linesOf, NOTHING } from "./headless/headless.ts";
import { extractLanguages } from "./languages/languages.ts";
import { areCitations } from "./listed/citations.ts";
import { joinCitations } from "./listed/join-citations.ts";
import { extractAwards, extractCertificates, extractInterests, extractPublications } from "./listed/listed-sections.ts";
import { extractReferences } from "./listed/references.ts";
import { extractProjects } from "./projects/projects.ts";
import { tellsOfClients } from "./projects/tells-of-clients.ts";
import { extractSkills } from "./skills/skills.ts";
import { tellsOfSkills } from "./skills/tells-of-skills.ts";
import { partLabelledLists } from "./stray/labelled-lists.ts";
import { strayLanguageLines, straySkillLines } from "./stray/stray-lines.ts";
import { extractSummary } from "./summary/summary.ts";
import { numbered, type Trace, type Traced, under } from "./traced.ts";
import { jobsAmongSchooling } from "./work/jobs-among-schooling.ts";
import { extractVolunteer } from "./work/volunteer.ts";
import { extractWork } from "./work/work.ts";

export type ExtractOptions = { readonly defaultCountry?: string };

/** A resume with the traces of all its fields, pointers as in JSON Resume. */
export type Extracted = { readonly resume: JsonResume; readonly traces: readonly Trace[] };

function sectionsOf(document: LaidOut, kind: SectionKind): Line[][] {
  return document.sections
    .filter((section) => section.kind === kind)
    .map((section) => section.lines.flatMap((index) => document.lines[index] ?? []));
}

/** "Qualifications" may head skills as well as degrees: years beside schools or degrees tell. */
function tellsOfSchools(lines: readonly Line[]): boolean {
  const dated = lines.filter((line) => findDates(line.text).some((date) => date.kind !== "until"));
  const schools = lines.filter((line) => scoreSchool(line.text) >= CLEARLY_SCHOOL || findDegrees(line.text).length > 0);
  return dated.length > 0 && schools.length > 0 && schools.length + dated.length >= lines.length / 2;
}

const CLEARLY_SCHOOL = 0.8;
const CLEARLY_TITLE = 0.6;
const LONGEST_DEGREE = 140;

/** Levels that nothing but a degree has; "Associate" is the level of a certificate too. */
const OF_DEGREES: ReadonlySet<DegreeLevel | undefined> = new Set(["bachelor", "master", "doctorate"]);

/** "Background" or "Training" may head degrees where nothing else does: short lines with a degree and the year it was taken. */
function listsDegrees(lines: readonly Line[]): boolean {
  return (
    tellsOfSchools(lines) &&
    lines.every((line) => line.text.length <= LONGEST_DEGREE) &&
    lines.some((line) => OF_DEGREES.has(degreeLevel(line.text)) && findDates(line.text).length > 0)
  );
}

/** A post takes a few lines at most: its head, its dates, and what was done. */
const LINES_OF_A_POST = 8;

/** "Research" may head papers as well as posts in laboratories: titles with a beginning and an end tell. */
function tellsOfPosts(lines: readonly Line[]): boolean {
  if (areCitations(joinCitations(lines))) return false;
  const ranges = lines.filter((line) => findDates(line.text).some((date) => date.kind === "range"));
  return (
    ranges.length > 0 &&
    ranges.length * LINES_OF_A_POST >= lines.length &&
    lines.some((line) => line.text.split("|").some((part) => scoreTitle(part) >= CLEARLY_TITLE))
  );
}

const isDated = (lines: readonly Line[]): boolean => lines.some((line) => findDates(line.text).length > 0);

/** Some section of languages names one that people speak, or nothing that a list of skills could. */
function tellsOfSpeech(lines: readonly Line[]): boolean {
  return lines.some((line) => findHumanLanguages(line.text).length > 0) || !tellsOfSkills(lines);
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** Whoever writes another language than English puts the day first, or the year; of English nobody knows. */
function putsDayFirst(text: string): boolean | undefined {
  const language = detectLanguage(text);
  return language === undefined || language === "en" ? undefined : true;
}

/** Turns the sections of a document into the fields of a resume, each with the place where it was read. */
export function extractResume(written: LaidOut, options: ExtractOptions): Staged<Extracted> {
  const clipped = withoutEndlessLines(written);
  const contact = extractContact(clipped, options);
  const document = withoutClosing(clipped, contact.value.name);
  const dayFirst = tellDayFirst(document.text) ?? putsDayFirst(document.text);
  const dates: DateOptions = { ...(dayFirst !== undefined && { dayFirst }), ...(tellYearPairs(document.text) && { yearPairs: true }) };
  const traces: Trace[] = [];
  const keep = <T>(name: string, items: readonly Traced<T>[]): T[] => {
    const list = numbered(`/${name}`, items);
    traces.push(...list.traces);
    return list.value;
  };
  const each = <T>(kind: SectionKind, read: (lines: readonly Line[]) => readonly Traced<T>[]) => sectionsOf(document, kind).flatMap(read);

  // "Languages" may head those that machines understand.
  const [spoken, formal] = partition(sectionsOf(document, "languages"), tellsOfSpeech);
  const labelledLists = sectionsOf(document, "skills").map(partLabelledLists);
  const listed = [...labelledLists.map(({ rest }) => [...rest]).filter((lines) => lines.length > 0), ...formal];
  const unnamed = sectionsOf(document, "other");
  const parted = document.sections
    .filter((section) => section.kind === "education")
    .map(({ title, lines }) =>
      partCredentials(
        title,
        lines.flatMap((index) => document.lines[index] ?? []),
      ),
    );
  const credentials = parted.map((part) => part.credentials).filter((lines) => lines.length > 0);
  const taught = [...parted.map((part) => part.degrees), ...listed.filter(tellsOfSchools)];
  const trainings = sectionsOf(document, "certificates");
  const schools = taught.length > 0 ? taught : [...sectionsOf(document, "summary"), ...trainings].filter(listsDegrees);
  const experience = sectionsOf(document, "work");
  // "Technical Experience" beside dated jobs lists what the person knows.
  const [known, told] = experience.some(isDated)
    ? partition(experience, (lines) => !isDated(lines) && tellsOfSkills(lines))
    : [[], experience];
  const papers = sectionsOf(document, "publications");
  const listedPosts = papers.filter(tellsOfPosts);
  // Where no section is of schools, a career may be told in one list; elsewhere only what says that it was studied is no job.
  const careers = told.map((lines) => partSchooling(lines, dates, schools.length > 0));
  const schooling = careers.map((career) => career.schooling).filter((lines) => lines.length > 0);
  const posts = [...careers.map((career) => career.jobs), ...listedPosts];
  const among =
    posts.length === 0 ? schools.map((lines) => jobsAmongSchooling(lines, document.text, dates)).filter((lines) => lines.length > 0) : [];
  const isAmong = new Set(among.flat());
  const projects = sectionsOf(document, "projects");
  // A freelance's list of projects stands where others have their jobs.
  const clients = posts.length === 0 ? projects.filter((lines) => tellsOfClients(lines, dates)) : [];
  const headed = {
    work: [...posts, ...among, ...clients],
    education:
      schools.length > 0
        ? [...schools.map((lines) => lines.filter((line) => !isAmong.has(line))), ...schooling]
        : [...schooling, ...unnamed.filter(tellsOfSchools)],
  };
  const unheaded = headed.work.length === 0 ? findWithoutHeadings(document, dates) : NOTHING;
  const summary = extractSummary(
    document,
    contact.traces.flatMap((trace) => trace.spans),
    linesOf(unheaded),
  );
  traces.push(...under("/basics", [...contact.traces, ...(summary ? [summary.trace] : [])]));
  const workParts = headed.work.length > 0 ? headed.work : [unheaded.work];
  const educationParts =
    headed.education.length > 0 ? headed.education : unheaded.education.length > 0 ? [unheaded.education] : schoolingInHeader(document);
  const skillSections = listed.filter((lines) => !tellsOfSchools(lines));
  const skillLines = [...skillSections, ...known, ...unnamed.filter(tellsOfSkills)];
  const labelled = straySkillLines(document);
  const strayLines = labelled.length > 0 || unheaded.skills.length === 0 ? [labelled] : unheaded.skills;
  const skills = (skillLines.length > 0 ? skillLines : strayLines).map((lines) => extractSkills(lines, document));
  const languages = [...[...spoken, ...unheaded.languages].flatMap(extractLanguages), ...skills.flatMap((found) => found.languages)];

  const lists = {
    work: keep(
      "work",
      workParts.flatMap((lines) => extractWork(lines, document, dates)),
    ),
    volunteer: keep(
      "volunteer",
      each("volunteer", (lines) => extractVolunteer(lines, document, dates)),
    ),
    education: keep(
      "education",
      educationParts.flatMap((lines) => extractEducation(lines, document, dates)),
    ),
    awards: keep(
      "awards",
      [...sectionsOf(document, "awards"), ...labelledLists.map(({ awards }) => awards)].flatMap((lines) =>
        extractAwards(lines, document, dates),
      ),
    ),
    certificates: keep(
      "certificates",
      [
        ...trainings.filter((lines) => !schools.includes(lines)),
        ...credentials,
        ...unheaded.certificates,
        ...labelledLists.map(({ certificates }) => certificates),
      ].flatMap((lines) => extractCertificates(lines, document, dates)),
    ),
    publications: keep(
      "publications",
      papers.filter((lines) => !tellsOfPosts(lines)).flatMap((lines) => extractPublications(lines, document, dates)),
    ),
    skills: keep(
      "skills",
      skills.flatMap((found) => found.groups),
    ),
    languages: keep("languages", languages.length > 0 ? languages : extractLanguages(strayLanguageLines(document))),
    interests: keep("interests", [...each("interests", extractInterests), ...skills.flatMap((found) => found.interests)]),
    references: keep(
      "references",
      each("references", (lines) => extractReferences(lines, dates)),
    ),
    projects: keep(
      "projects",
      projects.filter((lines) => !clients.includes(lines)).flatMap((lines) => extractProjects(lines, document, dates)),
    ),
  };
  const filled = Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0));
  const resume: JsonResume = { basics: { ...contact.value, ...(summary && { summary: summary.text }) }, ...filled };
  return { value: { resume: joinBrokenWords(resume, traces, document.text), traces }, notes: [] };
}
