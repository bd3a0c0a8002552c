import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";

describe("answers", () => {
  let test: TestApp;
  let pages: string;
  beforeAll(async () => {
    pages = await mkdtemp(join(tmpdir(), "candor-pages-"));
    await mkdir(join(pages, "assets"));
    await writeFile(join(pages, "index.html"), "<!doctype html><title>Candor</title>");
    await writeFile(join(pages, "assets", "index-Ab3dEf9_.js"), "export {};");
    await writeFile(join(pages, "color-scheme.js"), "0;");
    test = await createTestApp({ webFolder: pages });
  });
  afterAll(async () => {
    await test.close();
    await rm(pages, { recursive: true });
  });
  const get = (url: string, accept = "text/html") => test.app.inject({ url, headers: { host: "localhost:3000", accept } });

  it("of the API say when they were made; errors carry a stable code and an id to ask about", async () => {
    const missing = await test.request("GET", "/api/v1/resumes/res_none");
    expect(missing).toMatchObject({
      status: 404,
      body: { success: false, error: { code: "RESUME_NOT_FOUND", requestId: expect.any(String) } },
    });
    expect(Date.parse(missing.body.timestamp)).not.toBeNaN();
    expect(await test.request("GET", "/api/v1/nowhere")).toMatchObject({ status: 404, body: { error: { code: "NOT_FOUND" } } });
  });

  it("of broken JSON, wrong types and oversized bodies are errors of the same form", async () => {
    const send = (payload: string, type = "application/json") =>
      test.app.inject({ method: "POST", url: "/api/v1/jobs", payload, headers: { host: "localhost:3000", "content-type": type } });
    expect((await send("{ broken")).json().error.code).toBe("VALIDATION_ERROR");
    expect((await send("title=x", "application/x-www-form-urlencoded")).json().error.code).toBe("UNSUPPORTED_MEDIA_TYPE");
    expect((await send(JSON.stringify({ title: "x", description: "y".repeat(26 * 1024 * 1024) }))).json().error.code).toBe(
      "PAYLOAD_TOO_LARGE",
    );
    expect((await send('{"__proto__": {"a": 1}, "title": "x", "description": "y"}')).statusCode).toBe(400);
  });

  it("carry headers that forbid scripts from elsewhere and inline ones, framing and sniffing", async () => {
    for (const url of ["/", "/jobs", "/docs", "/docs/static/index.html", "/api/v1/jobs", "/nowhere"]) {
      const { headers } = await get(url);
      const policy = policyOf(headers["content-security-policy"]);
      expect(policy["script-src"] ?? policy["default-src"], url).toEqual(["'self'"]);
      expect(policy["object-src"], url).toEqual(["'none'"]);
      expect(policy["frame-ancestors"], url).toEqual(["'none'"]);
      expect(headers["x-content-type-options"], url).toBe("nosniff");
      expect(headers["referrer-policy"], url).toBe("no-referrer");
    }
  });

  it("of a page's address are the app, whatever page it is; files with a hash in their name may be kept for a year", async () => {
    for (const url of ["/", "/resumes/res_1", "/jobs?q=x"]) {
      const page = await get(url);
      expect(page.statusCode, url).toBe(200);
      expect(page.body).toContain("<title>Candor</title>");
      expect(page.headers["cache-control"]).toBe("no-cache");
    }
    expect((await get("/assets/index-Ab3dEf9_.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await get("/color-scheme.js")).headers["cache-control"]).toBe("no-cache");
    expect((await get("/assets/gone-12345678.js", "*/*")).statusCode).toBe(404);
    expect((await get("/../../package.json", "*/*")).statusCode).toBe(404);
  });

  it("of health checks name each thing that the server depends on", async () => {
    expect(await test.request("GET", "/health")).toMatchObject({ status: 200, body: { status: "ok", version: "0.0.0" } });
    for (const path of ["/ready", "/api/v1/health"]) {
      expect(await test.request("GET", path)).toMatchObject({
        status: 200,
        body: { status: "ok", checks: { database: "ok", files: "ok" } },
      });
    }
  });

  it("of the documentation are a page without inline scripts, and the contract as JSON", async () => {
    const page = await get("/docs");
    expect(page.statusCode).toBe(200);
    expect(inlineScripts(page.body)).toEqual([]);
    const contract = (await get("/openapi.json")).json();
    expect(contract.openapi).toBe("3.1.0");
    expect(Object.keys(contract.paths)).toContain("/api/v1/resumes/upload");
  });
});

it("the built pages run no inline script, so that the policy can forbid them", async () => {
  const folder = ["../../../../web/dist/", "../../../../web/"]
    .map((path) => new URL(path, import.meta.url))
    .find((path) => existsSync(path));
  const page = await readFile(new URL("index.html", folder), "utf8");
  expect(page).toContain("<script");
  expect(inlineScripts(page)).toEqual([]);
  expect(inlineScripts('<script>1</script><a href="javascript:1" onclick="1">')).toHaveLength(3);
});

function policyOf(header: unknown): Record<string, string[]> {
  const directives = String(header)
    .split(";")
    .map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = "", ...sources]) => [name, sources]));
}

/** Scripts in the page itself, handlers in attributes, and addresses that are scripts. */
const inlineScripts = (page: string): string[] =>
  [/<script(?![^>]*\ssrc=)[^>]*>\s*[^<\s]/gi, /<[^>]+\son[a-z]+\s*=/gi, /(?:href|src)\s*=\s*["']?\s*javascript:/gi].flatMap(
    (form) => page.match(form) ?? [],
  );
