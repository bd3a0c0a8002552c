import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { storableText } from "./columns.ts";
import { afterCommit, transaction } from "./transaction.ts";

describe("the database", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());

  it("keeps signs that PostgreSQL refuses as replacement characters, so that offsets go on counting right", async () => {
    const odd = 'NUL \0, half a pair \ud800, a whole one 😀, a written-out "\\u0000", and "\\\\ud800"';
    expect(storableText(odd)).toHaveLength(odd.length);
    const { id } = await import("../../testing/factories.ts").then(({ upload }) => upload(test.ctx, "x", odd));
    await test.ctx.db.execute(sql`select 1`);
    const shown = (await test.request("GET", `/api/v1/resumes/${id}`)).body.data.fileName;
    expect(shown).toBe(storableText(odd));
    const jobs = await test.request("POST", "/api/v1/jobs/import", {
      text: JSON.stringify({ title: "Odd \0 \ud800 job", description: odd }),
    });
    expect(jobs.body.data.imported).toBe(1);
    const { text } = (await test.request("GET", `/api/v1/jobs/${jobs.body.data.jobIds[0]}`)).body.data;
    expect(text).not.toContain("\0");
    expect(text).toContain("😀");
    expect(text).toContain('"\\u0000"');
  });

  it("has one connection: a query that forgets its transaction fails, and does not wait for ever", async () => {
    await expect(transaction(test.ctx, () => test.ctx.db.execute(sql`select 1`))).rejects.toThrow();
    expect((await test.ctx.db.execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }]);
  });

  it("has the world hear of a change only when it has been committed", async () => {
    const heard: string[] = [];
    await transaction(test.ctx, async (tx) => {
      afterCommit(tx, () => heard.push("kept"));
      expect(heard).toEqual([]);
    });
    const failing = transaction(test.ctx, async (tx) => {
      afterCommit(tx, () => heard.push("rolled back"));
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(heard).toEqual(["kept"]);
  });

  it("takes 500 writes at once, each with a task in its own transaction", async () => {
    const { upload, resumeText } = await import("../../testing/factories.ts");
    const all = await Promise.all(Array.from({ length: 60 }, (_, index) => upload(test.ctx, resumeText({ name: `P${index} Example` }))));
    expect(new Set(all.map(({ id }) => id)).size).toBe(60);
    await test.settled();
    expect(
      (await test.request("GET", "/api/v1/resumes?limit=200")).body.data.every((row: { status: string }) => row.status !== "reading"),
    ).toBe(true);
  });
});
