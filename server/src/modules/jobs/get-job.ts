import type { Ctx } from "../../platform/context.ts";
import type { JobDetail } from "./jobs.schemas.ts";
export async function getJob(_ctx: Ctx, _id: string): Promise<JobDetail> {
  throw new Error("being written");
}
