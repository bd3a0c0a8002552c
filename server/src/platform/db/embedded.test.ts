import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLog } from "../log/log.ts";
import type { OpenDatabase } from "./database.ts";
import { openDatabase } from "./open-database.ts";

describe("the embedded database", () => {
  let folder: string;
  let open: OpenDatabase | undefined;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "candor-db-"))));
  afterEach(async () => {
    await open?.close();
    open = undefined;
    await rm(folder, { recursive: true });
  });
  const start = async (dataFolder = folder) => {
    const onLost = (reason: string) => {
      throw new Error(reason);
    };
    open = await openDatabase({ dataFolder, log: createLog({ level: "silent" }), onLost });
    return open;
  };
  const restart = async () => {
    await open?.close();
    return start();
  };

  it("keeps what was written, migrates once, and leaves alone what a newer version has migrated", async () => {
    const first = await start();
    await first.pool.query("insert into accounts (id, name, created_at) values ('acc_1', 'Ada', now())");
    const second = await restart();
    expect((await second.pool.query("select name from accounts")).rows).toEqual([{ name: "Ada" }]);
    expect((await second.pool.query("select extname from pg_extension where extname in ('vector', 'pg_trgm')")).rows).toHaveLength(2);
    await second.pool.query("insert into drizzle.__drizzle_migrations (hash, created_at) values ('of a newer version', 9999999999999)");
    await expect(restart()).rejects.toThrow(/was made by another version of Candor/);
    open = undefined;
  });

  it("leaves alone what another version has made, and says so", async () => {
    await writeFile(join(folder, "format.json"), '{"format":2,"database":"pglite-20"}');
    await expect(start()).rejects.toThrow(/was made by another version of Candor. Start that version, or set CANDOR_DATA/);
    expect(await readdir(folder)).toEqual(["format.json"]);
  });

  it("can be reached by this user only", async () => {
    await start();
    expect((await stat(join(folder, "run"))).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, "run", ".s.PGSQL.5432"))).mode & 0o777).toBe(0o600);
  });

  it("opens in a folder whose name is longer than a socket's may be", async () => {
    const deep = join(folder, "a".repeat(60), "b".repeat(60));
    await mkdir(deep, { recursive: true });
    const { pool } = await start(deep);
    expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  });

  it("sets aside what a first start that was killed has left, and deletes none of it", async () => {
    await mkdir(join(folder, "db"));
    await writeFile(join(folder, "db", "PG_VERSION"), "half");
    await start();
    const aside = (await readdir(folder)).find((name) => name.startsWith("db.incomplete-"));
    expect(await readdir(join(folder, aside ?? ""))).toEqual(["PG_VERSION"]);
  });
});
