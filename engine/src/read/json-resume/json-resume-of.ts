import type { JsonResume } from "../../model/index.ts";
import { decodeText } from "../../text/decode-text.ts";

type FieldKind = "text" | "texts" | "location" | "profiles";
type Fields = Readonly<Record<string, FieldKind>>;

/** What is kept of each section; all else in the file is told as not understood. */
const BASICS: Fields = {
  name: "text",
  label: "text",
  email: "text",
  phone: "text",
  url: "text",
  summary: "text",
  location: "location",
  profiles: "profiles",
};
const SPAN: Fields = { startDate: "text", endDate: "text", summary: "text", url: "text" };
const SECTIONS: Readonly<Record<Exclude<keyof JsonResume, "basics">, Fields>> = {
  work: { name: "text", position: "text", location: "text", ...SPAN, highlights: "texts" },
  volunteer: { organization: "text", position: "text", ...SPAN, highlights: "texts" },
  education: {
    institution: "text",
    area: "text",
    studyType: "text",
    startDate: "text",
    endDate: "text",
    score: "text",
    url: "text",
    courses: "texts",
  },
  awards: { title: "text", date: "text", awarder: "text", summary: "text" },
  certificates: { name: "text", date: "text", issuer: "text", url: "text" },
  publications: { name: "text", publisher: "text", releaseDate: "text", url: "text", summary: "text" },
  skills: { name: "text", level: "text", keywords: "texts" },
  languages: { language: "text", fluency: "text" },
  interests: { name: "text", keywords: "texts" },
  references: { name: "text", reference: "text" },
  projects: {
    name: "text",
    description: "text",
    startDate: "text",
    endDate: "text",
    url: "text",
    highlights: "texts",
    keywords: "texts",
    roles: "texts",
    entity: "text",
    type: "text",
  },
};
const LOCATION: Fields = { address: "text", postalCode: "text", city: "text", region: "text", countryCode: "text" };
const PROFILE: Fields = { network: "text", username: "text", url: "text" };

/** Names that older versions of the format used. */
const OLD_NAMES: Readonly<Record<string, string>> = { company: "name", website: "url", gpa: "score" };

/** The file as JSON Resume, cleaned to the fields we know, or `undefined` if it is none. */
export function jsonResumeOf(bytes: Uint8Array): JsonResume | undefined {
  const text = decodeText(bytes);
  return text === undefined ? undefined : parseJsonResume(text);
}

/** As `jsonResumeOf`, from text. */
export function parseJsonResume(text: string): JsonResume | undefined {
  if (!/^\s*\{/u.test(text)) return undefined;
  const source = parsed(text);
  if (!source) return undefined;
  const resume: Record<string, unknown> = {};
  const basics = recordOf(source["basics"]);
  if (basics) resume["basics"] = clean(basics, BASICS);
  for (const [section, fields] of Object.entries(SECTIONS)) {
    const entries = source[section];
    if (!Array.isArray(entries)) continue;
    const kept = recordsOf(entries).map((entry) => clean(entry, fields));
    resume[section] = kept.filter((entry) => Object.keys(entry).length > 0);
  }
  const isResume = basics !== undefined && (typeof basics["name"] === "string" || Object.keys(resume).length > 1);
  // Every field was checked against the tables above.
  return isResume || (Array.isArray(resume["work"]) && Array.isArray(resume["education"])) ? (resume as JsonResume) : undefined;
}

/** "basics.image: https://…": the texts of a file that no field of ours holds, in the order of the file. */
export function unknownTexts(text: string): readonly string[] {
  const source = parsed(text) ?? {};
  return Object.entries(source).flatMap(([section, value]) => {
    if (OF_THE_FILE.has(section)) return [];
    const fields: Fields | undefined = section === "basics" ? BASICS : SECTIONS[section as keyof typeof SECTIONS];
    if (!fields) return textsIn(section, value);
    const entries = Array.isArray(value) ? recordsOf(value) : [recordOf(value) ?? {}];
    return entries.flatMap((entry) =>
      Object.entries(entry).flatMap(([name, own]) => ((OLD_NAMES[name] ?? name) in fields ? [] : textsIn(`${section}.${name}`, own))),
    );
  });
}

/** What says something about the file and nothing about the person. */
const OF_THE_FILE: ReadonlySet<string> = new Set(["$schema", "meta"]);

/** A picture may be written out in thousands of signs. */
const LONGEST_TOLD = 300;

function textsIn(path: string, value: unknown): readonly string[] {
  if (typeof value === "string" && value.trim() !== "") return [`${path}: ${value.trim().slice(0, LONGEST_TOLD)}`];
  if (typeof value === "number") return [`${path}: ${value}`];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(path, one));
  return Object.entries(recordOf(value) ?? {}).flatMap(([name, own]) => textsIn(`${path}.${name}`, own));
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return recordOf(JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function recordsOf(values: readonly unknown[]): Readonly<Record<string, unknown>>[] {
  return values.map(recordOf).filter((record) => record !== undefined);
}

function clean(entry: Readonly<Record<string, unknown>>, fields: Fields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entry)) {
    const known = name in fields ? name : (OLD_NAMES[name] ?? name);
    const kind = fields[known];
    const cleaned = kind && !(known in kept) ? cleanValue(value, kind) : undefined;
    if (cleaned !== undefined) kept[known] = cleaned;
  }
  return kept;
}

function cleanValue(value: unknown, kind: FieldKind): unknown {
  if (kind === "text")
    return typeof value === "number" ? String(value) : typeof value === "string" && value.trim() ? value.trim() : undefined;
  if (kind === "texts") {
    const texts = Array.isArray(value) ? value.filter((text): text is string => typeof text === "string" && text.trim() !== "") : [];
    return texts.length > 0 ? texts.map((text) => text.trim()) : undefined;
  }
  if (kind === "location") return recordOf(value) && clean(recordOf(value) ?? {}, LOCATION);
  const profiles = Array.isArray(value) ? recordsOf(value).map((profile) => clean(profile, PROFILE)) : [];
  return profiles.length > 0 ? profiles : undefined;
}
