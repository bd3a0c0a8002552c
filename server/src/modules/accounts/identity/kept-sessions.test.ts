import { sql } from "drizzle-orm";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTeam, PASSWORD, type Person, personWith, registered, setUpOwner, type TestTeam } from "../../../testing/people.ts";
import { REDIS_PROGRAM, startRedis, type TestRedis } from "../../../testing/redis-server.ts";

describe.runIf(REDIS_PROGRAM)("a session that Redis keeps", () => {
  let redis: TestRedis;
  let test: TestTeam;
  beforeAll(async () => {
    redis = await startRedis(REDIS_PROGRAM ?? "");
    test = await createTestTeam({}, { redisUrl: redis.url });
    await setUpOwner(test);
  });
  afterAll(async () => {
    await test.close();
    await redis.kill();
  });
  const statusOf = async (person: Person) => (await person.request("GET", "/api/v1/auth/me")).status;
  const again = async ({ email }: Person, password = PASSWORD) => {
    await forget();
    return personWith(test, email, (await test.request("POST", "/api/v1/auth/login", { email, password })).body.data);
  };
  /** Doubts last longer than a test wants to wait. */
  const forget = async () => {
    const plain = new Redis(redis.url);
    await plain.flushdb();
    plain.disconnect();
  };
  const names = async () => {
    const plain = new Redis(redis.url);
    const found = await plain.keys("session:*");
    plain.disconnect();
    return found;
  };
  /** Somebody whose session has just been asked for, and so is kept. */
  const known = async (email: string) => {
    const person = await registered(test, email);
    await expect
      .poll(async () => {
        await statusOf(person);
        return (await names()).length;
      })
      .toBeGreaterThan(0);
    return person;
  };

  it("is asked of the database once in five seconds at most, and is not believed for longer", async () => {
    const person = await known("ada@example.com");
    expect(await statusOf(person)).toBe(200);
    await test.owner.execute(sql`delete from sessions`);
    expect(await statusOf(person)).toBe(200);
    await expect.poll(() => statusOf(person), { interval: 500 }).toBe(401);
  });

  it("is over with the next request when the person signs out, elsewhere or with another password", async () => {
    const here = await known("bea@example.com");
    const elsewhere = await again(here);
    expect(await statusOf(elsewhere)).toBe(200);
    const { id } = (await here.request("GET", "/api/v1/auth/sessions")).body.data.find((one: { isCurrent: boolean }) => !one.isCurrent);
    expect((await here.request("DELETE", `/api/v1/auth/sessions/${id}`)).status).toBe(200);
    expect(await statusOf(elsewhere)).toBe(401);
    const third = await again(here);
    expect(await statusOf(third)).toBe(200);
    await here.request("POST", "/api/v1/auth/password", { password: PASSWORD, newPassword: `${PASSWORD} 2` });
    expect(await statusOf(third)).toBe(401);
    await forget();
    expect(await statusOf(here)).toBe(200);
    expect((await here.request("POST", "/api/v1/auth/logout")).status).toBe(200);
    expect(await statusOf(here)).toBe(401);
  });

  it("is over at once when a new password came by mail, and when the account is deleted", async () => {
    const person = await known("cy@example.com");
    await test.request("POST", "/api/v1/auth/forgot-password", { email: person.email });
    const { link } = await test.mail.next(person.email, "/reset-password");
    const token = link.searchParams.get("token");
    expect(await statusOf(person)).toBe(200);
    expect((await test.request("POST", "/api/v1/auth/reset-password", { token, password: `${PASSWORD} 3` })).status).toBe(200);
    expect(await statusOf(person)).toBe(401);
    const back = await again(person, `${PASSWORD} 3`);
    expect(await statusOf(back)).toBe(200);
    const leaving = { confirm: person.email, password: `${PASSWORD} 3` };
    expect((await back.request("DELETE", "/api/v1/auth/account", leaving)).status).toBe(200);
    expect(await statusOf(back)).toBe(401);
  });

  it("goes to another workspace at once", async () => {
    const person = await known("di@example.com");
    const { id } = (await person.request("POST", "/api/v1/workspaces", { name: "Second", kind: "company" })).body.data;
    expect((await person.request("GET", "/api/v1/auth/me")).body.data.workspaceId).toBe(id);
  });

  it("cannot be made in Redis, and names nobody there", async () => {
    const person = await known("eve@example.com");
    const plain = new Redis(redis.url);
    const [name = ""] = await names();
    const kept = JSON.stringify(await plain.hgetall(name));
    expect(kept).not.toContain("eve");
    const accountId = await plain.hget(name, "account");
    for (const one of await names()) await plain.hset(one, { account: accountId ?? "", sealed: JSON.stringify({ id: "x", accountId }) });
    plain.disconnect();
    expect(await statusOf(person)).toBe(200);
  });

  it("is asked of the database while Redis is away, without an error", async () => {
    const person = await known("fay@example.com");
    await redis.kill();
    expect(await statusOf(person)).toBe(200);
    expect((await person.request("POST", "/api/v1/auth/logout")).status).toBe(200);
    expect(await statusOf(person)).toBe(401);
  });
});
