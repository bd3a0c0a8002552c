import pg from "pg";
import type { Log } from "../log/log.ts";
import type { Guards } from "../outside/guards.ts";
import type { Database } from "./database.ts";
import { surviveLostConnections } from "./lost-connections.ts";
import { waysInto } from "./ways-in.ts";

/** Whose rows are asked for. */
type Asking = { readonly workspaceId: string; readonly db: Database };

/** Where long reads over a workspace's rows go, which may be a moment behind. They only read, and may be made twice. */
export type Analytics = {
  read<Result>(asking: Asking, work: (db: Database) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

/** Without a replica everything is asked of the one database. */
export const onPrimary: Analytics = { read: ({ db }, work) => work(db), close: async () => {} };

const MOST_CONNECTIONS = 5;
/** To connect; a primary that has to answer in its place should not wait long. */
const CONNECT_MS = 2_000;
/** Longer than any statement of ours takes. */
const TIMEOUT_MS = 30_000;

/** Asks a read replica, as the same role and behind the same policies; while it is away, the primary answers. */
export async function openAnalytics(replicaUrl: string | undefined, guards: Guards, log: Log): Promise<Analytics> {
  if (replicaUrl === undefined) return onPrimary;
  const pool = new pg.Pool({
    connectionString: replicaUrl,
    application_name: "candor analytics",
    max: MOST_CONNECTIONS,
    pipeline: true,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: TIMEOUT_MS,
    // A mistake here must not write, even where the address is the primary's.
    options: "-c default_transaction_read_only=on",
  });
  surviveLostConnections(pool, (error) => log.warn({ err: error }, "a connection to the read replica was lost"));
  const guard = await guards.guard("replica", { timeoutMs: TIMEOUT_MS });
  const { inWorkspace } = waysInto(pool);
  return {
    read: async ({ workspaceId, db }, work) => {
      try {
        return await guard.call(() => work(inWorkspace(workspaceId)));
      } catch {
        return work(db);
      }
    },
    close: () => pool.end(),
  };
}
