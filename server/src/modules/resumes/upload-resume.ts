import type { FullCtx } from "../../platform/context.ts";
import type { UploadedResume } from "./resumes.schemas.ts";
export async function uploadResume(_ctx: FullCtx, _input: unknown): Promise<UploadedResume> {
  throw new Error("being written");
}
