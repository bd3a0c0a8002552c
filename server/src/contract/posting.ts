import { z } from "zod";
import { noteSchema, spanShape } from "./evidence.ts";

export const workplaceSchema = z.enum(["remote", "hybrid", "onsite"]);
export const employmentTypeSchema = z.enum(["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN"]);
export const salarySchema = z
  .object({
    min: z.number().optional(),
    max: z.number().optional(),
    currency: z.string().optional(),
    period: z.enum(["YEAR", "MONTH", "WEEK", "DAY", "HOUR"]).optional(),
  })
  .meta({ id: "Salary", description: "Whole units of an ISO 4217 currency; one bound may be absent." });

export const requirementKindSchema = z.enum(["must", "nice", "knockout"]);
export const degreeLevelSchema = z.enum(["secondary", "vocational", "associate", "bachelor", "master", "doctorate"]);
export const fluencySchema = z.enum(["A1", "A2", "B1", "B2", "C1", "C2", "native"]);

export const requirementSchema = z
  .object({
    ...spanShape,
    id: z.string(),
    kind: requirementKindSchema,
    quote: z.string(),
    skills: z.array(z.object({ ...spanShape, id: z.string(), name: z.string() })).readonly(),
    anyOf: z.boolean().optional(),
    years: z.object({ min: z.number(), max: z.number().optional() }).optional(),
    degree: z
      .object({
        level: degreeLevelSchema,
        areas: z.array(z.string()).readonly().optional(),
      })
      .optional(),
    language: z
      .object({
        code: z.string(),
        name: z.string(),
        level: fluencySchema.optional(),
      })
      .optional(),
  })
  .meta({ id: "Requirement", description: "One demand of a posting: `quote` is exactly the text between `start` and `end`." });

/** What a posting says beyond the fields of a list row. */
export const postingTextShape = {
  text: z.string(),
  requirements: z.array(requirementSchema).readonly(),
  notes: z.array(noteSchema).readonly(),
};
