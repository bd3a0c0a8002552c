import type { FullCtx } from "../../platform/context.ts";
import type { CreateJob, JobView } from "./jobs.schemas.ts";
export async function createJob(_ctx: FullCtx, _input: CreateJob): Promise<JobView> {
  throw new Error("being written");
}
