import type { Redis } from "ioredis";
import type { Log } from "../log/log.ts";

/** A Redis that may go away at any time; whoever asks it knows what to do without it. */
export type RedisLink = {
  readonly client: Redis;
  /** Rejects at once while Redis is away. */
  ping(): Promise<unknown>;
  close(): void;
};

/** A Redis that has not answered by then is as good as away. */
const ANSWER_WITHIN_MS = 300;
/** After that long without a word the connection is given up, so that later commands fail at once. */
const SILENT_FOR_MS = 1_000;
const CONNECT_WITHIN_MS = 2_000;
const LONGEST_PAUSE_MS = 2_000;
const FIRST_PAUSE_MS = 50;

/** Connects in the background, now and after every loss; says in the log once that Redis is away, and once that it is back. */
export async function openRedis(url: string, log: Log): Promise<RedisLink> {
  const { Redis } = await import("ioredis");
  const client = new Redis(url, {
    connectTimeout: CONNECT_WITHIN_MS,
    commandTimeout: ANSWER_WITHIN_MS,
    socketTimeout: SILENT_FOR_MS,
    // Nothing waits for Redis to come back: commands fail at once and their caller goes on without it.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(attempt * FIRST_PAUSE_MS, LONGEST_PAUSE_MS),
  });
  let isAway = false;
  client.on("error", (error: NodeJS.ErrnoException) => {
    if (isAway) return;
    isAway = true;
    log.warn({ code: error.code }, "Redis is away: every process counts for itself until it is back");
  });
  client.on("ready", () => {
    if (isAway) log.warn("Redis is back");
    isAway = false;
  });
  return { client, ping: () => client.ping(), close: () => client.disconnect() };
}
