import type pg from "pg";
import { DatabaseUnusable } from "./database-unusable.ts";

const OLDEST_SERVER = 15;
const NEEDED: Readonly<Record<string, string>> = { vector: "0.8.0", pg_trgm: "1.5" };

/** Stops with one message that names everything the server lacks: its version, and extensions that are absent or too old. */
export async function requireExtensions(pool: pg.Pool, url: string): Promise<void> {
  const { rows: settings } = await pool.query<{ major: number }>("select current_setting('server_version_num')::int / 10000 as major");
  const { rows: found } = await pool.query<{ name: string; version: string }>(
    `select name, coalesce(installed_version, default_version) as version from pg_available_extensions where name = any($1)`,
    [Object.keys(NEEDED)],
  );
  const major = settings[0]?.major ?? 0;
  const versions = new Map(found.map(({ name, version }) => [name, version]));
  const lacks = [
    ...(major < OLDEST_SERVER ? [`PostgreSQL ${OLDEST_SERVER} or newer (this is ${major})`] : []),
    ...Object.entries(NEEDED).flatMap(([name, oldest]) => {
      const version = versions.get(name);
      if (version === undefined) return [`the extension ${name}`];
      return isOlder(version, oldest) ? [`the extension ${name} ${oldest} or newer (this is ${version})`] : [];
    }),
  ];
  if (lacks.length === 0) return;
  throw new DatabaseUnusable(
    `The PostgreSQL server at ${new URL(url).host} (DATABASE_URL) lacks ${lacks.join(" and ")}. Install it on the server (Debian: postgresql-${Math.max(major, OLDEST_SERVER)}-pgvector, postgresql-contrib), or unset DATABASE_URL.`,
  );
}

/** Whether a version like "0.7.4" comes before another. */
export function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, "en", { numeric: true }) < 0;
}
