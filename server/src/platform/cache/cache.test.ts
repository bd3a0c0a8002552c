import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs } from "../../testing/factories.ts";
import { REDIS_PROGRAM, startRedis, type TestRedis } from "../../testing/redis-server.ts";
import type { FullCtx, WorkspaceId } from "../context.ts";
import { defineKept } from "./cache.ts";

const TOKEN = "a token of twenty letters";
const LETTER = defineKept<{ readonly words: string }>({ name: "letter", seconds: 60 });
const MAYFLY = defineKept<string>({ name: "mayfly", seconds: 1 });

for (const place of ["this process", "Redis"])
  describe.runIf(place !== "Redis" || REDIS_PROGRAM)(`what is kept for a while in ${place}`, () => {
    let redis: TestRedis | undefined;
    let test: TestApp;
    let ctx: FullCtx;
    beforeAll(async () => {
      if (place === "Redis") redis = await startRedis(REDIS_PROGRAM ?? "");
      test = await createTestApp({ metricsToken: TOKEN, redisUrl: redis?.url });
      ctx = test.ctx;
    });
    afterAll(async () => {
      await test.close();
      await redis?.kill();
    });
    const kept = async <Value>(kind: Parameters<typeof ctx.cache.get<Value>>[1], key: string, value: Value) => {
      await ctx.cache.through(ctx, kind, key, async () => value);
      return ctx.cache.get(ctx, kind, key);
    };

    it("is found again by its own workspace, and by no other", async () => {
      // The first connection to Redis is made in the background.
      await expect.poll(() => kept(LETTER, "res_1:en", { words: "Dear Ada" })).toEqual({ words: "Dear Ada" });
      const elsewhere = { ...ctx, workspaceId: "wks_other" as WorkspaceId };
      expect(await ctx.cache.get(elsewhere, LETTER, "res_1:en")).toBeUndefined();
    });

    it("is gone when its time is over, and when it was too long to keep", async () => {
      expect(await kept(MAYFLY, "one", "day")).toBe("day");
      await expect.poll(() => ctx.cache.get(ctx, MAYFLY, "one")).toBeUndefined();
      expect(await kept(LETTER, "long", { words: "word ".repeat(100_000) })).toBeUndefined();
    });

    it("is dropped when something of its workspace is deleted, and stays for others", async () => {
      expect(await kept(LETTER, "res_2:en", { words: "Dear Bo" })).toBeDefined();
      const elsewhere = {
        ...ctx,
        workspaceId: "wks_other" as WorkspaceId,
        vault: { ...ctx.vault, workspaceKeys: () => ctx.vault.workspaceKeys(ctx.db, ctx.workspaceId) },
      };
      await ctx.cache.through(elsewhere, LETTER, "res_2:en", async () => ({ words: "Dear Di" }));
      const [id] = await addedJobs(ctx, { id: "1" });
      expect((await test.request("DELETE", `/api/v1/jobs/${id}`)).status).toBe(200);
      await expect.poll(() => ctx.cache.get(ctx, LETTER, "res_2:en")).toBeUndefined();
      expect(await ctx.cache.get(elsewhere, LETTER, "res_2:en")).toEqual({ words: "Dear Di" });
      expect(await kept(LETTER, "res_1:en", { words: "Dear Ada" })).toBeDefined();
    });

    it("is not kept when something of its workspace is deleted while it is being made", async () => {
      const [id] = await addedJobs(ctx, { id: "raced" });
      const made = await ctx.cache.through(ctx, LETTER, "res_4:en", async () => {
        expect((await test.request("DELETE", `/api/v1/jobs/${id}`)).status).toBe(200);
        return { words: "Dear Ed" };
      });
      expect(made).toEqual({ words: "Dear Ed" });
      expect(await ctx.cache.get(ctx, LETTER, "res_4:en")).toBeUndefined();
    });

    it("is dropped for every workspace when nobody knows what was deleted", async () => {
      expect(await kept(LETTER, "res_5:en", { words: "Dear Fay" })).toBeDefined();
      await ctx.cache.forgetAll();
      expect(await ctx.cache.get(ctx, LETTER, "res_5:en")).toBeUndefined();
    });

    it("is counted for whoever watches", async () => {
      const { body } = await test.request("GET", "/metrics", undefined, { authorization: `Bearer ${TOKEN}` });
      expect(body).toMatch(/candor_cache_lookups_total\{kind="letter",outcome="hit"\} [1-9]/);
      expect(body).toMatch(/candor_cache_lookups_total\{kind="letter",outcome="miss"\} [1-9]/);
    });

    if (place === "Redis")
      it("lies there sealed, and its loss is no error", async () => {
        await kept(LETTER, "res_6:en", { words: "Dear Gus" });
        const plain = new Redis(redis?.url ?? "");
        const names = await plain.keys(`cache:${ctx.workspaceId}:letter:*`);
        const values = await Promise.all(names.map((name) => plain.getBuffer(name)));
        plain.disconnect();
        expect(values.length).toBeGreaterThan(0);
        expect(Buffer.concat(values.map((value) => value ?? Buffer.of())).toString("latin1")).not.toContain("Dear");
        await redis?.kill();
        expect(await kept(LETTER, "res_3:en", { words: "Dear Cy" })).toBeUndefined();
      });
  });
