import type { LayoutHabit, Reading } from "@candor/engine";
import { z } from "zod";
import {
  correctionSchema,
  documentFormatSchema,
  documentKindSchema,
  headingCorrectionSchema,
  type readingSchema,
} from "../../contract/reading.ts";
import { pageQuery } from "../../platform/http/envelope.ts";

export const resumeStatusSchema = z.enum(["queued", "reading", "matching", "ready", "failed"]);
export type ResumeStatus = z.output<typeof resumeStatusSchema>;

export const resumeSchema = z
  .object({
    id: z.string(),
    fileName: z.string(),
    format: documentFormatSchema.nullable(),
    kind: documentKindSchema.nullable(),
    size: z.number(),
    status: resumeStatusSchema,
    problem: z.object({ code: z.string(), message: z.string() }).nullable(),
    sample: z.boolean(),
    name: z.string().nullable(),
    label: z.string().nullable(),
    pageCount: z.number().nullable(),
    createdAt: z.string(),
    readAt: z.string().nullable(),
    matchCount: z.number(),
  })
  .meta({ id: "Resume", description: "One uploaded document and how far it has been read." });
export type ResumeView = z.output<typeof resumeSchema>;

export const uploadedSchema = z.object({ id: z.string(), status: resumeStatusSchema, duplicate: z.boolean() });
export type UploadedResume = z.output<typeof uploadedSchema>;

export const correctReadingBody = z
  .object({
    corrections: z.array(correctionSchema).max(200).default([]),
    /** Pointers whose correction is taken back: the field is again what the machine read. */
    withdraw: z.array(z.string()).max(200).default([]),
    headings: z
      .array(headingCorrectionSchema.extend({ section: headingCorrectionSchema.shape.section.nullable() }))
      .max(50)
      .default([]),
  })
  .refine(({ corrections, withdraw, headings }) => corrections.length + withdraw.length + headings.length > 0, "Say what to correct.");
export type CorrectReading = z.input<typeof correctReadingBody>;

export const useLearntBody = z.object({ use: z.boolean() });

export type Correction = z.output<typeof correctionSchema>;

export type HeadingCorrection = z.output<typeof headingCorrectionSchema>;

/** What a resume teaches about its layout, as it is kept. */
export type KeptHabit = Omit<LayoutHabit, "id">;

/** A reading with the person's corrections applied and listed, and with what was applied from resumes of the same layout. */
export type ReadingView = Omit<Reading, "learnt"> & {
  readonly corrections: readonly Correction[];
  readonly headings: readonly HeadingCorrection[];
  readonly sameLayout: z.output<typeof readingSchema>["sameLayout"];
};

export const correctionCaseSchema = z
  .object({
    document: z.string(),
    format: documentFormatSchema.nullable(),
    layout: z.unknown(),
    fields: z.array(z.object({ pointer: z.string(), read: z.string().nullable(), expected: z.string().nullable() })).readonly(),
    headings: z.array(headingCorrectionSchema).readonly(),
  })
  .meta({
    id: "CorrectionCase",
    description:
      "A corrected resume as a case for checking the reader: the hash of its bytes, its layout, and each field as read and as it should be.",
  });
export type CorrectionCase = z.output<typeof correctionCaseSchema>;

export const listResumesQuery = z.object({
  ...pageQuery,
  email: z.string().max(320).optional().describe("only resumes that give this e-mail address"),
  phone: z.string().max(40).optional().describe("only resumes that give this phone number, with its country code"),
});
export type ListResumes = z.output<typeof listResumesQuery>;
