import type pg from "pg";

/**
 * Lets the process live on when a connection of this pool is lost. Idle ones are told by the pool; one that somebody works with
 * tells of it besides answering what was asked with an error, and would end the process if nobody listened.
 */
export function surviveLostConnections(pool: pg.Pool, tell: (error: Error) => void): void {
  pool.on("error", tell);
  pool.on("connect", (client) => client.on("error", () => {}));
}
