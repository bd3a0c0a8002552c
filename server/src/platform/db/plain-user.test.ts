import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workspaces } from "../../modules/accounts/index.ts";
import { createLog } from "../log/log.ts";
import { startTasks } from "../tasks/task-queue.ts";
import { openDatabase } from "./open-database.ts";
import { DATABASE_ROLES, waysInto } from "./ways-in.ts";

const SERVER = process.env["CANDOR_TEST_DATABASE_URL"];
const log = createLog({ level: "silent" });

describe.runIf(SERVER)("a database whose user is no superuser", () => {
  const user = `candor_plain_${randomBytes(4).toString("hex")}`;
  const url = new URL(SERVER || "postgres://localhost");
  let admin: pg.Client;
  const open = () => openDatabase({ dataFolder: "", databaseUrl: url.href, log, onLost: () => {}, waitMs: 5_000 });
  beforeAll(async () => {
    admin = new pg.Client({ connectionString: SERVER });
    await admin.connect();
    // Other databases of the server have them already, whoever comes first.
    for (const role of Object.values(DATABASE_ROLES))
      await admin.query(`do $$ begin create role ${role} noinherit; exception when duplicate_object then null; end $$`);
    await admin.query(`create role ${user} login password 'plain'`);
    await admin.query(`create database ${user} owner ${user}`);
    Object.assign(url, { username: user, password: "plain", pathname: `/${user}` });
    const there = new pg.Client({ connectionString: Object.assign(new URL(SERVER ?? ""), { pathname: `/${user}` }).href });
    await there.connect();
    await there.query(`create extension vector; create extension pg_trgm; alter schema public owner to ${user}`);
    await there.end();
  });
  afterAll(async () => {
    await admin.query(`drop database if exists ${user} with (force)`);
    await admin.query(`drop role ${user}`);
    await admin.end();
  });

  it("is told which roles an administrator has to give it", async () => {
    await expect(open()).rejects.toMatchObject({ cause: { message: expect.stringContaining(`GRANT candor_app TO ${user}`) } });
  });

  it("works with them as any other", async () => {
    await admin.query(`grant ${Object.values(DATABASE_ROLES).join(", ")} to ${user}`);
    const database = await open();
    const tasks = await startTasks({ pool: database.pool, databaseUrl: url.href, log, handlers: [] });
    expect(await tasks.counts()).toEqual({ waiting: 0, active: 0 });
    await tasks.stop();
    const ways = waysInto(database.pool);
    await ways.accounts.insert(workspaces).values({ id: "wsp_one", kind: "company", name: "One", createdAt: new Date() });
    expect(await ways.inWorkspace("wsp_one").select({ id: workspaces.id }).from(workspaces)).toEqual([{ id: "wsp_one" }]);
    expect(await ways.inWorkspace("wsp_two").select({ id: workspaces.id }).from(workspaces)).toEqual([]);
    await database.close();
  });
});
