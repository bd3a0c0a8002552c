import { loadEngine } from "@candor/host";
import { sql } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { readyResume, resumeText, upload } from "../../testing/factories.ts";
import { transaction } from "../db/transaction.ts";

const document = { parsePostings: async () => failing(), close: () => {} };
const failing = (): never => {
  throw new Error("the reader broke");
};

describe("background tasks", () => {
  let test: TestApp | undefined;
  afterEach(async () => {
    await test?.close();
    test = undefined;
  });

  it("are tried again when they fail, and succeed then", async () => {
    let tries = 0;
    const { parseResume } = loadEngine();
    test = await createTestApp({
      parser: { ...document, parseResume: (bytes, options) => (++tries < 2 ? failing() : parseResume(bytes, options)) },
    });
    const id = await readyResume(test);
    expect(tries).toBe(2);
    expect((await test.request("GET", `/api/v1/resumes/${id}`)).body.data.status).toBe("ready");
  });

  it("are given up after three tries, and the resume says so until somebody has them run again", async () => {
    let tries = 0;
    let isBroken = true;
    test = await createTestApp({
      parser: {
        ...document,
        parseResume: (bytes, options) => {
          tries++;
          return isBroken ? failing() : loadEngine().parseResume(bytes, options);
        },
      },
    });
    const id = await readyResume(test);
    expect(tries).toBe(3);
    // The next time the reader is well.
    isBroken = false;
    await expect
      .poll(async () => (await test?.request("GET", `/api/v1/resumes/${id}`))?.body.data)
      .toMatchObject({ status: "failed", problem: { code: "PARSER_CRASHED" } });

    const [failed] = (await test.request("GET", "/api/v1/tasks/failed")).body.data;
    expect(failed).toMatchObject({ name: "read-resume", kind: "reading", tries: 3, reason: "Error", resumeId: id });
    const again = `/api/v1/tasks/failed/${failed.id}/again`;
    expect((await test.request("POST", again)).body.data).toEqual({ name: "read-resume" });
    expect((await test.request("POST", again)).body.error.code).toBe("TASK_NOT_FOUND");
    await test.settled();
    expect((await test.request("GET", `/api/v1/resumes/${id}`)).body.data.status).toBe("ready");
    expect((await test.request("GET", "/api/v1/tasks/failed")).body.data).toEqual([]);
    const { rows } = await test.ctx.db.execute(sql`select subject_id from audit_entries where action = 'task.run_again'`);
    expect(rows).toEqual([{ subject_id: failed.id }]);
  });

  it("exist exactly if the change exists that asked for them, and carry ids only", async () => {
    test = await createTestApp();
    const { ctx } = test;
    const undone = transaction(ctx, async (tx) => {
      await ctx.events.publish(tx, ctx, { type: "resume.uploaded", id: "res_never" });
      throw new Error("undo");
    });
    await expect(undone).rejects.toThrow("undo");
    expect(await ctx.tasks.counts()).toEqual({ waiting: 0, active: 0 });
    const { id } = await upload(ctx, resumeText(), "ada-example.txt");
    const { rows } = await test.owner.execute(sql`select data from tasks.job where name = 'read-resume'`);
    expect(rows).toEqual([{ data: { workspaceId: ctx.workspaceId, ids: { resumeId: id } } }]);
    await test.settled();
  });
});
