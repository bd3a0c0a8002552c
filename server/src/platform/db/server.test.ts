import { sql } from "drizzle-orm";
import pg from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { createLog } from "../log/log.ts";
import { DatabaseUnusable } from "./database-unusable.ts";
import { openDatabase } from "./open-database.ts";
import { isOlder } from "./require-extensions.ts";

const open = (databaseUrl: string) =>
  openDatabase({ dataFolder: "", databaseUrl, log: createLog({ level: "silent" }), onLost: () => {}, waitMs: 5_000 });

describe("a PostgreSQL server that cannot be used", () => {
  it("is named with the reason and without its password", async () => {
    const refused = open("postgres://candor:secret@127.0.0.1:1/candor");
    await expect(refused).rejects.toThrow(DatabaseUnusable);
    await expect(refused).rejects.toThrow(
      "The PostgreSQL server at 127.0.0.1:1/candor (DATABASE_URL) cannot be used: nothing listens there.",
    );
    await expect(refused).rejects.not.toThrow(/secret/);
  });

  it("may have an extension whose number looks newer and is older", () => {
    expect(isOlder("0.10.0", "0.8.0")).toBe(false);
    expect(isOlder("0.7.4", "0.8.0")).toBe(true);
    expect(isOlder("0.8.0", "0.8.0")).toBe(false);
  });
});

describe.runIf(process.env["CANDOR_TEST_DATABASE_URL"])("a PostgreSQL server", () => {
  let database: TestDatabase | undefined;
  afterEach(async () => database?.drop());

  const empty = async (): Promise<string> => {
    database = await createTestDatabase();
    const url = database.databaseUrl ?? "";
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("drop schema public cascade; drop schema drizzle cascade; create schema public");
    await client.end();
    return url;
  };

  it("gets its tables once when several processes start at the same moment", async () => {
    const url = await empty();
    const opened = await Promise.all([open(url), open(url), open(url)]);
    for (const { db } of opened) expect((await db.execute(sql`select count(*) from jobs`)).rows).toEqual([{ count: "0" }]);
    await Promise.all(opened.map((one) => one.close()));
  });

  it("is left alone when a newer Candor has been there", async () => {
    const url = await empty();
    const newer = await open(url);
    await newer.db.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`);
    await newer.close();
    await expect(open(url)).rejects.toThrow(/newer version of Candor/);
  });

  it("ends a statement that never comes back", async () => {
    database = await createTestDatabase();
    const opened = await open(database.databaseUrl ?? "");
    expect((await opened.pool.query("show statement_timeout")).rows).toEqual([{ statement_timeout: "30s" }]);
    await opened.close();
  });
});
