import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";

describe("pages from elsewhere", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());
  const send = (headers: Record<string, string>, method: "GET" | "POST" | "DELETE" = "GET", url = "/api/v1/status") =>
    test.app.inject({ method, url, headers, ...(method === "GET" ? {} : { payload: { confirm: "delete everything" } }) });

  it.each(["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "localhost", "LOCALHOST:80"])(
    "are not %s: that is this machine",
    async (host) => {
      expect((await send({ host })).statusCode).toBe(200);
    },
  );

  it.each([
    "evil.example",
    "evil.example:3000",
    "localhost.evil.example",
    "127.0.0.1.nip.io",
    "192.168.0.7:3000",
    "0.0.0.0:3000",
    "localhost@evil.example",
  ])("reach nothing under another name (DNS rebinding): %j", async (host) => {
    for (const url of ["/api/v1/status", "/health", "/docs/json", "/openapi.json", "/", "/api/v1/nowhere"]) {
      const response = await send({ host }, "GET", url);
      expect(response.statusCode, url).toBe(403);
      expect(response.json().error.code).toBe("HOST_NOT_ALLOWED");
    }
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["another port of this machine", { origin: "http://localhost:8080" }],
    ["a sandboxed frame", { origin: "null" }],
    ["a site that hides its origin", { "sec-fetch-site": "cross-site" }],
  ])("change nothing: %s", async (_who, headers) => {
    const response = await send({ host: "localhost:3000", ...headers }, "DELETE", "/api/v1/everything");
    expect(response.statusCode).toBe(403);
    expect(response.json().error.code).toBe("ORIGIN_NOT_ALLOWED");
  });

  it("are told apart from the page of this server, and from programs that are no browser", async () => {
    const own = { host: "localhost:3000", origin: "http://localhost:3000", "sec-fetch-site": "same-origin" };
    expect((await send(own, "DELETE", "/api/v1/everything")).statusCode).toBe(200);
    expect((await send({ host: "localhost:3000" }, "DELETE", "/api/v1/everything")).statusCode).toBe(200);
  });
});
