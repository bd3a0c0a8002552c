import type { Ctx } from "../../platform/context.ts";
import type { Page } from "../../platform/http/envelope.ts";
import type { ResumeView } from "./resumes.schemas.ts";
export async function listResumes(_ctx: Ctx, _input: { cursor?: string | undefined; limit: number }): Promise<Page<ResumeView>> {
  throw new Error("being written");
}
