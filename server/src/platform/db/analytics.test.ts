import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StandIn, startSocketStandIn } from "../../testing/outside-stand-in.ts";
import { createDatabaseOn } from "../../testing/test-database.ts";
import { createLog } from "../log/log.ts";
import { createGuards } from "../outside/guards.ts";
import { type Analytics, onPrimary, openAnalytics } from "./analytics.ts";
import type { Database, OpenDatabase } from "./database.ts";
import { openDatabase } from "./open-database.ts";
import { waysInto } from "./ways-in.ts";

const server = process.env["CANDOR_TEST_DATABASE_URL"];
const log = createLog({ level: "fatal" });

/** The replica is the same database through a line that can be cut. */
describe.skipIf(!server)("a read replica for long reads", () => {
  let folder: string;
  let primary: OpenDatabase;
  let line: StandIn;
  let analytics: Analytics;
  let drop: () => Promise<void>;
  const guards = createGuards(() => {}, { patience: { restMs: 300 } });
  beforeAll(async () => {
    const database = await createDatabaseOn(server ?? "");
    drop = () => database.drop();
    folder = await mkdtemp(join(tmpdir(), "candor-replica-"));
    primary = await openDatabase({ dataFolder: folder, databaseUrl: database.databaseUrl, log, onLost: () => {} });
    await primary.db.execute(
      sql`insert into workspaces (id, kind, name, created_at) values ('wsp_1', 'company', 'One', now()), ('wsp_2', 'company', 'Two', now())`,
    );
    const { port, hostname } = new URL(database.databaseUrl);
    line = await startSocketStandIn((socket) => {
      const far = connect(Number(port), hostname);
      far.on("error", () => socket.destroy());
      socket.on("close", () => far.destroy());
      socket.pipe(far).pipe(socket);
    }, "");
    const address = Object.assign(new URL(database.databaseUrl), { port: String(line.port), hostname: "127.0.0.1" });
    analytics = await openAnalytics(address.href, guards, log);
  });
  afterAll(async () => {
    await analytics.close();
    await primary.close();
    await line.close();
    await drop();
    await rm(folder, { recursive: true });
  });
  const asking = () => ({ workspaceId: "wsp_1", db: waysInto(primary.pool).inWorkspace("wsp_1") });
  const look = async (db: Database) => {
    const found = await db.execute<{ who: string; name: string }>(
      sql`select current_setting('application_name') as who, name from workspaces`,
    );
    return found.rows.map(({ who, name }) => `${who}: ${name}`);
  };

  it("answers in the primary's place, behind the same policies", async () => {
    expect(await analytics.read(asking(), look)).toEqual(["candor analytics: One"]);
    expect(await onPrimary.read(asking(), look)).toEqual(["candor: One"]);
  });

  it("is never written to", async () => {
    const write = async (db: Database) => db.execute(sql`update workspaces set name = ${(await look(db))[0]} where id = 'wsp_1'`);
    await analytics.read(asking(), write);
    expect((await primary.db.execute(sql`select name from workspaces where id = 'wsp_1'`)).rows).toEqual([{ name: "candor: One" }]);
  });

  it("may be lost in the middle of a read or of a transaction, and the process lives on", async () => {
    const cutOff = (asked: (db: Database) => Promise<unknown>) =>
      analytics.read(asking(), async (db) => {
        const [first] = await look(db);
        if (!first?.startsWith("candor analytics")) return first;
        setTimeout(() => line.cut(), 50);
        await asked(db);
        return "not cut";
      });
    expect(await cutOff((db) => db.execute(sql`select pg_sleep(20)`))).toBe("candor: candor: One");
    const inTransaction = (db: Database) => db.transaction(async (tx) => void (await tx.execute(sql`select pg_sleep(20)`)));
    expect(await cutOff(inTransaction)).toBe("candor: candor: One");
  });

  it("is left alone while it is away, when the primary answers, and asked again when it is back", async () => {
    line.mood = "failing";
    line.cut();
    for (let count = 0; count < 6; count++) expect(await analytics.read(asking(), look)).toEqual(["candor: candor: One"]);
    expect(guards.all()[0]?.state()).toBe("open");
    const { asked } = line;
    expect(await analytics.read(asking(), look)).toEqual(["candor: candor: One"]);
    expect(line.asked).toBe(asked);
    line.mood = "well";
    await expect.poll(() => analytics.read(asking(), look)).toEqual(["candor analytics: candor: One"]);
  });
});
