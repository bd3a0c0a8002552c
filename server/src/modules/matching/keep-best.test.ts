import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { transaction } from "../../platform/db/transaction.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, readyResume, resumeText } from "../../testing/factories.ts";
import { canExceedBest, keepBest } from "./matching.repository.ts";

describe("the matches that are kept", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    await addedJobs(
      test.ctx,
      { id: "1", title: "Backend Engineer" },
      { id: "2", title: "Cook", skills: "baking" },
      { id: "3", title: "Nurse", skills: "nursing" },
    );
    await readyResume(test, resumeText({ name: "Ada Example" }));
    await readyResume(test, resumeText({ name: "Bea Example", skills: "baking, nursing" }));
  });
  afterAll(() => test.close());
  const pairs = async () => {
    const { rows } = await test.owner.execute<{ resume_id: string; job_id: string; score: string }>(
      sql`select * from matches order by score desc, id`,
    );
    return rows;
  };

  it("are all of them while there are few resumes or few jobs", async () => {
    const exceeds = (best: number) => transaction(test.ctx, (tx) => canExceedBest(tx, test.ctx.workspaceId, best));
    expect([await exceeds(1), await exceeds(2), await exceeds(3)]).toEqual([true, false, false]);
  });

  it("are the best of each resume and the best of each job; what a person has decided on stays", async () => {
    const before = await pairs();
    expect(before).toHaveLength(6);
    const worst = before.at(-1);
    await test.owner.execute(
      sql`update matches set review_status = 'maybe' where resume_id = ${worst?.resume_id} and job_id = ${worst?.job_id}`,
    );
    await transaction(test.ctx, (tx) => keepBest(tx, test.ctx.workspaceId, 1));
    const after = await pairs();
    const bestOf = (key: "resume_id" | "job_id") => [...new Map(before.toReversed().map((pair) => [pair[key], pair])).values()];
    const wanted = new Set([...bestOf("resume_id"), ...bestOf("job_id"), worst].map((pair) => `${pair?.resume_id} ${pair?.job_id}`));
    expect(new Set(after.map((pair) => `${pair.resume_id} ${pair.job_id}`))).toEqual(wanted);
    expect(after.length).toBeLessThan(before.length);
  });
});
