import { z } from "zod";
import { spanShape } from "../../contract/evidence.ts";
import { degreeLevelSchema, fluencySchema, requirementKindSchema } from "../../contract/posting.ts";

export const roleSchema = z
  .object({
    title: z.string(),
    seniority: z.object({
      level: z.number(),
      name: z.enum(["intern", "junior", "mid", "senior", "lead", "director", "executive"]),
    }),
    family: z.string().optional(),
    occupation: z.object({ code: z.string(), title: z.string(), isExact: z.boolean() }).optional(),
  })
  .meta({
    id: "Role",
    description:
      "The job in words that compare: its title without level, place and pay, and its official occupation where tables are imported.",
  });

const askedItem = z.object({ ...spanShape, id: z.string(), quote: z.string(), skills: z.array(z.string()).readonly() });
const namedSkill = z.object({ ...spanShape, id: z.string(), name: z.string(), quote: z.string() });
const benefit = z.object({ ...spanShape, id: z.string(), quote: z.string() });
const measured = { requirementId: z.string(), kind: requirementKindSchema };

export const digestSchema = z
  .object({
    sentence: z.string(),
    demands: z.number(),
    knockouts: z.array(askedItem).readonly(),
    musts: z.array(askedItem).readonly(),
    nices: z.array(askedItem).readonly(),
    years: z.object({ ...measured, min: z.number(), max: z.number().optional() }).optional(),
    degree: z.object({ ...measured, level: degreeLevelSchema, areas: z.array(z.string()).readonly() }).optional(),
    languages: z.array(z.object({ ...measured, code: z.string(), name: z.string(), level: fluencySchema.optional() })).readonly(),
    work: z.array(namedSkill).readonly(),
    named: z.array(namedSkill).readonly(),
    benefits: z.array(benefit).readonly(),
  })
  .meta({
    id: "PostingDigest",
    description:
      "What a posting really asks. `work`: skills of the described work; `named`: named, but not asked of anybody; `benefits`: what the employer gives.",
  });
