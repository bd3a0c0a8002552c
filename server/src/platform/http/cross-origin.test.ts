import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";

const FRIEND = "https://jobs.example.com";

describe("a page of another server", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp({ allowedOrigins: [FRIEND] })));
  afterAll(() => test.close());
  const from = (origin: string, method: "GET" | "POST" | "OPTIONS" = "GET", extra = {}) =>
    test.app.inject({
      method,
      url: "/api/v1/jobs",
      headers: { host: "localhost:3000", origin, "sec-fetch-site": "cross-site", ...extra },
      ...(method === "POST" && { payload: { title: "Welder", description: "You weld." } }),
    });

  it("reads and writes where the operator has named it, with the limits and the request id in sight", async () => {
    const read = await from(FRIEND);
    expect(read.statusCode).toBe(200);
    expect(read.headers["access-control-allow-origin"]).toBe(FRIEND);
    expect(String(read.headers["access-control-expose-headers"])).toContain("x-request-id");
    expect((await from(FRIEND, "POST")).statusCode).toBe(201);
  });

  it("asks first what it may send: tokens, never cookies", async () => {
    const asked = await from(FRIEND, "OPTIONS", {
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "authorization",
    });
    expect(asked.statusCode).toBe(204);
    expect(asked.headers["access-control-allow-methods"]).toContain("PATCH");
    expect(asked.headers["access-control-allow-headers"]).toContain("authorization");
    expect(asked.headers["access-control-allow-credentials"]).toBeUndefined();
  });

  it.each([
    "https://evil.example",
    "https://jobs.example.com.evil.example",
    "http://jobs.example.com",
    "https://jobs.example.com:8443",
    "null",
  ])("that is not named gets nothing: %s", async (origin) => {
    for (const method of ["GET", "POST", "OPTIONS"] as const) {
      const refused = await from(origin, method, { "access-control-request-method": "GET" });
      expect(refused.statusCode, method).toBe(403);
      expect(refused.headers["access-control-allow-origin"], method).toBeUndefined();
    }
  });

  it("is not let in by a Host that is none of this server's", async () => {
    expect((await from(FRIEND, "GET", { host: "evil.example" })).statusCode).toBe(403);
  });
});

describe("without a list", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());

  it("no other page is let in, and no answer speaks of origins", async () => {
    const headers = { host: "localhost:3000", origin: FRIEND };
    expect((await test.app.inject({ url: "/api/v1/jobs", headers })).statusCode).toBe(403);
    const own = await test.app.inject({ url: "/api/v1/jobs", headers: { host: "localhost:3000" } });
    expect(Object.keys(own.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});
