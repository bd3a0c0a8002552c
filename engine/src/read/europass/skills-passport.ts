import type { JsonResume, Location, SkillGroup } from "../../model/index.ts";
import { describeHtml } from "../given/description.ts";
import { filled, filledList } from "../given/filled.ts";
import type { Remainder } from "../given/resume-document.ts";
import { degreeOf } from "../given/split-degree.ts";
import { fluencyOf, skillsIn, yearAndMonth } from "./words.ts";
import { allAt, textAt, type XmlElement } from "./xml-tree.ts";

/** The fields of a file, and what became no field. */
export type GivenResume = { readonly resume: JsonResume; readonly remainders: readonly Remainder[] };

/** Skills of the passport by element, with the name that its pages give them. */
const SKILL_SECTIONS: readonly (readonly [element: string, name: string])[] = [
  ["JobRelated", "Job-related skills"],
  ["Computer", "Digital skills"],
  ["Communication", "Communication skills"],
  ["Organisational", "Organisational skills"],
  ["Other", "Other skills"],
];
const COMPETENCES: readonly (readonly [element: string, name: string])[] = [
  ["Listening", "listening"],
  ["Reading", "reading"],
  ["SpokenInteraction", "spoken interaction"],
  ["SpokenProduction", "spoken production"],
  ["Writing", "writing"],
];

/** Maps the Europass format of 2012 to 2020, in which an address is an address and every list has its name. */
export function skillsPassportResume(passport: XmlElement): GivenResume {
  const learner = allAt(passport, "LearnerInfo")[0];
  const skills = allAt(learner, "Skills")[0];
  const described = SKILL_SECTIONS.map(([element, name]) => ({ name, ...skillsIn(textAt(skills, element, "Description")) }));
  const licences = allAt(skills, "Driving", "Description", "Licence").map((licence) => licence.text.trim());
  const achievements = achievementsOf(learner);
  const resume = filled<JsonResume>({
    basics: basicsOf(learner),
    work: filledList(
      allAt(learner, "WorkExperienceList", "WorkExperience").map((job) => ({
        name: textAt(job, "Employer", "Name"),
        position: textAt(job, "Position", "Label"),
        location: placeText(allAt(job, "Employer", "ContactInfo", "Address", "Contact")[0]),
        url: textAt(job, "Employer", "ContactInfo", "Website", "Contact"),
        ...periodOf(job),
        ...describeHtml(textAt(job, "Activities")),
      })),
    ),
    education: filledList(
      allAt(learner, "EducationList", "Education").map((school) => ({
        institution: textAt(school, "Organisation", "Name"),
        ...degreeOf(textAt(school, "Title"), textAt(school, "Field", "Label")),
        ...periodOf(school),
        courses: coursesOf(textAt(school, "Activities")),
      })),
    ),
    skills: filledList<SkillGroup>([
      ...described.map(({ name, keywords }) => (keywords.length > 0 ? { name, keywords } : {})),
      licences.length > 0 ? { name: "Driving licence", keywords: licences } : {},
    ]),
    languages: filledList([
      ...allAt(skills, "Linguistic", "MotherTongueList", "MotherTongue").map((tongue) => ({
        language: textAt(tongue, "Description", "Label"),
        fluency: "Mother tongue",
      })),
      ...allAt(skills, "Linguistic", "ForeignLanguageList", "ForeignLanguage").map((language) => ({
        language: textAt(language, "Description", "Label"),
        fluency: fluencyOf(COMPETENCES.map(([element, name]) => [name, textAt(language, "ProficiencyLevel", element)])),
      })),
    ]),
    certificates: filledList(achievements.certifications.map((name) => ({ name }))),
    awards: filledList(achievements.honors_awards.map((title) => ({ title }))),
    publications: filledList(achievements.publications.map((name) => ({ name }))),
    references: filledList(achievements.references.map((reference) => ({ reference }))),
    projects: filledList(achievements.projects.map((name) => ({ name }))),
  });
  const sentences = described.map(({ name, sentences: texts }) => ({ title: name, texts }));
  return { resume: resume ?? {}, remainders: [...sentences, ...achievements.others] };
}

function basicsOf(learner: XmlElement | undefined): JsonResume["basics"] {
  const person = allAt(learner, "Identification")[0];
  const contact = allAt(person, "ContactInfo")[0];
  const address = allAt(contact, "Address", "Contact")[0];
  const headline = textAt(learner, "Headline", "Description", "Label");
  const isStatement = textAt(learner, "Headline", "Type", "Code") === "personal_statement";
  return filled({
    name: [textAt(person, "PersonName", "FirstName"), textAt(person, "PersonName", "Surname")].filter(Boolean).join(" "),
    label: isStatement ? undefined : headline,
    summary: isStatement ? headline : undefined,
    email: textAt(contact, "Email", "Contact"),
    phone: textAt(contact, "TelephoneList", "Telephone", "Contact"),
    url: textAt(contact, "WebsiteList", "Website", "Contact"),
    location: filled<Location>({
      address: textAt(address, "AddressLine"),
      postalCode: textAt(address, "PostalCode"),
      city: textAt(address, "Municipality"),
      countryCode: countryCode(textAt(address, "Country", "Code")),
    }),
    profiles: filledList(
      allAt(contact, "InstantMessagingList", "InstantMessaging").map((account) => ({
        network: textAt(account, "Use", "Label"),
        username: textAt(account, "Contact"),
      })),
    ),
  });
}

/** Europass writes UK and EL where others write GB and GR. */
export function countryCode(code: string | undefined): string | undefined {
  const upper = code?.toUpperCase();
  return upper === "UK" ? "GB" : upper === "EL" ? "GR" : upper;
}

function placeText(address: XmlElement | undefined): string {
  return [textAt(address, "Municipality"), textAt(address, "Country", "Label")].filter(Boolean).join(", ");
}

function periodOf(entry: XmlElement): { readonly startDate: string | undefined; readonly endDate: string | undefined } {
  const isCurrent = textAt(entry, "Period", "Current") === "true";
  return {
    startDate: pointOf(allAt(entry, "Period", "From")[0]),
    endDate: isCurrent ? undefined : pointOf(allAt(entry, "Period", "To")[0]),
  };
}

/** Months are written as `--08`. */
function pointOf(point: XmlElement | undefined): string | undefined {
  const { year, month } = point?.attributes ?? {};
  return year === undefined ? undefined : yearAndMonth(`${year}${month ? `-${month.replaceAll("-", "").padStart(2, "0")}` : ""}`);
}

function coursesOf(html: string | undefined): string[] {
  const { summary, highlights } = describeHtml(html);
  return [...(summary?.split("\n") ?? []), ...(highlights ?? [])];
}

const NAMED = ["publications", "honors_awards", "projects", "references", "certifications"] as const;
type Achievements = Record<(typeof NAMED)[number], string[]> & { readonly others: Remainder[] };

function achievementsOf(learner: XmlElement | undefined): Achievements {
  const found: Achievements = { publications: [], honors_awards: [], projects: [], references: [], certifications: [], others: [] };
  for (const achievement of allAt(learner, "AchievementList", "Achievement")) {
    const code = textAt(achievement, "Title", "Code");
    const texts = coursesOf(textAt(achievement, "Description"));
    const kind = NAMED.find((name) => name === code);
    if (kind) found[kind].push(...texts);
    else found.others.push({ title: textAt(achievement, "Title", "Label") ?? "Achievements", texts });
  }
  return found;
}
