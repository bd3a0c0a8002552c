import type { Ctx } from "../../platform/context.ts";
import type { ResumeView } from "./resumes.schemas.ts";
export async function getResume(_ctx: Ctx, _id: string): Promise<ResumeView> {
  throw new Error("being written");
}
