import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { resumeText } from "./testing/factories.ts";
import { freePort, type ServerProcess, startProcess } from "./testing/server-process.ts";
import { createTestDatabase, queryOn, type TestDatabase } from "./testing/test-database.ts";

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

/** Each process takes seconds to start where the machine has much else to do. */
const PATIENCE = { timeout: 240_000 };

describe.skipIf(!process.env["CANDOR_TEST_DATABASE_URL"])("several processes on one PostgreSQL and one folder", () => {
  let folder: string;
  let database: TestDatabase;
  const running: ServerProcess[] = [];
  let other: ServerProcess;
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

  it("start for the first time at once, share the work, and lose nothing of a worker that is told to stop", PATIENCE, async () => {
    const [one, second, worker] = await Promise.all([start("--web"), start("--web"), start("worker", "--queues", READERS)]);
    other = second;
    expect(worker.output()).toContain("Candor is ready: working on reading, matching, schedules");
    expect(await query("select count(*) from workspaces")).toEqual([{ count: "1" }]);

    const names = Array.from({ length: 8 }, (_, index) => `Person${index} Example`);
    const sent = await Promise.all(names.map((name, index) => send(index % 2 ? one : other, name)));
    expect(sent).toEqual(names.map(() => 202));
    expect(await worker.signal("SIGTERM")).toBe(0);
    await start("worker", "--queues", READERS);
    await expect.poll(() => statuses(one), { timeout: 120_000 }).toEqual(names.map(() => "ready"));
    expect(await statuses(other)).toHaveLength(names.length);
    expect(await one.signal("SIGTERM")).toBe(0);
    expect(await statuses(other)).toHaveLength(names.length);
  });

  it("tell a watcher of one process what happened in another, also after the line between them was cut", PATIENCE, async () => {
    const one = await start("--web");
    const heard: Record<string, unknown>[] = [];
    const watch = async () => {
      const socket = new WebSocket(`${other.url.replace("http", "ws")}/api/v1/events`);
      socket.on("message", (data: Buffer) => heard.push(JSON.parse(data.toString()) as Record<string, unknown>));
      await once(socket, "open");
      return socket;
    };
    const socket = await watch();
    const job = JSON.stringify({ title: "Backend Engineer", description: "Must have: TypeScript, PostgreSQL." });
    const added = await fetch(`${one.url}/api/v1/jobs`, { method: "POST", body: job, headers: { "content-type": "application/json" } });
    expect(added.status).toBe(201);
    // Several at once: neither web process reads or matches, so all of this comes from the worker.
    const names = ["Ada Example", "Cem Example", "Dora Example"];
    await Promise.all(names.map((name) => send(one, name)));
    const idsOf = (type: string) => new Set(heard.filter((event) => event["type"] === type).map(({ id }) => id));
    const done = () => [...idsOf("resume.uploaded")].filter((id) => idsOf("match.scored").has(id));
    await expect.poll(done, { timeout: 60_000 }).toHaveLength(names.length);
    for (const id of idsOf("resume.uploaded")) {
      const stages = heard.filter((event) => event["type"] === "resume.reading" && event["id"] === id).map(({ stage }) => stage);
      expect(stages).toEqual(expect.arrayContaining(["queued", "laid-out"]));
      expect(heard).toContainEqual(expect.objectContaining({ type: "match.progress", id, done: 1, total: 1 }));
    }
    expect(heard.flatMap((event) => Object.keys(event))).not.toContain("fields");

    const closed = once(socket, "close");
    await query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'candor events' and datname = current_database()",
    );
    expect((await closed)[0]).toBe(1012);
    heard.length = 0;
    await watch();
    await send(one, "Bea Example");
    await expect.poll(() => heard.map(({ type }) => type), { timeout: 60_000 }).toContain("resume.uploaded");
  });

  const query = (text: string) => queryOn(database.databaseUrl ?? "", text);
});
