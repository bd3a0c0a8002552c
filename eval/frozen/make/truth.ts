import type { DateStyle } from "./dates.ts";
import type { Person } from "./person.ts";

/** What a document shows: a part of a person, at a precision of months or years. */
export interface Shown {
  person: Person;
  dates: DateStyle;
  /** Parts of an entry that this layout does not print. */
  hides?: (
    | "jobPlace"
    | "grade"
    | "courses"
    | "skillGroups"
    | "loneGroup"
    | "profileUrl"
    | "client"
    | "awardBy"
    | "certBy"
    | "tools"
    | "authors"
  )[];
}

type Json = string | number | Json[] | { [key: string]: Json | undefined };

/** The JSON Resume of what is shown. */
export function resumeOf({ person: p, dates, hides = [] }: Shown): Json {
  const hide = new Set<string>(hides);
  const day = (d?: string) => (!d || d === "now" ? undefined : dates === "year" ? d.slice(0, 4) : d);
  return clean({
    basics: {
      name: p.name,
      label: p.label,
      email: p.email,
      phone: p.phone,
      url: p.links?.find(([n]) => !isNetwork(n))?.[1],
      summary: p.summary,
      location: {
        address: p.street,
        postalCode: p.postcode,
        city: p.city,
        region: p.region,
        countryCode: p.country ? p.code : undefined,
      },
      profiles: p.links
        ?.filter(([n]) => isNetwork(n))
        .map(([network, url]) => ({ network, username: url.split("/").at(-1), url: hide.has("profileUrl") ? undefined : url })),
    },
    work: p.jobs.flatMap((j) =>
      j.roles.map((r) => ({
        name: j.at,
        position: r.title,
        location: hide.has("jobPlace") ? undefined : j.where,
        startDate: day(r.from),
        endDate: day(r.to),
        highlights: r.does,
      })),
    ),
    volunteer: p.help?.map((h) => ({ organization: h.at, position: h.role, startDate: day(h.from), endDate: day(h.to), summary: h.does })),
    education: p.schools.map((s) => ({
      institution: s.at,
      studyType: s.degree,
      area: s.area,
      startDate: day(s.from),
      endDate: day(s.to),
      score: hide.has("grade") ? undefined : s.grade,
      courses: hide.has("courses") ? undefined : s.courses,
    })),
    awards: p.awards?.map((a) => ({ title: a.title, awarder: hide.has("awardBy") ? undefined : a.by, date: day(a.on) })),
    certificates: p.certs?.map((c) => ({ name: c.name, issuer: hide.has("certBy") ? undefined : c.by, date: day(c.on) })),
    publications: p.papers?.map((x) => ({ name: x.title, publisher: x.in, releaseDate: x.on })),
    skills:
      hide.has("skillGroups") || (hide.has("loneGroup") && p.skills.length === 1)
        ? p.skills.length === 0
          ? undefined
          : [{ keywords: p.skills.flatMap(([, items]) => items) }]
        : p.skills.map(([name, keywords]) => ({ name, keywords })),
    languages: p.tongues?.map(([language, fluency]) => ({ language, fluency })),
    interests: p.likes?.map((name) => ({ name })),
    references: p.refs?.map((r) => ({ name: r.name, reference: r.text })),
    projects: p.projects?.map((x) => ({
      name: x.name,
      description: x.what,
      entity: hide.has("client") ? undefined : x.client,
      roles: x.role && !hide.has("client") ? [x.role] : undefined,
      keywords: hide.has("tools") ? undefined : x.tools,
      startDate: day(x.from),
      endDate: day(x.to),
    })),
  });
}

const isNetwork = (name: string) => !["Website", "Site", "Portfolio", "Web"].includes(name);

function clean(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== "object") return value ?? "";
  const kept = Object.entries(value).flatMap(([k, v]): [string, Json][] => {
    if (v === undefined || v === "") return [];
    const c = clean(v);
    const empty = Array.isArray(c) ? c.length === 0 : typeof c === "object" && Object.keys(c).length === 0;
    return empty ? [] : [[k, c]];
  });
  return Object.fromEntries(kept);
}
