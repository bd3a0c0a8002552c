import type { FullCtx } from "../../platform/context.ts";
import type { ImportedJobs } from "./jobs.schemas.ts";
export async function importJobs(_ctx: FullCtx, _input: unknown): Promise<ImportedJobs> {
  throw new Error("being written");
}
