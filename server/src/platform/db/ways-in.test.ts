import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jobs, postings } from "../../modules/jobs/jobs.tables.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, readyResume } from "../../testing/factories.ts";

describe("a workspace's way into the database", () => {
  let test: TestApp;
  let mine: string;
  beforeAll(async () => {
    test = await createTestApp();
    await readyResume(test);
    [mine = ""] = await addedJobs(test.ctx, { id: "mine" });
    await test.settled();
    await test.owner.execute(sql`insert into workspaces (id, kind, name, created_at) values ('wsp_other', 'company', 'Other', now())`);
  });
  afterAll(() => test.close());

  it("shows its own rows where no query asks for a workspace, and another's way shows none of them", async () => {
    const other = test.shared.inWorkspace("wsp_other");
    expect(await test.ctx.db.select({ id: jobs.id }).from(jobs)).toEqual([{ id: mine }]);
    expect(await other.select({ id: jobs.id }).from(jobs)).toEqual([]);
    expect(await other.select({ id: postings.id }).from(postings)).toEqual([]);
  });

  it("shows postings that belong to nobody, and lets nobody change them", async () => {
    const other = test.shared.inWorkspace("wsp_other");
    await test.owner.execute(sql`update postings set owner_workspace_id = null`);
    expect(await other.select({ id: postings.id }).from(postings)).toHaveLength(1);
    expect(await other.delete(postings).returning({ id: postings.id })).toEqual([]);
    expect(await other.update(postings).set({ title: "Taken" }).returning({ id: postings.id })).toEqual([]);
    await test.owner.execute(sql`update postings set owner_workspace_id = ${test.ctx.workspaceId}`);
  });

  it("writes nothing into another workspace", async () => {
    const other = test.shared.inWorkspace("wsp_other");
    expect(await other.update(jobs).set({ status: "archived" }).returning({ id: jobs.id })).toEqual([]);
    const stolen = other.execute(
      sql`insert into match_backlog (workspace_id, job_id, turn) values (${test.ctx.workspaceId}, ${mine}, 't')`,
    );
    await expect(stolen).rejects.toMatchObject({ cause: { message: expect.stringContaining("row-level security") } });
  });

  it("opens no other door: not the people's secrets, not the queue, not the rows of nobody's workspace", async () => {
    for (const table of ["sessions", "credentials", "tasks.job", "drizzle.__drizzle_migrations"]) {
      const read = test.ctx.db.execute(sql`select * from ${sql.raw(table)}`);
      await expect(read, table).rejects.toMatchObject({ cause: { message: expect.stringContaining("permission denied") } });
    }
    expect(await test.shared.inWorkspace("").select({ id: jobs.id }).from(jobs)).toEqual([]);
  });

  it("may still find by the indexes of words and titles", async () => {
    const { rows } = await test.owner.execute(
      sql`select proname from pg_proc where proleakproof and proname in ('ts_match_vq', 'textlike', 'similarity_op') order by proname`,
    );
    expect(rows.map(({ proname }) => proname)).toEqual(["similarity_op", "textlike", "ts_match_vq"]);
  });

  it("leaves nothing of itself on the connection, neither after an error nor in the middle of a transaction", async () => {
    const scope = sql`select current_user = session_user as own, coalesce(current_setting('candor.workspace', true), '') as workspace`;
    const clean = [{ own: true, workspace: "" }];
    await test.ctx.db.execute(sql`select 1`);
    expect((await test.owner.execute(scope)).rows).toEqual(clean);
    await expect(test.ctx.db.execute(sql`select 1 / 0`)).rejects.toThrow();
    expect((await test.owner.execute(scope)).rows).toEqual(clean);
    await expect(test.ctx.db.transaction((tx) => tx.execute(sql`select 1 / 0`))).rejects.toThrow();
    expect((await test.owner.execute(scope)).rows).toEqual(clean);
  });
});
