import type { Ctx } from "../../platform/context.ts";
import type { Page } from "../../platform/http/envelope.ts";
import type { ResumeStatus } from "../resumes/index.ts";
import type { ListMatches, MatchRow } from "./matching.schemas.ts";
export async function listMatches(
  _ctx: Ctx,
  _input: ListMatches & { id: string },
): Promise<{ page: Page<MatchRow>; status: ResumeStatus }> {
  throw new Error("being written");
}
