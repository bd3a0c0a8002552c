import { type Meter, type Spent, VectorsError } from "@candor/host";
import type { Database } from "../db/database.ts";
import type { Log } from "../log/log.ts";
import { charactersSince, endCall, insertCall, lockBudgets } from "./ai-calls.repository.ts";
import { costOf, type Prices, startOfMonth } from "./prices.rules.ts";

/** What models that cost money are asked for. */
export const PURPOSES = ["vectors"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** For whom and to what end a model is asked. */
export type Account = { readonly workspaceId: string; readonly purpose: Purpose };

/** The ledger of what is sent to models that cost money, and the budgets that it is held against. */
export type Spending = {
  /**
   * Stands before every request: it is written down before it goes out, so that a process that dies has not sent for nothing, and
   * rejects where it would pass the month's budget of all workspaces and processes.
   */
  meter(account: Account): Meter;
  /** Characters of the current month, by all processes. */
  spentThisMonth(purpose: Purpose): Promise<number>;
  /** Of all costs, such as EUR. */
  readonly currency: string;
  /** Characters that all processes may send in a calendar month; 0 where nothing is sent. */
  readonly budgets: Readonly<Record<Purpose, number>>;
};

export type SpendingOptions = {
  /** Sees and writes the rows of every workspace. */
  readonly db: Database;
  readonly budgets: Readonly<Record<Purpose, number>>;
  readonly prices: Prices;
  readonly currency: string;
  readonly now: () => Date;
  readonly newId: (prefix: string) => string;
  readonly log: Log;
  /** Hears of every request that has ended. */
  readonly onSpent: (purpose: Purpose, spent: Spent) => void;
};

export function createSpending({ db, budgets, prices, currency, now, newId, log, onSpent }: SpendingOptions): Spending {
  const spentThisMonth = (purpose: Purpose) => charactersSince(db, purpose, startOfMonth(now()));
  return {
    budgets,
    currency,
    spentThisMonth,
    meter:
      ({ workspaceId, purpose }) =>
      async ({ model, characters }) => {
        const id = newId("aic");
        await db.transaction(async (tx) => {
          await lockBudgets(tx);
          const spent = await charactersSince(tx, purpose, startOfMonth(now()));
          if (spent + characters > budgets[purpose]) throw budgetSpent(budgets[purpose]);
          await insertCall(tx, { id, workspaceId, purpose, model, characters, outcome: "asked", at: now() });
        });
        return async ({ outcome, tokens }) => {
          onSpent(purpose, { model, characters, tokens, outcome });
          const cost = costOf(prices, model, { in: tokens });
          // What has been paid for is used, whatever becomes of the line about it: it goes on counting as asked.
          await endCall(db, id, { outcome, tokensIn: tokens, cost }).catch((error: unknown) =>
            log.error({ err: error, call: id }, "a request to a model could not be written down as ended"),
          );
        };
      },
  };
}

const budgetSpent = (characters: number) =>
  new VectorsError(
    "VECTORS_BUDGET_SPENT",
    `The budget for embeddings is spent (${characters} characters in this calendar month); raise VECTORS_BUDGET, or wait for the next.`,
  );
