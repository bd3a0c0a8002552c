import type { Ctx } from "../../platform/context.ts";
import { pageOf, readCursor } from "../../platform/http/cursor.ts";
import type { Page } from "../../platform/http/envelope.ts";
import { KEPT_LANGUAGE } from "./match-language.ts";
import { toMatchRow } from "./matching.rules.ts";
import type { ListMatches, MatchRow } from "./matching.schemas.ts";
import { type RankedQuery, selectRanked } from "./ranked.repository.ts";
import type { JobFilter } from "./retrieval.repository.ts";
import { toldRows } from "./told-rows.ts";

/** One page of a ranked list of either side. */
export async function rankedPage(ctx: Ctx, of: RankedQuery["of"], query: ListMatches): Promise<Page<MatchRow>> {
  const { cursor, limit, q, minScore, band, sort } = query;
  const keys = readCursor(cursor, ["number", "string"]);
  const behind = keys && { value: keys[0], id: keys[1] };
  const filter = filterOf(query, ctx.now());
  const rows = await selectRanked(ctx.db, ctx.workspaceId, { ...filter, of, q, minScore, band, sort, behind, take: limit + 1 });
  const { rows: page, next } = pageOf(rows, limit, (row) => [row.sortedBy, row.id]);
  const told = await toldRows(ctx, page, query.language ?? KEPT_LANGUAGE);
  return { rows: told.map(toMatchRow), next };
}

const DAY_MS = 86_400_000;

/** The limits on jobs that a query names. */
export function filterOf({ place, workplace, type, payMin, payCurrency, postedWithinDays }: ListMatches, now: Date): JobFilter {
  return {
    ...(place && { place }),
    ...(workplace && { workplace }),
    ...(type && { types: type }),
    ...(payMin !== undefined && { payMin }),
    ...(payCurrency && { payCurrency }),
    ...(postedWithinDays !== undefined && { postedSince: new Date(now.getTime() - postedWithinDays * DAY_MS).toISOString().slice(0, 10) }),
  };
}
