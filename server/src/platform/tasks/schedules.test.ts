import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { createLog } from "../log/log.ts";
import { defineTask, handleTask, INSTALLATION } from "./task.ts";
import { type RunningTasks, startTasks } from "./task-queue.ts";

const tick = defineTask({ name: "tick", kind: "schedules", payload: z.object({}), concurrency: 1, retries: 0 });

describe.runIf(process.env["CANDOR_TEST_DATABASE_URL"])("work that comes each minute", () => {
  let database: TestDatabase;
  let admin: pg.Pool;
  const running: { tasks: RunningTasks; pool: pg.Pool }[] = [];
  const done: string[] = [];
  beforeAll(async () => {
    database = await createTestDatabase({ folder: "" });
    admin = new pg.Pool({ connectionString: database.databaseUrl, max: 1 });
  });
  afterAll(async () => {
    await Promise.all(running.map(stop));
    await admin.end();
    await database.drop();
  });

  const start = async (name: string, schedules: boolean) => {
    const pool = new pg.Pool({ connectionString: database.databaseUrl, max: 2 });
    const handlers = [handleTask(tick, { run: async () => void done.push(name) })];
    const tasks = await startTasks({ pool, databaseUrl: database.databaseUrl, log: createLog({ level: "fatal" }), handlers, schedules });
    const one = { tasks, pool };
    if (schedules) {
      running.push(one);
      await tasks.work(handlers, async () => ({}));
    }
    return one;
  };
  const stop = async ({ tasks, pool }: { tasks: RunningTasks; pool: pg.Pool }) => {
    await tasks.stop();
    await pool.end();
  };
  const looked = async () => (await admin.query("select cron_on from tasks.version")).rows[0].cron_on !== null;

  it("is done once, although every process looks for what is due in the same minute", async () => {
    const clerk = await start("clerk", false);
    await clerk.tasks.schedule([{ task: tick, cron: "* * * * *" }]);
    await stop(clerk);
    // Each looks when it starts, unless one has looked just now: that one's note is taken away.
    for (const name of ["one", "other", "third"]) {
      await admin.query("update tasks.version set cron_on = null");
      await start(name, true);
      await expect.poll(looked).toBe(true);
    }
    await expect.poll(() => done.length).toBeGreaterThan(0);
    // Ends what they are about, so that all that is due has come into the queue.
    await Promise.all(running.splice(0).map(stop));
    const jobs = async (name: string) =>
      (await admin.query("select singleton_on, data ->> 'workspaceId' as owner from tasks.job where name = $1", [name])).rows;
    const minutes = (await jobs("__pgboss__send-it")).map(({ singleton_on }) => String(singleton_on));
    expect(new Set(minutes).size).toBe(minutes.length);
    const ticks = await jobs("tick");
    expect(ticks.length).toBeLessThanOrEqual(minutes.length);
    expect(done.length).toBeLessThanOrEqual(ticks.length);
    expect(ticks[0]).toMatchObject({ owner: INSTALLATION });
  });
});
