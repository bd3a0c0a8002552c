import { type SQL, sql } from "drizzle-orm";
import { TABLES } from "../../contract/tables.ts";
import type { TestApp } from "../create-test-app.ts";

/** `seen`: own rows that unfiltered queries found, so that an empty table proves nothing unnoticed. */
export type Unfiltered = { readonly tables: number; readonly seen: number; readonly foreign: readonly string[] };

class Undo extends Error {}

/** Reads, changes, takes and deletes in every table of workspaces without saying whose, as one workspace, and lists what was another's. */
export async function queryUnfiltered(test: TestApp, workspaceId: string, otherId: string): Promise<Unfiltered> {
  const db = test.shared.inWorkspace(workspaceId);
  const foreign: string[] = [];
  let seen = 0;
  const tables = Object.entries(TABLES).filter(([, { kind }]) => kind !== "system");
  /** Rows that an act touched; nothing of it stays. */
  const rowsOf = async (act: SQL): Promise<Record<string, unknown>[]> => {
    let rows: Record<string, unknown>[] = [];
    await db
      .transaction(async (tx) => {
        rows = (await tx.execute(act)).rows;
        throw new Undo();
      })
      .catch(() => {});
    return rows;
  };
  for (const [name, { by = "" }] of tables) {
    const [table, owner] = [sql.identifier(name), sql.identifier(by)];
    const read = await rowsOf(sql`select ${owner} as of from ${table}`);
    seen += read.filter((row) => row["of"] === workspaceId).length;
    const acts = {
      reads: read,
      changes: await rowsOf(sql`update ${table} set ${owner} = ${owner} returning ${owner} as of`),
      deletes: await rowsOf(sql`delete from ${table} returning ${owner} as of`),
    };
    for (const [act, rows] of Object.entries(acts)) {
      const others = rows.filter((row) => row["of"] !== workspaceId && row["of"] !== null);
      if (others.length > 0) foreign.push(`${act} ${others.length} foreign rows of ${name}`);
    }
    const given = await rowsOf(sql`update ${table} set ${owner} = ${otherId} returning 1 as one`);
    if (given.length > 0) foreign.push(`gives ${given.length} rows of ${name} away`);
    const taken = await rowsOf(sql`update ${table} set ${owner} = ${workspaceId} where ${owner} = ${otherId} returning 1 as one`);
    if (taken.length > 0) foreign.push(`takes ${taken.length} rows of ${name}`);
  }
  return { tables: tables.length, seen, foreign };
}

/** The rows of a workspace in every table of workspaces, as one hash. */
export async function hashOfWorkspace(test: TestApp, workspaceId: string): Promise<string> {
  const hashes = [];
  for (const [name, { by = "", kind }] of Object.entries(TABLES)) {
    if (kind === "system") continue;
    const { rows } = await test.owner.execute<{ hash: string }>(
      sql`select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as hash from ${sql.identifier(name)} t where ${sql.identifier(by)} = ${workspaceId}`,
    );
    hashes.push(`${name} ${rows[0]?.hash}`);
  }
  return hashes.join("\n");
}
