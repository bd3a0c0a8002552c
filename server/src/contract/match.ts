import { z } from "zod";
import { evidenceList, noteSchema } from "./evidence.ts";
import { requirementSchema } from "./posting.ts";

const verdict = z.enum(["met", "partly", "missing", "unknown"]);

const figures = {
  engineVersion: z.string(),
  score: z.number(),
  band: z.enum(["strong", "good", "fair", "weak"]),
  similarity: z.number(),
  skillScore: z.number(),
  experienceScore: z.number(),
  educationScore: z.number(),
  confidence: z.number(),
  upTo: z.number(),
};

/** The part of a match that a ranked list shows. */
export const matchSummaryShape = {
  ...figures,
  met: z.number(),
  asked: z.number(),
  matchedSkills: z.array(z.string()).readonly(),
  missingSkills: z.array(z.string()).readonly(),
  strengths: z.array(z.string()).readonly(),
  gaps: z.array(z.string()).readonly(),
};

const weights = z.object({ similarity: z.number(), skills: z.number(), experience: z.number(), education: z.number() });

const requirementVerdict = z
  .object({
    requirement: requirementSchema,
    verdict,
    credit: z.number(),
    points: z.number(),
    possible: z.number(),
    posting: evidenceList,
    resume: evidenceList,
    reason: z.string(),
  })
  .meta({ id: "RequirementVerdict", description: "A requirement, the verdict on it, and the words on both sides that led there." });

const receiptRow = z
  .object({
    kind: z.enum(["similarity-term", "similarity-remainder", "skill", "requirement", "experience", "education", "cap"]),
    label: z.string(),
    hundredths: z.number(),
    possible: z.number().optional(),
    verdict: verdict.optional(),
    requirementId: z.string().optional(),
    posting: evidenceList,
    resume: evidenceList,
  })
  .meta({ id: "ReceiptRow", description: "A row of the receipt in hundredths of a point; all rows add up to the total exactly." });

const skillComparison = z
  .object({ id: z.string(), name: z.string(), posting: evidenceList, resume: evidenceList })
  .meta({ id: "SkillComparison" });

const counterfactual = z.object({
  change: z.string(),
  skillId: z.string().optional(),
  requirementId: z.string().optional(),
  score: z.number(),
  delta: z.number(),
});

const matchInputs = z
  .object({ reading: z.string(), posting: z.string(), packs: z.string(), weights, asOf: z.string(), engineVersion: z.string() })
  .meta({
    id: "MatchInputs",
    description: "What a score was made from: hashes of what of both documents bears on it, and what they were scored with.",
  });

/** How one resume fits one posting, with all its evidence. */
export const matchSchema = z
  .object({
    ...figures,
    asOf: z.string(),
    weights,
    inputs: matchInputs,
    requirements: z.array(requirementVerdict).readonly(),
    matchedSkills: z.array(skillComparison).readonly(),
    missingSkills: z.array(skillComparison).readonly(),
    additionalSkills: z.array(skillComparison).readonly(),
    strengths: z.array(z.string()).readonly(),
    gaps: z.array(z.string()).readonly(),
    explanation: z.string(),
    receipt: z.object({ rows: z.array(receiptRow).readonly(), total: z.number() }),
    notes: z.array(noteSchema).readonly(),
    counterfactuals: z.array(counterfactual).readonly(),
  })
  .meta({ id: "Match" });
