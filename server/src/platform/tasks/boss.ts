import type pg from "pg";
import { PgBoss } from "pg-boss";
import type { Log } from "../log/log.ts";
import type { AnyHandler } from "./task.ts";
import { asTaskQueueOf, queryAsTaskQueue } from "./task-role.ts";

/** The database schema of the queue. */
export const SCHEMA = "tasks";
/** Doubled by each failure, up to the longest. */
const RETRY_DELAY_SECONDS = 1;
const LONGEST_RETRY_DELAY_SECONDS = 300;
/** Far above any task's own limits: a crash is noticed at start-up or by the heartbeat, not by this. */
const EXPIRE_SECONDS = 600;
/** On a server other processes work too: a task whose process has been silent for so long is taken up by another. */
const HEARTBEAT_SECONDS = 15;
/** Silence is looked for as often: a killed process's task is taken up within about half a minute. */
const LOOK_SECONDS = 15;
/** Failed tasks can be looked at and run again for so long; what was done is cleared away sooner. */
const KEEP_SECONDS = 14 * 24 * 3600;

/** Where a task goes when its last try has failed, for what must be left behind then. */
export const deadQueue = (name: string) => `${name}-dead`;

export type BossOptions = {
  readonly pool: pg.Pool;
  /** A PostgreSQL server; without it the queue shares the embedded database's one connection. */
  readonly databaseUrl?: string | undefined;
  readonly log: Log;
  readonly handlers: readonly AnyHandler[];
  /** Whether this process sends what comes at set times. */
  readonly schedules?: boolean;
};

/** Starts pg-boss with every queue made. */
export async function startBoss({ pool, databaseUrl, log, handlers, schedules = false }: BossOptions): Promise<PgBoss> {
  const isAlone = databaseUrl === undefined;
  const boss = new PgBoss({
    ...(isAlone
      ? { db: { executeSql: (text: string, values?: unknown[]) => queryAsTaskQueue(pool, text, values) }, backend: "pglite" }
      : onServer(databaseUrl)),
    schema: SCHEMA,
    createSchema: false,
    schedule: schedules,
    monitorVacuum: false,
    reindex: false,
  });
  boss.on("error", (error) => log.error({ err: error }, "task queue"));
  await boss.start();
  for (const handler of handlers) await prepareQueue(boss, handler, isAlone);
  return boss;
}

/** Connections of the queue's own, so that waiting workers never take those of requests, and one more that is woken by NOTIFY. */
function onServer(databaseUrl: string) {
  return {
    connectionString: asTaskQueueOf(databaseUrl),
    application_name: "candor tasks",
    max: 4,
    useListenNotify: true,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  };
}

/** Makes the queue, and touches it once: pg-boss would else look it up outside of the first caller's transaction, and wait for ever. */
async function prepareQueue(boss: PgBoss, { task, givesUp }: AnyHandler, isAlone: boolean): Promise<void> {
  const shared = isAlone ? {} : { notify: true, heartbeatSeconds: HEARTBEAT_SECONDS };
  const retrying = { retryDelay: RETRY_DELAY_SECONDS, retryBackoff: true, retryDelayMax: LONGEST_RETRY_DELAY_SECONDS };
  const common = { expireInSeconds: EXPIRE_SECONDS, deleteAfterSeconds: KEEP_SECONDS, ...retrying, ...shared };
  const dead = deadQueue(task.name);
  if (givesUp) await boss.createQueue(dead, { ...common, retryLimit: 5 });
  await boss.createQueue(task.name, { ...common, retryLimit: task.retries, ...(givesUp && { deadLetter: dead }) });
  for (const name of givesUp ? [dead, task.name] : [task.name]) await boss.findJobs(name, { key: "warm" });
}

/**
 * Hands tasks that were under way when the last process died back to the queue; for the embedded database only.
 *
 * The folder's lock guarantees that no other process works on them. Each such end counts as one try, so that a task that
 * kills the process is given up in the end.
 */
export async function takeUpAbandoned(boss: PgBoss, name: string): Promise<void> {
  const abandoned = (await boss.findJobs(name)).filter((job) => job.state === "active").map((job) => job.id);
  if (abandoned.length > 0) await boss.fail(name, abandoned, { reason: "the process ended" });
}
