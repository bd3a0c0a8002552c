import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { type EmbeddingsStandIn, startEmbeddingsStandIn } from "../../testing/embeddings-stand-in.ts";
import { getSpending } from "./get-spending.ts";
import { listCalls } from "./list-calls.ts";

const BUDGET = 100;
const TOKEN = "a token of twenty letters";

describe("what models cost", () => {
  let endpoint: EmbeddingsStandIn;
  let test: TestApp;
  beforeAll(async () => {
    endpoint = await startEmbeddingsStandIn();
    test = await createTestApp({
      vectors: {
        source: "endpoint",
        settings: { OPENAI_BASE_URL: endpoint.baseUrl, OPENAI_EMBEDDING_MODEL: "tiny" },
        maxCharacters: BUDGET,
      },
      spending: { prices: { tiny: { in: 2, out: 0 } }, currency: "EUR" },
      metricsToken: TOKEN,
      guards: { patience: { restMs: 100 } },
    });
  });
  afterAll(async () => {
    await test.close();
    await endpoint.close();
  });
  const ask = (text: string, workspaceId: string = test.ctx.workspaceId) => test.ctx.vectors.of(workspaceId, [{ text, titles: [] }]);
  const calls = async () => (await test.request("GET", "/api/v1/spending/calls")).body.data;
  const spending = async () => (await test.request("GET", "/api/v1/spending")).body.data;

  it("each request is written down with its workspace, purpose, model, tokens and cost, and never what was sent", async () => {
    await ask("ten letters");
    expect(await calls()).toMatchObject([
      { purpose: "vectors", model: "tiny", outcome: "answered", characters: 11, tokensIn: 11, tokensOut: null, cost: 0.000022 },
    ]);
    const { rows } = await test.owner.execute(sql`select * from ai_calls`);
    expect(JSON.stringify(rows)).not.toContain("letters");
    expect(rows).toMatchObject([{ workspace_id: test.ctx.workspaceId }]);
  });

  it("tries that came to nothing count as well, and have no cost that nobody knows", async () => {
    endpoint.mood = "garbage";
    await expect(ask("a try")).rejects.toThrow();
    endpoint.mood = "well";
    expect((await calls())[0]).toMatchObject({ outcome: "failed", characters: 5, tokensIn: null, cost: null });
    const [month] = (await spending()).months;
    expect(month).toMatchObject({ purpose: "vectors", model: "tiny", calls: 2, failed: 1, characters: 16, tokensIn: 11, cost: 0.000022 });
    expect(month.month).toMatch(/^\d{4}-\d{2}$/);
  });

  it("a workspace sees its own calls only, and who runs the installation how far its budget is used", async () => {
    await test.owner.execute(
      sql`insert into workspaces (id, kind, name, created_at) values ('wsp_other', 'company', 'Other', now()) on conflict do nothing`,
    );
    await ask("of another", "wsp_other");
    expect(await calls()).toHaveLength(2);
    expect(await spending()).toMatchObject({ currency: "EUR", budgets: [{ purpose: "vectors", characters: BUDGET, spent: 26 }] });
    const asGuest = {
      spending: { budgets: { vectors: BUDGET }, currency: "EUR", spentThisMonth: async () => 26 },
      isOperators: async () => false,
    };
    expect((await getSpending(test.ctx, asGuest)).budgets).toBeNull();
    const { body } = await test.request("GET", "/metrics", undefined, { authorization: `Bearer ${TOKEN}` });
    expect(body.split("\n")).toContain('candor_ai_month_characters{purpose="vectors"} 26');
  });

  it("the budget holds for all processes and after a restart, since it is counted from what is written down", async () => {
    const { asked } = endpoint;
    await test.owner.execute(
      sql`insert into ai_calls (id, workspace_id, purpose, model, outcome, characters, at) values ('aic_0', 'wsp_gone', 'vectors', 'tiny', 'asked', 70, now())`,
    );
    await expect(ask("more than four")).rejects.toThrow("budget");
    expect(endpoint.asked).toBe(asked);
    await ask("less");
    await test.owner.execute(sql`update ai_calls set at = at - interval '32 days' where id = 'aic_0'`);
    await ask("more than four");
  });

  it("of many that ask at once, none passes the budget", async () => {
    const before = endpoint.texts.join("").length;
    await Promise.allSettled(Array.from({ length: 12 }, (_, index) => ask(`text no ${String(index).padStart(2, "0")}`)));
    const { rows } = await test.owner.execute<{ sum: number }>(
      sql`select sum(characters)::int as sum from ai_calls where at > date_trunc('month', now() at time zone 'UTC') at time zone 'UTC'`,
    );
    expect(rows[0]?.sum).toBeLessThanOrEqual(BUDGET);
    expect(endpoint.texts.join("").length).toBeGreaterThan(before);
  });

  it("no workspace can change what is written down about it", async () => {
    await expect(test.ctx.db.execute(sql`update ai_calls set cost = 0`)).rejects.toThrow();
    await expect(test.ctx.db.execute(sql`delete from ai_calls`)).rejects.toThrow();
  });

  it("pages from the newest call back, and is refused without the permission", async () => {
    const first = await listCalls(test.ctx, { limit: 2 });
    const second = await listCalls(test.ctx, { limit: 2, cursor: first.next ?? "" });
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(4);
    await expect(listCalls(test.ctxWith("jobs:read"), { limit: 2 })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
