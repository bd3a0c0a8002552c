import type { JobDetail } from "../../lib/api-types.ts";

/** A small fact about the quality of a posting that a reader should know before trusting it. */
export type Hygiene =
  | { readonly kind: "expired"; readonly date: string }
  | { readonly kind: "old"; readonly date: string }
  | { readonly kind: "payMissing" }
  | { readonly kind: "placeMissing" };

const oldDays = 60;
const dayMs = 86_400_000;

/** What is wanting in a posting: closed, old, without pay, without a place. */
export function hygieneOf(
  job: Pick<JobDetail, "datePosted" | "validThrough" | "salary" | "locations" | "workplace">,
  now: Date,
): Hygiene[] {
  const facts: Hygiene[] = [];
  if (job.validThrough && Date.parse(job.validThrough) + dayMs < now.getTime()) facts.push({ kind: "expired", date: job.validThrough });
  else if (job.datePosted && now.getTime() - Date.parse(job.datePosted) > oldDays * dayMs)
    facts.push({ kind: "old", date: job.datePosted });
  if (!job.salary) facts.push({ kind: "payMissing" });
  if (job.locations.length === 0 && job.workplace !== "remote") facts.push({ kind: "placeMissing" });
  return facts;
}
