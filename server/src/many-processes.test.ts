import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resumeText } from "./testing/factories.ts";
import { freePort, type ServerProcess, startProcess } from "./testing/server-process.ts";
import { createTestDatabase, type TestDatabase } from "./testing/test-database.ts";

const READERS = "reading,matching,schedules";

const send = async (server: ServerProcess, name: string) => {
  const body = new FormData();
  body.set("file", new File([resumeText({ name })], `${name}.txt`));
  return (await fetch(`${server.url}/api/v1/resumes/upload`, { method: "POST", body })).status;
};
const statuses = async (server: ServerProcess) => {
  const answer = await fetch(`${server.url}/api/v1/resumes?limit=200`);
  return ((await answer.json()) as { data: { status: string }[] }).data.map(({ status }) => status);
};

describe.skipIf(!process.env["CANDOR_TEST_DATABASE_URL"])("several processes on one PostgreSQL and one folder", () => {
  let folder: string;
  let database: TestDatabase;
  const running: ServerProcess[] = [];
  const start = async (...args: string[]) => {
    const env = { PORT: String(await freePort()), CANDOR_DATA: folder, DATABASE_URL: database.databaseUrl ?? "" };
    const started = await startProcess(env, args);
    running.push(started);
    return started;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "candor-many-"));
    database = await createTestDatabase({ blank: true });
  });
  afterAll(async () => {
    await Promise.all(running.map((one) => one.signal("SIGKILL").catch(() => null)));
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it("start for the first time at once, share the work, and lose nothing of a worker that is told to stop", async () => {
    const [one, other, worker] = await Promise.all([start("--web"), start("--web"), start("worker", "--queues", READERS)]);
    expect(worker.output()).toContain("Candor is ready: working on reading, matching, schedules");
    expect(await count("workspaces")).toBe(1);

    const names = Array.from({ length: 8 }, (_, index) => `Person${index} Example`);
    const sent = await Promise.all(names.map((name, index) => send(index % 2 ? one : other, name)));
    expect(sent).toEqual(names.map(() => 202));
    expect(await worker.signal("SIGTERM")).toBe(0);
    await start("worker", "--queues", READERS);
    await expect.poll(() => statuses(one), { timeout: 30_000 }).toEqual(names.map(() => "ready"));
    expect(await statuses(other)).toHaveLength(names.length);
    expect(await one.signal("SIGTERM")).toBe(0);
    expect(await statuses(other)).toHaveLength(names.length);
  });

  const count = async (table: string) => {
    const client = new pg.Client({ connectionString: database.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ n: string }>(`select count(*) as n from ${table}`);
    await client.end();
    return Number(rows[0]?.n);
  };
});
