import type { Ctx } from "../../platform/context.ts";
import type { MatchDetail } from "./matching.schemas.ts";
export async function getMatch(_ctx: Ctx, _id: string): Promise<MatchDetail> {
  throw new Error("being written");
}
