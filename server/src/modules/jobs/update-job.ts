import type { FullCtx } from "../../platform/context.ts";
import type { JobDetail, UpdateJob } from "./jobs.schemas.ts";
export async function updateJob(_ctx: FullCtx, _input: UpdateJob & { id: string }): Promise<JobDetail> {
  throw new Error("being written");
}
