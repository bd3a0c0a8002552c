import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { readyResume } from "../../testing/factories.ts";
import { readResume } from "./read-resume.ts";

// The embedded database does one thing after the other: there nobody comes in between.
describe.runIf(process.env["CANDOR_TEST_DATABASE_URL"])("a resume that is deleted while its reading begins", () => {
  let test: TestApp;
  beforeEach(async () => void (test = await createTestApp()));
  afterEach(() => test.close());

  it("is not read, and the ledger says nothing of it afterwards", async () => {
    const id = await readyResume(test);
    await test.owner.execute(sql`update resumes set status = 'queued' where id = ${id}`);
    const told = async () => (await test.owner.execute(sql`select action from audit_entries where subject_id = ${id}`)).rows.length;
    const before = await told();
    let reading: Promise<void> | undefined;
    await test.owner.transaction(async (tx) => {
      await tx.execute(sql`delete from resumes where id = ${id}`);
      reading = readResume(test.ctx, id);
      await pause(300);
    });
    await reading;
    expect(await told()).toBe(before);
  });
});
