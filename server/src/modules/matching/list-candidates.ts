import type { Ctx } from "../../platform/context.ts";
import type { Page } from "../../platform/http/envelope.ts";
import type { ListMatches, MatchRow } from "./matching.schemas.ts";
export async function listCandidates(_ctx: Ctx, _input: ListMatches & { id: string }): Promise<Page<MatchRow>> {
  throw new Error("being written");
}
