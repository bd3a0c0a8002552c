import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { createTestTeam, type Person, registered, setUpOwner, type TestTeam } from "../../testing/people.ts";
import { KIND_LIMITS, networkOf } from "./limits.rules.ts";

const LIMIT = 60;

describe("too many requests in a minute", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp({ requestsPerMinute: LIMIT, trustProxy: "127.0.0.1" })));
  afterAll(() => test.close());
  const from = (address: string) => test.request("GET", "/health", undefined, { "x-forwarded-for": address });

  it("are announced: every answer says how many are left, and for how long that counts", async () => {
    const { headers } = await from("192.0.2.1");
    expect(headers).toMatchObject({ "ratelimit-limit": `${LIMIT}`, "ratelimit-policy": `${LIMIT};w=60` });
    expect(Number(headers["ratelimit-reset"])).toBeGreaterThan(0);
    expect(left(await from("192.0.2.1"))).toBe(LIMIT - 2);
  });

  it("are refused with the time to wait, in the form of every other error; other addresses go on", async () => {
    for (let count = 0; count < LIMIT; count++) await from("192.0.2.2");
    const refused = await from("192.0.2.2");
    expect(refused).toMatchObject({ status: 429, body: { success: false, error: { code: "TOO_MANY_REQUESTS" } } });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(left(refused)).toBe(0);
    expect((await from("192.0.2.3")).status).toBe(200);
  });

  it("are the proxy's own where it is not trusted: what a client says of its address does not count", async () => {
    const alone = await createTestApp({ requestsPerMinute: LIMIT });
    const counts = [];
    for (const address of ["192.0.2.7", "192.0.2.8"])
      counts.push(left(await alone.request("GET", "/health", undefined, { "x-forwarded-for": address })));
    expect(counts).toEqual([LIMIT - 1, LIMIT - 2]);
    await alone.close();
  });

  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2:bbbb:cccc:dddd:eeee", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ])("are counted for the network of %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe("where people sign in", () => {
  let test: TestTeam;
  let owner: Person;
  let other: Person;
  beforeAll(async () => {
    test = await createTestTeam();
    owner = await setUpOwner(test);
    other = await registered(test, "other@example.com");
  });
  afterAll(() => test.close());

  it("every account and every key has a limit of its own, and heavy routes a lower one", async () => {
    const ask = (person: Person, headers?: Record<string, string>) => person.request("GET", "/api/v1/corrections", undefined, headers);
    expect(left(await ask(owner))).toBe(KIND_LIMITS.heavy - 1);
    for (let count = 0; count < KIND_LIMITS.heavy; count++) await ask(owner);
    expect((await ask(owner)).status).toBe(429);
    expect((await owner.request("GET", "/api/v1/jobs")).status).toBe(200);
    expect((await ask(other)).status).toBe(200);
    const { secret } = (await owner.request("POST", "/api/v1/keys", { name: "script", scopes: ["resumes:read"] })).body.data;
    expect((await ask(owner, { authorization: `Bearer ${secret}` })).status).toBe(200);
  });

  it("ways in are limited for each address, whatever is tried there", async () => {
    const guess = (count: number) => test.request("POST", "/api/v1/auth/invitation", { token: `guess ${count}` });
    for (let count = 0; count < KIND_LIMITS["sign-in"]; count++) expect((await guess(count)).status).toBe(410);
    expect((await guess(61)).status).toBe(429);
  });
});

const left = ({ headers }: { headers: Record<string, unknown> }) => Number(headers["ratelimit-remaining"]);
