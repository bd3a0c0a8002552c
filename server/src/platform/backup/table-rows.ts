import pg from "pg";
import type { StoredTable } from "./stored-tables.ts";

const { escapeIdentifier } = pg;
/** Rows may hold whole readings; so many of them fit into memory with ease. */
const ROWS_AT_ONCE = 200;

/** The rows of a table in the order of its key, some at a time, each as one line of JSON as PostgreSQL writes it. Inside a transaction. */
export async function* rowsOf(client: pg.ClientBase, { name, columns, key }: StoredTable): AsyncGenerator<readonly string[]> {
  const list = (names: readonly string[]) => names.map((column) => `t.${escapeIdentifier(column)}`).join(", ");
  // Byte order: the same on every database, whatever its language.
  const order = key.map((column) => `t.${escapeIdentifier(column)}::text collate "C"`).join(", ");
  await client.query(
    `declare backup_rows no scroll cursor for
     select row_to_json(r)::text as line from (select ${list(columns)} from ${escapeIdentifier(name)} t order by ${order}) r`,
  );
  try {
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${ROWS_AT_ONCE} from backup_rows`);
      if (rows.length === 0) return;
      yield rows.map(({ line }) => line);
    }
  } finally {
    await client.query("close backup_rows");
  }
}

/** Puts lines of `rowsOf` back as rows. */
export async function insertRows(client: pg.ClientBase, { name, columns }: StoredTable, lines: readonly string[]): Promise<void> {
  const list = columns.map((column) => escapeIdentifier(column)).join(", ");
  await client.query(
    `insert into ${escapeIdentifier(name)} (${list}) select ${list} from json_populate_recordset(null::${escapeIdentifier(name)}, $1::json)`,
    [`[${lines.join(",")}]`],
  );
}
