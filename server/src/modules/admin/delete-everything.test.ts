import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, jobLines, readyResume, resumeText } from "../../testing/factories.ts";
import { deleteEverything } from "./delete-everything.ts";

const samples = async () => ({
  resumes: [{ fileName: "sample.txt", bytes: new TextEncoder().encode(resumeText({ name: "Sam Sample" })) }],
  postings: jobLines({ id: "s1" }, { id: "s2" }),
});

describe("samples and the empty workspace", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp({ readSamples: samples })));
  afterAll(() => test.close());
  const status = async () => (await test.request("GET", "/api/v1/status")).body.data;

  it("starts empty and says where the data lies", async () => {
    expect(await status()).toMatchObject({ resumes: 0, jobs: 0, samples: false, dataFolder: "./data", tasks: { waiting: 0, active: 0 } });
  });

  it("loads the samples, twice without doubling them, and ranks them", async () => {
    expect(await test.request("POST", "/api/v1/samples")).toMatchObject({ status: 202, body: { data: { resumes: 1, jobs: 2 } } });
    await test.request("POST", "/api/v1/samples");
    await test.settled();
    expect(await status()).toMatchObject({ resumes: 1, jobs: 2, samples: true });
    const [resume] = (await test.request("GET", "/api/v1/resumes")).body.data;
    expect(resume).toMatchObject({ sample: true, status: "ready", matchCount: 2 });
  });

  it("removes the samples and nothing else", async () => {
    const own = await readyResume(test, resumeText({ name: "Own Example" }));
    await addedJobs(test.ctx, { id: "own" });
    await test.settled();
    expect((await test.request("DELETE", "/api/v1/samples")).body.data).toEqual({ resumes: 1, jobs: 2 });
    expect(await status()).toMatchObject({ resumes: 1, jobs: 1, samples: false });
    expect((await test.request("GET", `/api/v1/resumes/${own}`)).body.data.matchCount).toBe(1);
  });

  it("does not delete everything by accident or without permission", async () => {
    expect((await test.request("DELETE", "/api/v1/everything", { confirm: "yes" })).status).toBe(400);
    expect((await test.request("DELETE", "/api/v1/everything")).status).toBe(400);
    await expect(deleteEverything(test.ctxWith("workspace:read"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await status()).toMatchObject({ resumes: 1, jobs: 1 });
  });

  it("deletes every row and every file when asked to", async () => {
    const { status: code, body } = await test.request("DELETE", "/api/v1/everything", { confirm: "delete everything" });
    expect(code).toBe(200);
    expect(body.data).toEqual({ resumes: 1, jobs: 1 });
    expect(await test.ctx.storage.list()).toEqual([]);
    for (const table of ["resumes", "readings", "jobs", "postings", "matches"]) {
      const { rows } = await test.owner.execute(sql`select count(*)::int as rows from ${sql.identifier(table)}`);
      expect(rows, table).toEqual([{ rows: 0 }]);
    }
  });

  it("stops jobs that are just being added, so that none of them appear afterwards", async () => {
    const records = Array.from({ length: 400 }, (_, index) => ({ id: `n${index}` }));
    const adding = test.request("POST", "/api/v1/jobs/import", { text: jobLines(...records) });
    await expect.poll(async () => (await status()).jobs, { interval: 5 }).toBeGreaterThan(0);
    expect((await test.request("DELETE", "/api/v1/everything", { confirm: "delete everything" })).status).toBe(200);
    expect(await adding).toMatchObject({ status: 409, body: { error: { code: "ADDING_STOPPED" } } });
    expect(await status()).toMatchObject({ jobs: 0 });
  });
});
