import type { GivenVectors, PostingFeatures, ResumeFeatures } from "@candor/engine";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { builtInVectors } from "../../platform/vectors/vectors.ts";
import { loadJobFeatures } from "../jobs/index.ts";
import { loadResumesById } from "../resumes/index.ts";

type Stored = { readonly resume: GivenVectors; readonly posting: GivenVectors };

/**
 * The vectors that a match was scored with, where they were made elsewhere: asking for them again costs, and may give
 * others. Undefined where the engine made them, or where the two documents have vectors that do not compare.
 */
export async function storedVectors(
  ctx: Ctx,
  { resumeId, jobId }: { readonly resumeId: string; readonly jobId: string },
): Promise<Stored | undefined> {
  requirePermission(ctx, "matches:read");
  if (ctx.vectors.vectorizer() === builtInVectors.vectorizer()) return undefined;
  const resume = await firstOf(loadResumesById(ctx, [resumeId]));
  const job = await firstOf(loadJobFeatures(ctx, [jobId]));
  if (!resume || !job || resume.features.vectorizer !== job.features.vectorizer) return undefined;
  if (resume.features.vectorizer === builtInVectors.vectorizer()) return undefined;
  return { resume: ofResume(resume.features), posting: ofPosting(job.features) };
}

async function firstOf<Row>(pages: AsyncGenerator<Row[]>): Promise<Row | undefined> {
  for await (const [row] of pages) return row;
  return undefined;
}

const ofResume = ({ vectorizer, vector, titleVectors }: ResumeFeatures): GivenVectors => ({
  vectorizer,
  text: vector,
  titles: titleVectors,
});
const ofPosting = ({ vectorizer, vector, titleVector }: PostingFeatures): GivenVectors => ({
  vectorizer,
  text: vector,
  titles: [titleVector],
});
