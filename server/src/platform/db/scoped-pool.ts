import pg from "pg";

/** As whom statements run, and for which workspace: a database role that owns nothing, and the id that policies compare with. */
export type DatabaseScope = { readonly role: string; readonly workspaceId?: string };

/** A statement as drizzle hands it over. */
type Statement = string | { readonly text: string };

/**
 * The pool as one role and one workspace see it. Both are set inside a transaction and end with it, so that a connection
 * carries nothing of them back to the pool; a statement outside of a transaction gets one of its own.
 *
 * Drizzle asks the pool for a connection where it opens a transaction; it knows pools by their class's name.
 */
export class ScopedPool {
  readonly #pool: pg.Pool;
  readonly #begin: string;

  constructor(pool: pg.Pool, { role, workspaceId = "" }: DatabaseScope) {
    this.#pool = pool;
    // One round trip. When a part fails the transaction is aborted, and nothing after it runs with more rights.
    this.#begin = `begin; set local role ${pg.escapeIdentifier(role)}; select set_config('candor.workspace', ${pg.escapeLiteral(workspaceId)}, true)`;
  }

  async query<Row extends pg.QueryResultRow>(statement: Statement, values?: unknown[]): Promise<pg.QueryResult<Row>> {
    const client = await this.#pool.connect();
    // The three leave together and are answered together: a statement costs one journey to the database.
    const { stream } = client.connection;
    stream.cork();
    const begun = client.query(this.#begin);
    const asked = client.query<Row>(statement as string, values);
    const ended = client.query("commit");
    stream.uncork();
    const [beginning, , end] = await Promise.allSettled([begun, asked, ended]);
    // A connection that could not even end its transaction is not used again.
    client.release(end.status === "rejected" ? (end.reason as Error) : undefined);
    if (beginning.status === "rejected") throw beginning.reason;
    return asked;
  }

  async connect() {
    const client = await this.#pool.connect();
    return {
      query: (statement: Statement, values?: unknown[]) => {
        const isBegin = (typeof statement === "string" ? statement : statement.text) === "begin";
        return isBegin ? client.query(this.#begin) : client.query(statement as string, values);
      },
      release: () => client.release(),
    };
  }
}
