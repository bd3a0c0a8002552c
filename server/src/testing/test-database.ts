import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";
import pg from "pg";
import { makeFirstState, makeSchema } from "../make-first-state.ts";
import { hashOfMigrations } from "../platform/db/first-state.ts";

/** Where one test app keeps its data: on the server if one is named, else embedded in its folder. */
export type TestDatabase = { readonly databaseUrl?: string; drop(): Promise<void> };

/** One process at a time makes the template. */
const TEMPLATE_LOCK = 7_226_361_708;

/**
 * An empty database of its own: on the server of CANDOR_TEST_DATABASE_URL, which `npm test` sets while services are up, or
 * else embedded in the folder.
 *
 * `blank`: without the schema, as before a first start.
 */
export async function createTestDatabase({ folder, blank = false }: { folder?: string; blank?: boolean } = {}): Promise<TestDatabase> {
  const server = process.env["CANDOR_TEST_DATABASE_URL"];
  if (server) return createDatabaseOn(server, { blank });
  if (folder && !blank) await promisify(execFile)("cp", ["-R", `${await makeFirstState()}/.`, folder]);
  return { drop: async () => {} };
}

/** An empty database on a server, and the way to be rid of it. */
export async function createDatabaseOn(server: string, { blank = false } = {}): Promise<TestDatabase & { readonly databaseUrl: string }> {
  const name = `candor_test_${randomBytes(6).toString("hex")}`;
  await asAdmin(server, async (admin) => {
    const template = blank ? "template1" : await migratedTemplate(admin, server);
    await admin.query(`create database ${name} template ${template}`);
  });
  return {
    databaseUrl: onServer(server, name),
    drop: () => asAdmin(server, async (admin) => void (await admin.query(`drop database if exists ${name} with (force)`))),
  };
}

/** A database with the schema of these migrations and no rows, made once and copied for each test. */
async function migratedTemplate(admin: pg.Client, server: string): Promise<string> {
  const name = `candor_template_${hashOfMigrations()}`;
  await admin.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
  const { rows } = await admin.query("select 1 from pg_database where datname = $1", [name]);
  if (rows.length === 0) {
    const draft = `${name}_draft`;
    await admin.query(`drop database if exists ${draft} with (force)`);
    await admin.query(`create database ${draft}`);
    await makeSchema({ dataFolder: "", databaseUrl: onServer(server, draft) });
    await admin.query(`alter database ${draft} rename to ${name}`);
  }
  await admin.query("select pg_advisory_unlock($1)", [TEMPLATE_LOCK]);
  return name;
}

function onServer(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** What a database answers to one question. */
export async function queryOn(databaseUrl: string, text: string): Promise<Record<string, string>[]> {
  return asAdmin(databaseUrl, async (client) => (await client.query<Record<string, string>>(text)).rows);
}

async function asAdmin<Result>(server: string, act: (admin: pg.Client) => Promise<Result>): Promise<Result> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    return await act(admin);
  } finally {
    await admin.end();
  }
}
