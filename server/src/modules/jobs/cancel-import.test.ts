import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { form, jobRecord } from "../../testing/factories.ts";
import { cancelImport } from "./cancel-import.ts";
import { importJobs } from "./import-jobs.ts";

const WIDE = "x".repeat(22_500);
/** Six of these are a part, and so the file has several. */
const fileOf = (word: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({ ...jobRecord({ id: `${word}${index}`, title: `${word} ${index}` }), logo: WIDE }),
  ).join("\n");

describe("an import of jobs", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());
  const imports = async () => (await test.request("GET", "/api/v1/jobs/imports")).body.data;
  const stored = async (word: string) => {
    const { data } = (await test.request("GET", `/api/v1/jobs?limit=100&q=${word}`)).body;
    return data.length;
  };
  /** Imports, and does something before the second part is read. */
  const importWith = (word: string, meanwhile: () => Promise<void>) => {
    let parts = 0;
    const parsePostings: typeof test.ctx.parser.parsePostings = async (part, options) => {
      if (++parts === 2) await meanwhile();
      return test.ctx.parser.parsePostings(part, options);
    };
    const ctx = { ...test.ctx, parser: { ...test.ctx.parser, parsePostings } };
    return importJobs(ctx, { content: fileOf(word, 20), source: "file", fileName: `${word}.jsonl` });
  };

  it("says how far it is and what is stored, while it runs and afterwards", async () => {
    const answer = await importWith("Baker", async () => {
      const [running] = await imports();
      expect(running).toMatchObject({ fileName: "Baker.jsonl", state: "running", imported: 6, duplicates: 0, rejected: 0 });
      expect(running.progress).toBeCloseTo(0.3, 1);
    });
    expect(answer).toMatchObject({ state: "done", imported: 20 });
    expect((await imports())[0]).toMatchObject({ id: answer.importId, state: "done", imported: 20, progress: 1 });
  });

  it("can be cancelled: what is stored stays, nothing is added after that, and both answers say so", async () => {
    const answer = await importWith("Miller", async () => {
      const [running] = await imports();
      const { status, body } = await test.request("POST", `/api/v1/jobs/imports/${running.id}/cancel`);
      expect(status).toBe(200);
      expect(body.data).toMatchObject({ state: "cancelled", imported: 6 });
    });
    expect(answer).toMatchObject({ state: "cancelled", imported: 6 });
    expect(await stored("Miller")).toBe(6);
    expect((await imports())[0]).toMatchObject({ state: "cancelled", imported: 6 });
    expect(await importWith("Miller", async () => {})).toMatchObject({ state: "done", imported: 14, duplicates: 6 });
  });

  it("that has ended stays as it is when it is cancelled", async () => {
    const [ended] = await imports();
    expect((await test.request("POST", `/api/v1/jobs/imports/${ended.id}/cancel`)).body.data).toEqual(ended);
  });

  it("whose process died says what is stored, and the same file again adds the rest", async () => {
    const { importId } = await importWith("Carter", async () => {});
    await test.owner.execute(
      sql`update job_imports set state = 'running', changed_at = now() - interval '3 minutes' where id = ${importId}`,
    );
    expect((await imports())[0]).toMatchObject({ id: importId, state: "interrupted", imported: 20 });
  });

  it("that holds no job has failed, and is told as a bad request", async () => {
    const { payload, headers } = form({ name: "file", content: "\u0001\u0002", fileName: "noise.bin" });
    expect((await test.request("POST", "/api/v1/jobs/import", payload, headers)).status).toBe(400);
    expect((await imports())[0]).toMatchObject({ fileName: "noise.bin", state: "failed", imported: 0 });
  });

  it("stops when everything is deleted, and is forgotten with it", async () => {
    const emptied = importWith("Cooper", async () => {
      await test.request("DELETE", "/api/v1/everything", { confirm: "delete everything" });
    });
    await expect(emptied).rejects.toMatchObject({ code: "ADDING_STOPPED" });
    expect(await imports()).toEqual([]);
    expect(await stored("Cooper")).toBe(0);
  });

  it("cannot be cancelled without permission, nor from another workspace", async () => {
    const { importId } = await importWith("Turner", async () => {});
    await expect(cancelImport(test.ctxWith("jobs:read"), importId)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const elsewhere = { ...test.ctx, workspaceId: "wsp_other" as typeof test.ctx.workspaceId, db: test.shared.inWorkspace("wsp_other") };
    await expect(cancelImport(elsewhere, importId)).rejects.toMatchObject({ code: "IMPORT_NOT_FOUND" });
  });
});
