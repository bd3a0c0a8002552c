import type { Reading } from "@candor/engine";
import { z } from "zod";
import { correctionSchema, documentFormatSchema, documentKindSchema } from "../../contract/reading.ts";

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

export const correctReadingBody = z.object({ corrections: z.array(correctionSchema).min(1).max(200) });
export type CorrectReading = z.output<typeof correctReadingBody>;

export type Correction = z.output<typeof correctionSchema>;

/** A reading with the person's corrections applied and listed. */
export type ReadingView = Reading & { readonly corrections: readonly Correction[] };
