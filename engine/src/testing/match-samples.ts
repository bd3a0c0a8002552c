import type { Posting, Reading } from "../model/index.ts";
import { postingOf, readingOf, type Understood } from "./match-documents.ts";

/** What of an invented resume the tests change. */
export type Person = {
  readonly name?: string;
  readonly email?: string;
  readonly city?: string;
  readonly school?: string;
  readonly born?: string;
  readonly skills?: string;
  readonly understood?: Partial<Understood>;
};

/** The resume of an invented backend developer. */
export function developer(person: Person = {}): Reading {
  const { name = "Mira Castellan", email = "mira@example.com", city = "Port Elster", school = "Elster Technical University" } = person;
  const skills = person.skills ?? "Python, PostgreSQL, Docker, AWS, Git";
  return readingOf(
    [
      { kind: "header", lines: [name, `${email} | 555-0142 | ${city}`, person.born ?? "Date of birth: 4 May 1990"] },
      { kind: "summary", title: "Summary", lines: ["Backend developer who builds and runs payment services for retail banks."] },
      {
        kind: "work",
        title: "Experience",
        lines: [
          "Backend Developer, Harbour Payments, 2018-11 - Present",
          "Designed REST services in Python and PostgreSQL that settle card payments.",
          "Moved batch jobs to Docker containers on AWS and cut the night run from six hours to one.",
        ],
      },
      { kind: "education", title: "Education", lines: [`Bachelor of Science, Computer Science, ${school}`] },
      { kind: "skills", title: "Skills", lines: [skills] },
      { kind: "languages", title: "Languages", lines: ["English (native), German (B1)"] },
      { kind: "references", title: "References", lines: ["Otto Brandvold, head of engineering, otto@example.org"] },
    ],
    {
      resume: {
        basics: { name, email },
        work: [{ name: "Harbour Payments", position: "Backend Developer", startDate: "2018-11" }],
        education: [{ institution: school, studyType: "Bachelor of Science", area: "Computer Science" }],
        languages: [
          { language: "English", fluency: "native" },
          { language: "German", fluency: "B1" },
        ],
      },
      fields: {
        "/basics/name": name,
        "/basics/email": email,
        "/work/0/position": "Backend Developer",
        "/work/0/startDate": "2018-11",
        "/work/0/endDate": "Present",
        "/education/0/institution": school,
        "/education/0/studyType": "Bachelor of Science",
        "/education/0/area": "Computer Science",
        "/languages/0/language": "English",
        "/languages/1/language": "German",
      },
      experienceMonths: 96,
      skillMonths: { python: 84 },
      ...person.understood,
    },
  );
}

const ADVERT = `Backend Engineer
Lumen Ledger builds settlement software for banks.
You will design payment services and run them in production.
What we ask
At least 5 years of Python.
Solid PostgreSQL.
Kubernetes in production.
Some MySQL.
A master's degree in computer science.
German at B2 level.
You are willing to travel twice a year.
Nice to have: Terraform or Ansible.`;

/** An advert that the developer fits in most points, but not in all. */
export function backendPosting(): Posting {
  return postingOf("Backend Engineer", ADVERT, [
    { kind: "must", quote: "At least 5 years of Python.", years: { min: 5 } },
    { kind: "must", quote: "Solid PostgreSQL." },
    { kind: "must", quote: "Kubernetes in production." },
    { kind: "must", quote: "Some MySQL." },
    {
      kind: "must",
      quote: "A master's degree in computer science.",
      degree: { level: "master", areas: ["computer science"] },
      withoutSkills: true,
    },
    { kind: "must", quote: "German at B2 level.", language: { code: "de", name: "German", level: "B2" } },
    { kind: "must", quote: "You are willing to travel twice a year.", withoutSkills: true },
    { kind: "nice", quote: "Terraform or Ansible", anyOf: true },
  ]);
}

/** An advert for quite another occupation. */
export function kitchenPosting(): Posting {
  return postingOf(
    "Sous Chef",
    "Sous Chef\nLead the line of a busy restaurant kitchen, write menus, train cooks, order produce and keep food safety records.\nThree years as a cook.",
    [{ kind: "must", quote: "Three years as a cook.", years: { min: 3 }, withoutSkills: true }],
  );
}
