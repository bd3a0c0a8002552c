import type { Basics, Education, JsonResume, Profile } from "../../model/index.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { describeText } from "../given/description.ts";
import { filled, filledList } from "../given/filled.ts";
import { isoOf } from "../given/iso-of.ts";
import { degreeOf } from "../given/split-degree.ts";
import type { Row, Tables } from "./tables.ts";

/** The fields of a LinkedIn export, each from the table that states it. */
export function linkedinResume(tables: Tables): JsonResume {
  const span = (row: Row) => ({ startDate: isoOf(row["startedon"]), endDate: isoOf(row["finishedon"]) });
  const sections = {
    work: filledList(
      tables.rows("positions").map((row) => ({
        name: row["companyname"],
        position: row["title"],
        location: row["location"],
        ...span(row),
        ...describeText(row["description"]),
      })),
    ),
    volunteer: filledList(
      tables.rows("volunteering").map((row) => ({
        organization: row["companyname"],
        position: row["role"],
        ...span(row),
        ...describeText(row["description"]),
      })),
    ),
    education: filledList(tables.rows("education").map(educationOf)),
    certificates: filledList(
      tables
        .rows("certifications")
        .map((row) => ({ name: row["name"], issuer: row["authority"], date: isoOf(row["startedon"]), url: row["url"] })),
    ),
    projects: filledList(
      tables.rows("projects").map((row) => {
        const { summary, highlights } = describeText(row["description"]);
        return { name: row["title"], description: summary, highlights, url: row["url"], ...span(row) };
      }),
    ),
    awards: filledList(
      tables.rows("honors").map((row) => ({ title: row["title"], summary: row["description"], date: isoOf(row["issuedon"]) })),
    ),
    publications: filledList(
      tables.rows("publications").map((row) => ({
        name: row["name"],
        publisher: row["publisher"],
        releaseDate: isoOf(row["publishedon"]),
        url: row["url"],
        summary: row["description"],
      })),
    ),
    skills: filledList([{ keywords: tables.rows("skills").flatMap((row) => row["name"] || []) }]),
    languages: filledList(tables.rows("languages").map((row) => ({ language: row["name"], fluency: row["proficiency"] }))),
    references: filledList(
      tables
        .rows("recommendationsreceived")
        .filter((row) => !/hidden|pending/iu.test(row["status"] ?? ""))
        .map((row) => ({ name: fullName(row), reference: row["text"] })),
    ),
  };
  return filled<JsonResume>({ basics: basicsOf(tables), ...sections }) ?? {};
}

function basicsOf(tables: Tables): Basics | undefined {
  const profile = tables.rows("profile")[0] ?? {};
  const emails = tables.rows("emailaddresses");
  const sites = [...(profile["websites"] ?? "").matchAll(/https?:\/\/[^\s,\]]+/gu)].map(([url]) => url);
  const twitter = /^\[?@?(\w+)/u.exec(profile["twitterhandles"] ?? "")?.[1];
  const place = profile["geolocation"] || profile["address"];
  return filled<Basics>({
    name: fullName(profile),
    label: profile["headline"],
    email: (emails.find((row) => /^yes$/iu.test(row["primary"] ?? "")) ?? emails[0])?.["emailaddress"],
    phone: tables.rows("phonenumbers").find((row) => row["number"])?.["number"],
    url: sites[0],
    summary: profile["summary"],
    location: place ? (readPlace(place)?.location ?? { city: place }) : undefined,
    profiles: filledList<Profile>([...sites.slice(1).map((url) => ({ url })), twitter ? { network: "Twitter", username: twitter } : {}]),
  });
}

function fullName(row: Row): string {
  return [row["firstname"], row["lastname"]].filter(Boolean).join(" ");
}

function educationOf(row: Row): Education {
  const entry = filled<Education>({
    institution: row["schoolname"],
    ...degreeOf(row["degreename"], row["fieldofstudy"] || row["fieldsofstudy"]),
    startDate: isoOf(row["startdate"] ?? row["startedon"]),
    endDate: isoOf(row["enddate"] ?? row["finishedon"]),
  });
  return entry ?? {};
}
