import type { Ctx } from "../../platform/context.ts";
import type { Page } from "../../platform/http/envelope.ts";
import type { JobView, ListJobs } from "./jobs.schemas.ts";
export async function listJobs(_ctx: Ctx, _input: ListJobs): Promise<Page<JobView>> {
  throw new Error("being written");
}
