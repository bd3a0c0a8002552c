import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { form } from "../../testing/factories.ts";
import { createLog } from "./log.ts";

describe("a request's id", () => {
  const lines: string[] = [];
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ log: createLog({ level: "info", destination: { write: (line) => void lines.push(line) } }) });
  });
  afterAll(() => test.close());

  it("stands in every answer, whether it went well or not", async () => {
    const ids = [];
    for (const path of ["/health", "/api/v1/jobs", "/api/v1/jobs/job_none", "/nowhere", "/", "/docs"]) {
      const { headers } = await test.request("GET", path);
      expect(headers["x-request-id"], path).toMatch(/^request-\d+$/);
      ids.push(headers["x-request-id"]);
    }
    expect(new Set(ids).size).toBe(ids.length);
    const refused = await test.request("GET", "/api/v1/jobs", undefined, { host: "evil.example" });
    expect(refused.body.error.requestId).toBe(refused.headers["x-request-id"]);
  });

  it("stands in every line that is logged on its way, and each request is one line with its route", async () => {
    lines.length = 0;
    vi.spyOn(test.ctx.storage, "receive").mockImplementationOnce(async () => {
      test.ctx.log.warn("deep inside");
      throw Object.assign(new Error("broken"), { code: "EIO" });
    });
    const response = await test.app.inject({
      method: "POST",
      url: "/api/v1/resumes/upload?note=private",
      ...form({ name: "file", content: "Ada", fileName: "ada.txt" }),
    });
    const id = response.json().error.requestId;
    const logged = lines.map((line) => JSON.parse(line));
    expect(logged.map(({ msg, requestId }) => ({ msg, requestId }))).toEqual([
      { msg: "deep inside", requestId: id },
      { msg: "a request failed", requestId: id },
      { msg: "answered", requestId: id },
    ]);
    expect(logged.at(-1)).toMatchObject({ method: "POST", route: "/api/v1/resumes/upload", status: 500, ms: expect.any(Number) });
    expect(lines.join("")).not.toContain("private");
  });
});
