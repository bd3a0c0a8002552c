import type { JsonResume, Location } from "../../model/index.ts";
import { describeHtml } from "../given/description.ts";
import { filled, filledList } from "../given/filled.ts";
import type { Remainder } from "../given/resume-document.ts";
import { degreeOf } from "../given/split-degree.ts";
import { countryCode, type GivenResume } from "./skills-passport.ts";
import { fluencyOf, languageName, yearAndMonth } from "./words.ts";
import { allAt, allInside, textAt, textInside, type XmlElement } from "./xml-tree.ts";

/** Sections of the profile that no field of a resume holds. */
const OTHERS: readonly (readonly [element: string, title: string])[] = [
  ["ConferencesAndSeminars", "Conferences and seminars"],
  ["NetworksAndMemberships", "Networks and memberships"],
  ["SocialAndPoliticalActivities", "Social and political activities"],
  ["Licenses", "Licences"],
];

/** Maps the Europass profile of today, an HR-XML document. */
export function candidateResume(candidate: XmlElement): GivenResume {
  const person = allAt(candidate, "CandidatePerson")[0];
  const profile = allAt(candidate, "CandidateProfile")[0];
  const items = (...sections: readonly string[]) => sections.flatMap((section) => allAt(profile, section)[0]?.children ?? []);
  const competencies = allInside(profile, "PersonCompetency");
  const isLanguage = (competency: XmlElement) => textAt(competency, "TaxonomyID") === "language";
  const resume = filled<JsonResume>({
    basics: basicsOf(person, profile),
    work: filledList(
      allAt(profile, "EmploymentHistory", "EmployerHistory").flatMap((employer) =>
        allAt(employer, "PositionHistory").map((position) => ({
          name: textAt(employer, "OrganizationName"),
          position: textAt(position, "PositionTitle"),
          location: placeText(employer, position),
          ...periodOf(position),
          ...describeHtml(textAt(position, "Description")),
        })),
      ),
    ),
    education: filledList(
      allAt(profile, "EducationHistory", "EducationOrganizationAttendance").map((school) => ({
        institution: textAt(school, "OrganizationName"),
        ...degreeOf(textInside(school, "DegreeName"), textAt(school, "ProgramName") ?? textInside(school, "ProgramConcentration")),
        score: textInside(school, "FinalGrade"),
        ...periodOf(school),
        courses: linesOf(textInside(school, "OccupationalSkillsCovered")),
      })),
    ),
    skills: filledList([
      {
        keywords: [
          ...competencies
            .filter((competency) => !isLanguage(competency))
            .flatMap((competency) => textAt(competency, "CompetencyName") ?? []),
          ...allInside(profile, "DigitalSkill").flatMap((skill) => textAt(skill, "CompetencyName") ?? (skill.text.trim() || [])),
        ],
      },
    ]),
    languages: filledList([
      ...allAt(person, "PrimaryLanguageCode").map((code) => ({ language: languageName(code.text.trim()), fluency: "Mother tongue" })),
      ...competencies.filter(isLanguage).map((competency) => ({
        language: languageName(textAt(competency, "CompetencyID")),
        fluency: fluencyOf(allAt(competency, "CompetencyDimension").map(levelOf)),
      })),
    ]),
    certificates: filledList(
      items("Certifications", "CourseCertifications").map((item) => ({
        name: titleOf(item),
        issuer: textInside(item, "IssuingAuthority"),
        date: dateOf(item),
      })),
    ),
    projects: filledList(
      items("Projects").map((item) => ({
        name: titleOf(item),
        description: describeHtml(textInside(item, "Description")).summary,
        ...periodOf(item),
      })),
    ),
    publications: filledList(
      items("PublicationHistory", "CreativeWorks").map((item) => ({
        name: titleOf(item),
        releaseDate: dateOf(item),
        summary: describeHtml(textInside(item, "Description")).summary,
      })),
    ),
    volunteer: filledList(
      items("VoluntaryWorks").map((item) => ({
        position: titleOf(item),
        organization: textInside(item, "OrganizationName"),
        ...periodOf(item),
        ...describeHtml(textInside(item, "Description")),
      })),
    ),
  });
  const remainders: Remainder[] = OTHERS.map(([section, title]) => ({
    title,
    texts: items(section).flatMap((item) => [titleOf(item) ?? [], linesOf(textInside(item, "Description"))].flat()),
  }));
  return { resume: resume ?? {}, remainders };
}

function basicsOf(person: XmlElement | undefined, profile: XmlElement | undefined): JsonResume["basics"] {
  const channels = allAt(person, "Communication");
  const byChannel = (code: RegExp) => channels.find((channel) => code.test(textAt(channel, "ChannelCode") ?? ""));
  const phone = byChannel(/phone|mobile/iu);
  const dialling = textAt(phone, "CountryDialing");
  const number = textAt(phone, "DialNumber");
  const address = allAt(person, "Communication", "Address")[0];
  const sites = channels.filter((channel) => /web|site|social/iu.test(textAt(channel, "ChannelCode") ?? ""));
  return filled({
    name: [textAt(person, "PersonName", "GivenName"), textAt(person, "PersonName", "FamilyName")].filter(Boolean).join(" "),
    email: textAt(byChannel(/e-?mail/iu), "URI"),
    phone: number && dialling && !number.startsWith("+") ? `+${dialling.replace(/^\+|^00/u, "")} ${number}` : number,
    url: sites.map((site) => textAt(site, "URI")).find(Boolean),
    summary: describeHtml(textAt(profile, "ExecutiveSummary")).summary,
    location: filled<Location>({
      address: textAt(address, "AddressLine"),
      postalCode: textAt(address, "PostalCode"),
      city: textAt(address, "CityName"),
      countryCode: countryCode(textAt(address, "CountryCode")),
    }),
  });
}

function placeText(employer: XmlElement, position: XmlElement): string | undefined {
  return textAt(position, "City") ?? textInside(allAt(employer, "OrganizationContact")[0], "CityName");
}

function periodOf(entry: XmlElement): { readonly startDate: string | undefined; readonly endDate: string | undefined } {
  const isCurrent = ["CurrentIndicator", "Ongoing"].some((name) => textInside(entry, name) === "true");
  const point = (name: string) => yearAndMonth(textInside(allInside(entry, name)[0], "FormattedDateTime"));
  return { startDate: point("StartDate"), endDate: isCurrent ? undefined : point("EndDate") };
}

function dateOf(item: XmlElement): string | undefined {
  return yearAndMonth(textInside(item, "FormattedDateTime") ?? textInside(item, "Date") ?? textInside(item, "Year"));
}

/** The title of an entry: the first text among its elements that are called a title or a name. */
function titleOf(item: XmlElement): string | undefined {
  const named = item.children.filter(({ name }) => /(?:Title|Name)$/u.test(name) && name !== "OrganizationName");
  return named.map(({ text }) => text.trim()).find((text) => text !== "");
}

/** `CEF-Speaking-Interaction` -> `speaking interaction`. */
function levelOf(dimension: XmlElement): readonly [string, string | undefined] {
  const kind = textAt(dimension, "CompetencyDimensionTypeCode") ?? "";
  return [kind.replace(/^CEF-/u, "").replaceAll("-", " ").toLowerCase(), textInside(dimension, "ScoreText")];
}

function linesOf(html: string | undefined): string[] {
  const { summary, highlights } = describeHtml(html);
  return [...(summary?.split("\n") ?? []), ...(highlights ?? [])];
}
