import { createParserPool } from "@candor/host";
import * as bad from "@candor/host/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { form, jobRecord } from "../../testing/factories.ts";

describe("a jobs file that is not what it should be", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp({ parser: createParserPool({ size: 1 }) })));
  afterAll(() => test.close());
  const send = async (content: string | Uint8Array, fileName = "jobs.jsonl") =>
    test.app.inject({ method: "POST", url: "/api/v1/jobs/import", ...form({ name: "file", content, fileName }) });

  it.each([
    ["an empty file", () => bad.emptyFile],
    ["a blank text", () => "  \n\n "],
    ["no document at all", () => bad.notADocument],
    ["an archive", () => bad.plainZip()],
    ["a bomb", () => bad.zipBombDocx(300)],
    ["a PDF under lock", () => bad.passwordPdf()],
  ] satisfies [string, () => string | Uint8Array | Promise<Uint8Array>][])(
    "is refused in a sentence, and leaves nothing: %s",
    async (_what, make) => {
      const response = await send(await make());
      expect(response.statusCode).toBe(400);
      expect(response.json().error).toMatchObject({ code: "VALIDATION_ERROR", message: expect.stringMatching(/^[A-Z].{20,}\.$/) });
      expect((await test.request("GET", "/api/v1/jobs")).body.data).toEqual([]);
    },
  );

  it("says of every bad line which one it is and what is wrong with it, and keeps the good ones", async () => {
    const lines = [JSON.stringify(jobRecord({ id: "1" })), "{ broken", '{"id":"3","description":"no title"}', '{"id":4}'];
    const { imported, rejected } = (await send(lines.join("\n"))).json().data;
    expect(imported).toBe(1);
    expect(rejected.map(({ line }: { line: number }) => line)).toEqual([2, 3, 4]);
    for (const { reason } of rejected) expect(reason).toMatch(/^[A-Z].{10,}\.$/);
  });

  it("asks for a title where a form has none", async () => {
    for (const title of [undefined, "", "   "]) {
      const { status, body } = await test.request("POST", "/api/v1/jobs", { title, description: "Must have: Excel." });
      expect(status).toBe(400);
      expect(body.error.details).toContainEqual({ path: "title", message: "Give the job a title." });
    }
  });

  it("is read without its scripts when it is a web page", async () => {
    const page = `<html><body><h1>Warehouse Clerk</h1><script>document.title = "stolen"</script><img src=x onerror="stolen()"><p>Requirements</p><ul><li>Forklift licence</li></ul></body></html>`;
    const { jobIds } = (await send(page, "page.html")).json().data;
    const job = await test.request("GET", `/api/v1/jobs/${jobIds[0]}`);
    expect(job.body.data).toMatchObject({ title: "Warehouse Clerk" });
    expect(JSON.stringify(job.body.data)).not.toContain("stolen");
  });

  it("may not carry a link that runs a script", async () => {
    const { jobIds } = (await send(JSON.stringify({ ...jobRecord({ id: "xss" }), url: "javascript:alert(1)" }))).json().data;
    expect((await test.request("GET", `/api/v1/jobs/${jobIds[0]}`)).body.data.url ?? "").not.toMatch(/^javascript:/i);
  });
});
