import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { form, jobLines, jobRecord, readyResume } from "../../testing/factories.ts";
import { importJobs } from "./import-jobs.ts";

/** Ten of them are two parts. */
const WIDE = "x".repeat(22_500);

describe("importing jobs", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());
  const send = (text: string) => test.request("POST", "/api/v1/jobs/import", { text });

  it("keeps the good lines and reports the bad ones by their numbers", async () => {
    const lines = [
      JSON.stringify(jobRecord({ id: "1" })),
      "{ broken",
      JSON.stringify(jobRecord({ id: "2" })),
      '{"id":"3","description":"no title"}',
    ];
    const { status, body } = await send(lines.join("\n"));
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ imported: 2, duplicates: 0 });
    expect(body.data.rejected.map((record: { line: number }) => record.line)).toEqual([2, 4]);
    expect(body.data.jobIds).toHaveLength(2);
  });

  it("knows jobs again, also within one file", async () => {
    const { body } = await send(jobLines({ id: "1" }, { id: "9" }, { id: "9" }));
    expect(body.data).toMatchObject({ imported: 1, duplicates: 2 });
  });

  it("takes a file, marks where its jobs came from, and leaves no copy of it", async () => {
    const { payload, headers } = form({ name: "file", content: jobLines({ id: "20", title: "Cook" }), fileName: "jobs.jsonl" });
    const response = await test.app.inject({ method: "POST", url: "/api/v1/jobs/import", payload, headers });
    expect(response.json().data).toMatchObject({ imported: 1 });
    const job = (await test.request("GET", `/api/v1/jobs/${response.json().data.jobIds[0]}`)).body.data;
    expect(job).toMatchObject({ title: "Cook", source: "file", sample: false });
    expect(await readdir(join(test.folder, "files", "arriving"))).toEqual([]);
    expect(await test.ctx.storage.list()).toEqual([]);
  });

  it("matches every imported job to the resumes that are here", async () => {
    const resumeId = await readyResume(test);
    const before = (await test.request("GET", `/api/v1/resumes/${resumeId}`)).body.data.matchCount;
    const many = Array.from({ length: 120 }, (_, index) => ({ id: `m${index}`, title: "Nurse" }));
    expect((await send(jobLines(...many))).body.data.imported).toBe(120);
    await test.settled();
    expect((await test.request("GET", `/api/v1/resumes/${resumeId}`)).body.data.matchCount).toBe(before + 120);
  });

  it("stores a long file part by part, so that what came in is kept when a later part cannot be read", async () => {
    const titles = ["Baker", "Miller", "Carter", "Cooper", "Turner", "Fuller", "Weaver", "Sawyer"];
    const wide = "x".repeat(22_500);
    const content = titles.map((title, index) => JSON.stringify({ ...jobRecord({ id: `p${index}`, title }), logo: wide })).join("\n");
    const storedWhenAsked: number[] = [];
    const stored = async () => {
      const { data } = (await test.request("GET", "/api/v1/jobs?limit=100")).body;
      return data.filter(({ title }: { title: string }) => titles.includes(title)).length;
    };
    const parsePostings: typeof test.ctx.parser.parsePostings = async (part, options) => {
      storedWhenAsked.push(await stored());
      if (storedWhenAsked.length === 2) return { ok: false, problem: { code: "TIMED_OUT", message: "It took too long." } };
      return test.ctx.parser.parsePostings(part, options);
    };
    const outcome = await importJobs({ ...test.ctx, parser: { ...test.ctx.parser, parsePostings } }, { content, source: "file" });
    expect(storedWhenAsked).toEqual([0, 6]);
    expect(outcome).toMatchObject({
      imported: 6,
      rejected: [{ line: 7, reason: "Nothing was taken from this line on. It took too long." }],
    });
    expect(await importJobs(test.ctx, { content, source: "file" })).toMatchObject({ imported: 2, duplicates: 6, rejected: [] });
    expect(await stored()).toBe(8);
  });

  it.each([
    ["table", (titles: readonly string[]) => ["title,description,note", ...titles.map((title) => `${title},Knows how,${WIDE}`)].join("\n")],
    ["JSON list", (titles: readonly string[]) => JSON.stringify(titles.map((title) => ({ title, description: "Knows how", note: WIDE })))],
  ])("reads a long %s part by part as well", async (_kind, fileOf) => {
    const sizes: number[] = [];
    const parsePostings: typeof test.ctx.parser.parsePostings = (part, options) => {
      sizes.push(part.length);
      return test.ctx.parser.parsePostings(part, options);
    };
    const titles = Array.from({ length: 10 }, (_, index) => `${_kind} maker ${index}`);
    const parser = { ...test.ctx.parser, parsePostings };
    expect(await importJobs({ ...test.ctx, parser }, { content: fileOf(titles), source: "file" })).toMatchObject({
      imported: 10,
      rejected: [],
    });
    expect(sizes).toHaveLength(2);
  });

  it.each([
    ["nothing", {}],
    ["an empty text", { text: "" }],
    ["a list", { text: ["x"] }],
  ])("refuses %s", async (_what, body) => {
    expect((await test.request("POST", "/api/v1/jobs/import", body)).body.error.code).toBe("VALIDATION_ERROR");
  });

  it("is refused without permission", async () => {
    await expect(importJobs(test.ctxWith("jobs:read"), { content: jobLines({ id: "x" }), source: "file" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
