import { type ComparedPosting, duplicatePostings } from "@candor/engine";
import { loadEngine } from "@candor/host";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { notFound } from "../../platform/http/errors.ts";
import { type JobToIndex, loadJobsToIndex } from "../jobs/index.ts";
import { nearestJobs } from "../matching/index.ts";
import type { SimilarJobs } from "./similar-jobs.schemas.ts";

/** How many of the nearest jobs are compared word by word. */
const COMPARED = 300;

/** Jobs like one: those that advertise the same again, and others with what they have in common. Nothing is merged or hidden by it. */
export async function listSimilar(ctx: Ctx, jobId: string): Promise<SimilarJobs> {
  requirePermission(ctx, "jobs:read");
  const [job] = await loadJobsToIndex(ctx, [jobId]);
  if (!job) throw notFound("job");
  const near = await loadJobsToIndex(ctx, await nearestJobs(ctx, job, COMPARED));
  const own = toCompared(job);
  const others = near.map(toCompared);
  const byId = new Map(others.map((other) => [other.id, other]));
  const duplicates = duplicatePostings(own, others);
  const twins = new Set(duplicates.map(({ id }) => id));
  const similar = loadEngine().similarPostings(
    own,
    others.filter(({ id }) => !twins.has(id)),
  );
  return {
    alsoPostedAs: duplicates.flatMap(({ id, ...how }) => shown(byId.get(id), how)),
    similar: similar.flatMap(({ id, ...how }) => shown(byId.get(id), how)),
  };
}

function toCompared({ jobId, title, card, features }: JobToIndex): ComparedPosting {
  return { id: jobId, title, locations: card.locations, features, ...(card.company !== undefined && { company: card.company }) };
}

function shown<How extends object>(other: ComparedPosting | undefined, how: How) {
  return other ? [{ id: other.id, title: other.title, company: other.company ?? null, locations: [...other.locations], ...how }] : [];
}
