import { z } from "zod";

const text = z.string().optional();
const texts = z.array(z.string()).optional();

const place = z.object({ address: text, postalCode: text, city: text, region: text, countryCode: text });
const profile = z.object({ network: text, username: text, url: text });
const basics = z.object({
  name: text,
  label: text,
  email: text,
  phone: text,
  url: text,
  summary: text,
  location: place.optional(),
  profiles: z.array(profile).optional(),
});
const period = { startDate: text, endDate: text };
const work = z.object({ name: text, position: text, location: text, url: text, ...period, summary: text, highlights: texts });
const volunteer = z.object({ organization: text, position: text, url: text, ...period, summary: text, highlights: texts });
const education = z.object({ institution: text, area: text, studyType: text, ...period, score: text, url: text, courses: texts });
const project = z.object({
  name: text,
  description: text,
  highlights: texts,
  keywords: texts,
  ...period,
  url: text,
  roles: texts,
  entity: text,
  type: text,
});

/** JSON Resume v1, the subset that Candor fills. */
export const jsonResumeSchema = z
  .object({
    basics: basics.optional(),
    work: z.array(work).optional(),
    volunteer: z.array(volunteer).optional(),
    education: z.array(education).optional(),
    awards: z.array(z.object({ title: text, date: text, awarder: text, summary: text })).optional(),
    certificates: z.array(z.object({ name: text, date: text, issuer: text, url: text })).optional(),
    publications: z.array(z.object({ name: text, publisher: text, releaseDate: text, url: text, summary: text })).optional(),
    skills: z.array(z.object({ name: text, level: text, keywords: texts })).optional(),
    languages: z.array(z.object({ language: text, fluency: text })).optional(),
    interests: z.array(z.object({ name: text, keywords: texts })).optional(),
    references: z.array(z.object({ name: text, reference: text })).optional(),
    projects: z.array(project).optional(),
  })
  .meta({ id: "JsonResume", description: "JSON Resume v1 (https://jsonresume.org/schema). Dates are YYYY-MM-DD, YYYY-MM or YYYY." });
