import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import type { JobToIndex } from "../jobs/index.ts";
import { existingJobs } from "./matching.repository.ts";
import { putJobIndex } from "./retrieval.repository.ts";
import { payPerYear, termsOfPosting } from "./retrieval.rules.ts";
import { searchedPart } from "./searched-vector.ts";

/** Makes jobs findable: vector, terms, title, and what filters look at. */
export async function indexJobs(ctx: Ctx, jobs: readonly JobToIndex[]): Promise<void> {
  requirePermission(ctx, "matches:write");
  await transaction(ctx, async (tx) => {
    const living = await existingJobs(
      tx,
      ctx.workspaceId,
      jobs.map(({ jobId }) => jobId),
    );
    const rows = jobs.filter(({ jobId }) => living.has(jobId)).map((job) => toIndexRow(job));
    await putJobIndex(
      tx,
      rows.map((row) => ({ ...row, workspaceId: ctx.workspaceId })),
    );
  });
}

/** A row of the index; its workspace is added by the caller. */
export function toIndexRow({ jobId, features, title, card, isOpen, createdAt }: JobToIndex) {
  const { locations, workplace, employmentTypes, salary, datePosted } = card;
  return {
    jobId,
    vectorizer: features.vectorizer,
    vector: searchedPart(features.vector),
    title: title.toLowerCase(),
    terms: termsOfPosting(features),
    isOpen,
    places: locations.join("\n").toLowerCase(),
    workplace: workplace ?? null,
    employmentTypes: [...employmentTypes],
    ...payPerYear(salary),
    postedOn: dayOf(datePosted) ?? createdAt.toISOString().slice(0, 10),
  };
}

/** Foreign dates may be anything; the database takes days only. */
function dayOf(text: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text ?? "")?.[0];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
