import { z } from "zod";
import { matchSchema, matchSummaryShape } from "../../contract/match.ts";
import { employmentTypeSchema, postingTextShape, salarySchema, workplaceSchema } from "../../contract/posting.ts";
import { documentSchema, lineSchema, sectionSchema } from "../../contract/reading.ts";
import { listAnswer, pageQuery } from "../../platform/http/envelope.ts";
import { jobDetailSchema, jobSourceSchema } from "../jobs/index.ts";
import { resumeStatusSchema } from "../resumes/index.ts";
import { LANGUAGES, languageQuery } from "./match-language.ts";

const reviewStatusSchema = z.enum(["pending", "shortlisted", "maybe", "rejected"]);

const matchRowShape = {
  id: z.string(),
  resumeId: z.string(),
  jobId: z.string(),
  job: z.object({
    title: z.string(),
    company: z.string().nullable(),
    locations: z.array(z.string()),
    workplace: workplaceSchema.nullable(),
    salary: salarySchema.nullable(),
    datePosted: z.string().nullable(),
    source: jobSourceSchema,
    sample: z.boolean(),
  }),
  candidate: z.object({ name: z.string().nullable(), fileName: z.string() }),
  reviewStatus: reviewStatusSchema,
  scoredAt: z.string(),
  ...matchSummaryShape,
};

const matchRowSchema = z
  .object(matchRowShape)
  .meta({ id: "MatchRow", description: "One line of a ranked list: a reading scored against a job." });
export type MatchRow = z.output<typeof matchRowSchema>;

const recomputedSchema = z
  .union([z.literal("same"), z.object({ changed: z.array(z.enum(["reading", "posting", "weights", "engine", "packs"])).readonly() })])
  .meta({
    id: "Recomputed",
    description: "Whether the receipt gives the very figures that were kept, or which of the inputs have changed since they were.",
  });
export type Recomputed = z.output<typeof recomputedSchema>;

export const matchCheckSchema = z
  .object({
    recomputed: recomputedSchema,
    kept: z.object({ score: z.number(), engineVersion: z.string(), asOf: z.string() }),
    now: z.object({ score: z.number(), engineVersion: z.string(), checkedAt: z.string() }),
  })
  .meta({ id: "MatchCheck", description: "A kept score and the same score computed once more from the stored documents." });
export type MatchCheck = z.output<typeof matchCheckSchema>;

export const matchDetailSchema = z
  .object({
    ...matchRowShape,
    match: matchSchema,
    recomputed: recomputedSchema,
    language: z.enum(LANGUAGES),
    posting: z.object({ ...jobDetailSchema.shape, ...postingTextShape }),
    reading: z.object({
      document: documentSchema,
      text: z.string(),
      lines: z.array(lineSchema).readonly(),
      sections: z.array(sectionSchema).readonly(),
    }),
  })
  .meta({ id: "MatchDetail", description: "A match with the full receipt and both documents, so that every quote can be shown in place." });
export type MatchDetail = z.output<typeof matchDetailSchema>;

/** One value or several, as `type=FULL_TIME&type=PART_TIME`. */
const some = <Value extends z.ZodType>(value: Value) => z.union([value.transform((one) => [one]), z.array(value)]).optional();

export const listMatchesQuery = z.object({
  ...pageQuery,
  q: z.string().trim().max(200).optional(),
  minScore: z.coerce.number().min(0).max(100).optional(),
  band: some(z.enum(["strong", "good", "fair", "weak"])),
  place: z.string().trim().max(200).optional(),
  workplace: some(workplaceSchema),
  type: some(employmentTypeSchema),
  payMin: z.coerce.number().int().min(0).max(1_000_000_000).optional().describe("whole units for a year of full-time work"),
  payCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  postedWithinDays: z.coerce.number().int().min(0).max(3650).optional(),
  sort: z.enum(["score", "newest", "pay"]).default("score"),
  ...languageQuery.shape,
});
export type ListMatches = z.output<typeof listMatchesQuery>;

const share = z.number().min(0).max(1);
const weightsShape = { similarity: share, skills: share, experience: share, education: share };
/** A score is a share of 100: weights that add up to more or to less would make it mean something else. */
export const setWeightsBody = z
  .object(weightsShape)
  .strict()
  .refine(
    (weights) => Math.abs(Object.values(weights).reduce((sum, weight) => sum + weight, 0) - 1) < 1e-9,
    "The four weights must add up to 1.",
  );
export const weightsSchema = z
  .object({ ...weightsShape, isDefault: z.boolean() })
  .meta({ id: "MatchWeights", description: "What each part counts in the workspace's scores." });
export type WeightsView = z.output<typeof weightsSchema>;

export const matchList = listAnswer(matchRowSchema);
/** `status` tells how far the resume is: an empty list of a resume still being read is not yet an answer. */
export const resumeMatchList = matchList.extend({ status: resumeStatusSchema });
