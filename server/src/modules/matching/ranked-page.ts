import type { Ctx } from "../../platform/context.ts";
import { pageOf, readCursor } from "../../platform/http/cursor.ts";
import type { Page } from "../../platform/http/envelope.ts";
import { type RankedQuery, selectRanked } from "./matching.repository.ts";
import { toMatchRow } from "./matching.rules.ts";
import type { ListMatches, MatchRow } from "./matching.schemas.ts";

/** One page of a ranked list of either side. */
export async function rankedPage(ctx: Ctx, of: RankedQuery["of"], { cursor, limit, q, minScore }: ListMatches): Promise<Page<MatchRow>> {
  const keys = readCursor(cursor, ["number", "string"]);
  const behind = keys && { score: keys[0], id: keys[1] };
  const rows = await selectRanked(ctx.db, ctx.workspaceId, { of, q, minScore, behind, take: limit + 1 });
  return pageOf(rows.map(toMatchRow), limit, (row) => [row.score, row.id]);
}
