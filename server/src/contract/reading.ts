import { z } from "zod";
import { boxSchema, evidenceList, foundSkillShape, noteSchema, spanShape } from "./evidence.ts";
import { jsonResumeSchema } from "./json-resume.ts";

export const documentFormatSchema = z.enum([
  "pdf",
  "docx",
  "doc",
  "odt",
  "rtf",
  "html",
  "markdown",
  "text",
  "json-resume",
  "linkedin",
  "europass",
  "image",
]);
export const documentKindSchema = z.enum(["paged", "flow"]);

const style = z.object({
  size: z.number().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  font: z.string().optional(),
  color: z.string().optional(),
});

export const lineSchema = z
  .object({
    ...spanShape,
    index: z.number(),
    text: z.string(),
    style,
    place: z.enum(["body", "header", "footer", "text-box"]),
    kind: z.enum(["heading", "paragraph", "list-item", "table-cell"]),
    page: z.number().optional(),
    box: boxSchema.optional(),
    placed: z
      .array(z.object({ ...spanShape, box: boxSchema, confidence: z.number().optional() }))
      .readonly()
      .optional(),
    styled: z
      .array(z.object({ ...spanShape, style }))
      .readonly()
      .optional(),
    column: z.number().optional(),
    row: z.number(),
    cell: z.object({ table: z.number(), row: z.number(), column: z.number() }).optional(),
    gapBefore: z.number().optional(),
    level: z.int().positive().optional(),
    links: z
      .array(z.object({ ...spanShape, url: z.string() }))
      .readonly()
      .optional(),
  })
  .meta({ id: "Line", description: "One line of a resume in reading order." });

const sectionKindSchema = z.enum([
  "header",
  "summary",
  "work",
  "education",
  "skills",
  "projects",
  "languages",
  "certificates",
  "publications",
  "awards",
  "volunteer",
  "interests",
  "references",
  "other",
]);

export const sectionSchema = z
  .object({
    kind: sectionKindSchema,
    heading: z.number().optional(),
    title: z.string().optional(),
    lines: z.array(z.number()).readonly(),
  })
  .meta({ id: "Section", description: "A heading and the lines below it, as indexes into the lines." });

export const documentSchema = z
  .object({
    format: documentFormatSchema,
    kind: documentKindSchema,
    pageCount: z.number().optional(),
    pages: z
      .array(z.object({ number: z.number(), width: z.number(), height: z.number() }))
      .readonly()
      .optional(),
  })
  .meta({ id: "ReadDocument", description: "What kind of document was read, and the size of its pages." });

const hiddenText = z.object({
  text: z.string(),
  reason: z.enum(["transparent", "background-coloured", "off-page", "tiny", "invisible-mode", "markup"]),
  page: z.number().optional(),
  box: boxSchema.optional(),
});

const skillUse = z
  .object({
    ...foundSkillShape,
    months: z.number().optional(),
    lastUsed: z.string().optional(),
    usedIn: z.array(z.string()).readonly().optional(),
  })
  .meta({
    id: "SkillUse",
    description:
      "A skill of a resume with every mention of it. `usedIn` points to the dated jobs that name it, `months` is the time that they cover (overlaps once), `lastUsed` their latest month or year.",
  });

export const correctionSchema = z
  .object({ pointer: z.string(), value: z.string().nullable(), from: z.array(z.object(spanShape)).max(50).optional() })
  .meta({
    id: "Correction",
    description:
      "A field as the person says it should be: a JSON Pointer into the resume, and its value or null; a pointer to a whole entry with null takes the entry out. `from` are the places in the text that the value was taken from.",
  });

export const headingCorrectionSchema = z.object({ text: z.string().min(1).max(200), section: sectionKindSchema }).meta({
  id: "HeadingCorrection",
  description: "A line that the person calls a heading, by its words, and what stands below it.",
});

const sameLayout = z
  .object({
    isUsed: z.boolean(),
    sources: z
      .array(
        z.object({ resumeId: z.string(), fileName: z.string().nullable(), rules: z.number(), pointers: z.array(z.string()).readonly() }),
      )
      .readonly(),
  })
  .meta({
    id: "SameLayout",
    description:
      "Corrections of other resumes of the same layout that were applied to this one: how many rules, and the fields that they changed.",
  });

/** A resume as understood by one engine version, with the person's corrections applied. */
export const readingSchema = z
  .object({
    engineVersion: z.string(),
    asOf: z.string(),
    document: documentSchema,
    text: z.string(),
    lines: z.array(lineSchema).readonly(),
    sections: z.array(sectionSchema).readonly(),
    hidden: z.array(hiddenText).readonly(),
    resume: jsonResumeSchema,
    evidence: z.record(z.string(), evidenceList),
    fieldConfidence: z.record(z.string(), z.number()),
    skills: z.array(skillUse).readonly(),
    language: z.string().optional(),
    experienceMonths: z.number().optional(),
    seniority: z.number().optional(),
    gaps: z.array(z.object({ startDate: z.string(), endDate: z.string() })).readonly(),
    notes: z.array(noteSchema).readonly(),
    corrections: z.array(correctionSchema).readonly(),
    headings: z.array(headingCorrectionSchema).readonly(),
    sameLayout,
  })
  .meta({ id: "Reading" });
