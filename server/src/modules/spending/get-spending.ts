import { type Ctx, requirePermission } from "../../platform/context.ts";
import { PURPOSES, type Spending } from "../../platform/spending/spending.ts";
import { sumByMonth } from "./spending.repository.ts";
import { firstShown, inCurrency } from "./spending.rules.ts";
import type { SpendingView } from "./spending.schemas.ts";

/** The installation's ledger of model calls, as far as this page needs it. */
export type SpendingOf = {
  readonly spending: Pick<Spending, "budgets" | "spentThisMonth" | "currency">;
  readonly isOperators: (workspaceId: string) => Promise<boolean>;
};

/** What the workspace asked models for, month by month; for the operators also how far the installation's budgets are used. */
export async function getSpending(ctx: Ctx, { spending, isOperators }: SpendingOf): Promise<SpendingView> {
  requirePermission(ctx, "spending:read");
  const months = await ctx.analytics.read(ctx, (db) => sumByMonth(db, ctx.workspaceId, firstShown(ctx.now())));
  const budgets = (await isOperators(ctx.workspaceId)) ? await budgetsOf(spending) : null;
  return {
    currency: spending.currency,
    months: months.map((row) => ({ ...row, characters: row.characters ?? 0, cost: inCurrency(row.cost) })),
    budgets,
  };
}

/** Nothing is told of purposes for which nothing is sent. */
async function budgetsOf({ budgets, spentThisMonth }: SpendingOf["spending"]) {
  const asked = PURPOSES.filter((purpose) => budgets[purpose] > 0);
  return Promise.all(asked.map(async (purpose) => ({ purpose, characters: budgets[purpose], spent: await spentThisMonth(purpose) })));
}
