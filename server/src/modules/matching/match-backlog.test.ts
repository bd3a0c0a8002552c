import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { transaction } from "../../platform/db/transaction.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, readyResume } from "../../testing/factories.ts";
import { askForMatching } from "./ask-for-matching.ts";
import { selectWaiting } from "./backlog.repository.ts";
import { matchBacklog } from "./match-backlog.ts";
import { resumeMatching } from "./resume-matching.ts";

const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({ id: String(from + at), title: `Engineer ${from + at}` }));

describe("jobs that wait to be matched", () => {
  let test: TestApp;
  beforeEach(async () => void (test = await createTestApp()));
  afterEach(() => test.close());

  const matchesOf = async (resumeId: string) => (await test.request("GET", `/api/v1/resumes/${resumeId}/matches?limit=200`)).body.data;
  const tasks = async () =>
    Number((await test.owner.execute(sql`select count(*) as count from tasks.job where name = 'match-backlog'`)).rows[0]?.["count"]);

  it("bring one task however many come, and it works until none is left", async () => {
    const resumeId = await readyResume(test);
    const ids = await addedJobs(test.ctx, ...many(12));
    await test.settled();
    const before = await tasks();
    await transaction(test.ctx, async (tx) => {
      for (const id of ids) await askForMatching(tx, test.ctx, [id]);
    });
    expect(await tasks()).toBe(before + 1);
    await test.settled();
    expect(await matchesOf(resumeId)).toHaveLength(12);
    expect(await selectWaiting(test.ctx.db, test.ctx.workspaceId, 10)).toEqual([]);
  });

  it("go on where a killed worker stopped, and nothing is doubled", async () => {
    const resumeId = await readyResume(test);
    await addedJobs(test.ctx, ...many(60));
    await test.settled();
    // As a process leaves it that died in between: everything waits again, and some of it has its scores.
    await transaction(test.ctx, async (tx) => {
      await tx.execute(sql`delete from matches where job_id in (select id from jobs order by id limit 20)`);
      await tx.execute(sql`insert into match_backlog (workspace_id, job_id, turn) select workspace_id, id, id from jobs`);
    });
    await resumeMatching(test.ctx);
    await test.settled();
    const rows = await matchesOf(resumeId);
    expect(rows).toHaveLength(60);
    expect(new Set(rows.map(({ jobId }: { jobId: string }) => jobId)).size).toBe(60);
    expect(await selectWaiting(test.ctx.db, test.ctx.workspaceId, 10)).toEqual([]);
  });

  it("stay when they are asked for again while they are matched", async () => {
    await readyResume(test);
    const [jobId = ""] = await addedJobs(test.ctx, ...many(1));
    await test.settled();
    const seen: string[] = [];
    const stop = test.ctx.events.watch(test.ctx.workspaceId, ({ type }) => void seen.push(type));
    await transaction(test.ctx, (tx) => askForMatching(tx, test.ctx, [jobId]));
    const [before] = await selectWaiting(test.ctx.db, test.ctx.workspaceId, 1);
    await transaction(test.ctx, (tx) => askForMatching(tx, test.ctx, [jobId]));
    const [after] = await selectWaiting(test.ctx.db, test.ctx.workspaceId, 1);
    expect(after?.turn).not.toBe(before?.turn);
    await matchBacklog(test.ctx);
    await test.settled();
    stop();
    expect(seen).toContain("matching.progress");
    expect(seen).toContain("match.scored");
  });
});
