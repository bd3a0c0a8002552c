import { type Ctx, requirePermission } from "../../platform/context.ts";
import { pageOf, readCursor } from "../../platform/http/cursor.ts";
import type { Page } from "../../platform/http/envelope.ts";
import { type CallRow, selectCalls } from "./spending.repository.ts";
import { inCurrency } from "./spending.rules.ts";
import type { AiCallView, ListCalls } from "./spending.schemas.ts";

/** Every request to a model that was made for the workspace, newest first. */
export async function listCalls(ctx: Ctx, { cursor, limit }: ListCalls): Promise<Page<AiCallView>> {
  requirePermission(ctx, "spending:read");
  const [before] = readCursor(cursor, ["string"]) ?? [];
  const calls = await ctx.analytics.read(ctx, (db) => selectCalls(db, ctx.workspaceId, { before, take: limit + 1 }));
  const { rows, next } = pageOf(calls, limit, ({ id }) => [id]);
  return { rows: rows.map(toView), next };
}

const toView = ({ id, at, purpose, model, outcome, characters, tokensIn, tokensOut, cost }: CallRow): AiCallView => ({
  id,
  at: at.toISOString(),
  purpose,
  model,
  outcome,
  characters,
  tokensIn,
  tokensOut,
  cost: inCurrency(cost),
});
