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
    const [beginning, asked, end] = await Promise.allSettled(
      together(client, () => [client.query(this.#begin), client.query<Row>(statement as string, values), client.query("commit")] as const),
    );
    // A connection that could not even end its transaction is not used again.
    client.release(end.status === "rejected" ? (end.reason as Error) : undefined);
    if (beginning.status === "rejected") throw beginning.reason;
    if (asked.status === "rejected") throw asked.reason;
    return asked.value;
  }

  async connect() {
    const client = await this.#pool.connect();
    let isOpen = false;
    return {
      query: async (statement: Statement, values?: unknown[]) => {
        const text = typeof statement === "string" ? statement : statement.text;
        // The beginning leaves with the first statement; where it fails, that one does.
        if (text === "begin") return undefined;
        if (isOpen) return client.query(statement as string, values);
        isOpen = true;
        const sent = together(client, () => [client.query(this.#begin), client.query(statement as string, values)] as const);
        return (await Promise.all(sent))[1];
      },
      release: () => client.release(),
    };
  }
}

/** Statements that are sent as one. */
function together<Sent>({ connection: { stream } }: pg.PoolClient, send: () => Sent): Sent {
  stream.cork();
  const sent = send();
  stream.uncork();
  return sent;
}
