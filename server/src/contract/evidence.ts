import { z } from "zod";

export const boxSchema = z
  .object({ page: z.number(), x: z.number(), y: z.number(), width: z.number(), height: z.number() })
  .meta({ id: "Box", description: "A rectangle on a page: points, origin top left." });

const evidenceSchema = z
  .object({
    start: z.number(),
    end: z.number(),
    line: z.number(),
    quote: z.string(),
    page: z.number().optional(),
    boxes: z.array(boxSchema).readonly().optional(),
  })
  .meta({ id: "Evidence", description: "A place in a document: UTF-16 offsets into its text, its line, and its boxes where it is paged." });

/** Many pieces of evidence, as the engine hands them out. */
export const evidenceList = z.array(evidenceSchema).readonly();

export const noteSchema = z
  .object({ code: z.string(), message: z.string(), where: evidenceSchema.optional(), confidence: z.number().optional() })
  .meta({ id: "Note", description: "Something a reader of the result should know." });

export const spanShape = { start: z.number(), end: z.number() };

export const foundSkillShape = {
  id: z.string(),
  name: z.string(),
  kind: z.enum(["tool", "method", "subject", "soft", "language", "certificate", "licence", "phrase"]),
  category: z.string(),
  evidence: evidenceList,
};
