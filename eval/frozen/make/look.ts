import { date, type Spelling, span } from "./dates.ts";
import type { Job, Person, Role, School } from "./person.ts";
import { headings, type Part, words } from "./words.ts";

/** Everything a layout needs to draw one document. */
export interface Look {
  person: Person;
  how: Spelling;
  /** Which column of heading words. */
  h: 0 | 1 | 2;
  font: string;
  /** Six hex digits. */
  colour: string;
  /** Headings in capitals. */
  upper: boolean;
  /** Between the parts of a line. */
  sep: string;
  photo: boolean;
}

/** The heading of a part, in the document's words and case. */
export function heading(look: Look, part: Part): string {
  const text = headings[look.person.lang][part][look.h];
  return look.upper ? text.toLocaleUpperCase(look.person.lang) : text;
}

/** The span of a role, school or project. */
export const when = (look: Look, x: { from?: string; to?: string }) => span(x.from, x.to, look.how, look.person.lang);

/** A single date in the document's spelling. */
export const day = (look: Look, iso: string | undefined) => (iso ? date(iso, look.how.dates, look.person.lang) : "");

/** The street and town as one line, in the order of the country. */
export function address(p: Person): string {
  const us = p.code === "US" || p.code === "CA" || p.code === "AU";
  const town = us
    ? [p.city, [p.region, p.postcode].filter(Boolean).join(" ")].filter(Boolean).join(", ")
    : p.code === "BR"
      ? `${[p.city, p.region].filter(Boolean).join("/")}${p.postcode ? `, ${p.postcode}` : ""}`
      : `${[p.postcode, p.city].filter(Boolean).join(" ")}${p.region ? (p.code === "IT" ? ` (${p.region})` : `, ${p.region}`) : ""}`;
  return [p.lang === "zh" ? undefined : p.street, p.lang === "zh" && p.street ? `${p.city}${p.street}` : town, p.country]
    .filter(Boolean)
    .join(", ");
}

/** What was studied: degree and area the way the language joins them. */
export function studied(s: School, lang: Person["lang"]): string {
  if (!s.area) return s.degree;
  const joint = { en: ", ", de: " ", fr: " ", es: " en ", pt: " em ", it: " in ", nl: " ", zh: "，" }[lang];
  return `${s.degree}${joint}${s.area}`;
}

/** Every role with its employer, newest first. */
export const roles = (p: Person): { job: Job; role: Role }[] => p.jobs.flatMap((job) => job.roles.map((role) => ({ job, role })));

/** Labelled contact lines. */
export function contactLines(look: Look): [string, string][] {
  const p = look.person;
  const w = words[p.lang];
  const lines: [string, string][] = [[w.address, address(p)], [w.phone, p.phone], [w.mail, p.email], ...(p.links ?? [])];
  return lines;
}
