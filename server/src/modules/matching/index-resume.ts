import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import type { PreparedResume } from "../resumes/index.ts";
import { findHeadline } from "./matching.repository.ts";
import { putResumeIndex, type Sought } from "./retrieval.repository.ts";
import { termsOfResume } from "./retrieval.rules.ts";
import { searchedPart } from "./searched-vector.ts";
import { soughtByResume } from "./sought.ts";

/** Makes a resume findable for jobs that come later, and answers what it looks for itself; undefined when it is gone. */
export async function indexResume(ctx: Ctx, { resumeId, ...prepared }: PreparedResume): Promise<Sought | undefined> {
  requirePermission(ctx, "matches:write");
  const { features } = prepared;
  return transaction(ctx, async (tx) => {
    const headline = await findHeadline(tx, ctx.workspaceId, resumeId);
    if (headline === undefined) return undefined;
    await putResumeIndex(tx, {
      resumeId,
      workspaceId: ctx.workspaceId,
      vectorizer: features.vectorizer,
      vector: searchedPart(features.vector),
      title: headline.toLowerCase(),
      terms: termsOfResume(features),
    });
    return soughtByResume(prepared, headline);
  });
}
