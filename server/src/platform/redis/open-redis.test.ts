import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { REDIS_PROGRAM, startRedis, type TestRedis } from "../../testing/redis-server.ts";

const LIMIT = 200;

describe.runIf(REDIS_PROGRAM)("several processes with one Redis", () => {
  let redis: TestRedis;
  let one: TestApp;
  let two: TestApp;
  beforeAll(async () => {
    redis = await startRedis(REDIS_PROGRAM ?? "");
    const options = { requestsPerMinute: LIMIT, redisUrl: redis.url };
    [one, two] = await Promise.all([createTestApp(options), createTestApp(options)]);
  });
  afterAll(async () => {
    await Promise.all([one.close(), two.close()]);
    await redis.kill();
  });
  const ask = async (test: TestApp, path = "/health") => {
    const { status, body, headers } = await test.request("GET", path);
    return { status, body, left: Number(headers["ratelimit-remaining"]) };
  };
  const untilReady = (state: string, test = one) =>
    expect.poll(async () => (await ask(test, "/ready")).body.checks.redis, { interval: 50 }).toBe(state);

  it("count requests together", async () => {
    await untilReady("ok");
    const { left } = await ask(one);
    expect((await ask(two)).left).toBe(left - 1);
    expect((await ask(one)).left).toBe(left - 2);
  });

  it("go on without an error when it is killed, each with its own count, and say that they are degraded", async () => {
    const before = await ask(one);
    await redis.kill();
    const answers = [];
    for (let count = 0; count < 20; count++) answers.push(await ask(one));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(answers[0]?.left).toBeGreaterThan(before.left);
    expect(answers[19]?.left).toBe((answers[0]?.left ?? 0) - 19);
    expect(await ask(one, "/ready")).toMatchObject({
      status: 200,
      body: { status: "degraded", checks: { database: "ok", redis: "degraded" } },
    });
    for (let count = 0; count < LIMIT; count++) await ask(one);
    expect((await ask(one)).status).toBe(429);
  });

  it("count together again once it is back", async () => {
    await redis.start();
    await expect.poll(async () => (await ask(one)).status, { interval: 50 }).toBe(200);
    await expect.poll(async () => (await ask(two, "/ready")).body.checks.redis, { interval: 50 }).toBe("ok");
    const { left } = await ask(one);
    expect((await ask(two)).left).toBe(left - 1);
  });

  it("go on while it hangs: it answers nothing, and nothing waits for it for long", async () => {
    redis.hang();
    const answers = [];
    for (let count = 0; count < 20; count++) answers.push((await ask(two)).status);
    expect(answers).toEqual(Array(20).fill(200));
    expect((await ask(two, "/ready")).body.status).toBe("degraded");
    redis.wake();
    await untilReady("ok", two);
  });
});
