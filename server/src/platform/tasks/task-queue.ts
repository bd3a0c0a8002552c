import type pg from "pg";
import { PgBoss } from "pg-boss";
import type { Tx } from "../db/database.ts";
import { ScopedPool } from "../db/scoped-pool.ts";
import { afterCommit } from "../db/transaction.ts";
import { DATABASE_ROLES } from "../db/ways-in.ts";
import type { Log } from "../log/log.ts";
import type { WorkspaceId } from "../workspace-id.ts";
import { type Task, type TaskHandler, taskEnvelope } from "./task.ts";
import { asTaskQueue, asTaskQueueOf, queryAsTaskQueue } from "./task-role.ts";

/** Where verbs leave work for later. */
export type TaskQueue = {
  /** Queues a task in the caller's transaction: it exists exactly if the change does. */
  enqueue<Payload extends Task["payload"]["_output"]>(
    tx: Tx,
    workspaceId: WorkspaceId,
    task: Task<Payload>,
    payload: Payload,
  ): Promise<void>;
  counts(): Promise<{ waiting: number; active: number }>;
};

/** The queue with its workers. */
export type RunningTasks = TaskQueue & {
  /** Starts the workers; `open` makes the context in which a workspace's tasks run. */
  work<Context>(handlers: readonly TaskHandler<Context>[], open: (workspaceId: string) => Promise<Context | undefined>): Promise<void>;
  /** Lets tasks under way finish for a while; what does not is taken up again at the next start. */
  stop(): Promise<void>;
};

const SCHEMA = "tasks";
const STOP_WAIT_MS = 5_000;
const RETRY_DELAY_SECONDS = 1;
/** Nobody is notified of a task that becomes due later: a retry, or one that was put off. */
const POLL_SECONDS = 2;
/** Far above any task's own limits: a crash is noticed at start-up, not by this. */
const EXPIRE_SECONDS = 600;
/** On a server other processes work too: a task whose process has been silent for so long is taken up by another. */
const HEARTBEAT_SECONDS = 15;
const deadQueue = (name: string) => `${name}-dead`;

export async function startTasks(options: {
  readonly pool: pg.Pool;
  /** A PostgreSQL server; without it the queue shares the embedded database's one connection. */
  readonly databaseUrl?: string | undefined;
  readonly log: Log;
  readonly tasks: readonly Task[];
}): Promise<RunningTasks> {
  const { pool, databaseUrl, log } = options;
  const isAlone = databaseUrl === undefined;
  const boss = new PgBoss({
    ...(isAlone
      ? { db: { executeSql: (text: string, values?: unknown[]) => queryAsTaskQueue(pool, text, values) }, backend: "pglite" }
      : onServer(databaseUrl)),
    schema: SCHEMA,
    createSchema: false,
    schedule: false,
    monitorVacuum: false,
    reindex: false,
  });
  boss.on("error", (error) => log.error({ err: error }, "task queue"));
  await boss.start();
  for (const task of options.tasks) await prepareQueue(boss, task, isAlone);
  const workersByQueue = new Map<string, string[]>();
  const wake = (name: string) => {
    for (const id of workersByQueue.get(name) ?? []) boss.notifyWorker(id);
  };

  const startWorkers = async (name: string, concurrency: number, run: (data: unknown) => Promise<void>) => {
    const ids: string[] = [];
    workersByQueue.set(name, ids);
    for (let worker = 0; worker < concurrency; worker++) {
      const id = await boss.work(
        name,
        { pollingIntervalSeconds: POLL_SECONDS, notifyPollingIntervalSeconds: POLL_SECONDS },
        async ([job]) => {
          try {
            if (job) await run(job.data);
          } catch (error) {
            log.error({ err: error, task: name }, "a task failed and will be tried again");
            throw new Error("see the log", { cause: undefined });
          } finally {
            // Without this a worker takes one task per polling interval.
            for (const other of ids) boss.notifyWorker(other);
          }
        },
      );
      ids.push(id);
    }
  };

  return {
    async enqueue(tx, workspaceId, task, payload) {
      await boss.send(task.name, { workspaceId, ids: payload }, { db: asTaskQueue(tx) });
      afterCommit(tx, () => wake(task.name));
    },
    async counts() {
      const { rows } = await new ScopedPool(pool, { role: DATABASE_ROLES.tasks }).query<{ waiting: string; active: string }>(
        `SELECT count(*) FILTER (WHERE state IN ('created', 'retry')) AS waiting, count(*) FILTER (WHERE state = 'active') AS active
         FROM ${SCHEMA}.job WHERE state IN ('created', 'retry', 'active')`,
      );
      return { waiting: Number(rows[0]?.waiting ?? 0), active: Number(rows[0]?.active ?? 0) };
    },
    async work<Context>(handlers: readonly TaskHandler<Context>[], open: (workspaceId: string) => Promise<Context | undefined>) {
      const inWorkspace = (act: (ctx: Context, ids: unknown) => Promise<void>) => async (data: unknown) => {
        const { workspaceId, ids } = taskEnvelope.parse(data);
        const ctx = await open(workspaceId);
        if (ctx) await act(ctx, ids);
      };
      for (const handler of handlers) {
        const { name, concurrency } = handler.task;
        if (isAlone) await takeUpAbandoned(boss, name);
        if (isAlone) await takeUpAbandoned(boss, deadQueue(name));
        await startWorkers(
          deadQueue(name),
          1,
          inWorkspace((ctx, ids) => handler.giveUp(ctx, ids)),
        );
        await startWorkers(
          name,
          concurrency,
          inWorkspace((ctx, ids) => handler.run(ctx, ids)),
        );
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: STOP_WAIT_MS, close: !isAlone }),
  };
}

/** Connections of the queue's own, so that waiting workers never take those of requests, and one more that is woken by NOTIFY. */
function onServer(databaseUrl: string) {
  return {
    connectionString: asTaskQueueOf(databaseUrl),
    application_name: "candor tasks",
    max: 4,
    useListenNotify: true,
    superviseIntervalSeconds: HEARTBEAT_SECONDS,
    monitorIntervalSeconds: HEARTBEAT_SECONDS,
  };
}

/** Makes the queue, and touches it once: pg-boss would else look it up outside of the first caller's transaction, and wait for ever. */
async function prepareQueue(boss: PgBoss, task: Task, isAlone: boolean): Promise<void> {
  const shared = isAlone ? {} : { notify: true, heartbeatSeconds: HEARTBEAT_SECONDS };
  const common = { expireInSeconds: EXPIRE_SECONDS, deleteAfterSeconds: 3600, ...shared };
  const dead = deadQueue(task.name);
  await boss.createQueue(dead, { ...common, retryLimit: 5, retryDelay: RETRY_DELAY_SECONDS });
  await boss.createQueue(task.name, { ...common, retryLimit: task.retries, retryDelay: RETRY_DELAY_SECONDS, deadLetter: dead });
  for (const name of [dead, task.name]) await boss.findJobs(name, { key: "warm" });
}

/**
 * Hands tasks that were under way when the last process died back to the queue; for the embedded database only.
 *
 * The folder's lock guarantees that no other process works on them. Each such end counts as one try, so that a task that
 * kills the process is given up in the end.
 */
async function takeUpAbandoned(boss: PgBoss, name: string): Promise<void> {
  const abandoned = (await boss.findJobs(name)).filter((job) => job.state === "active").map((job) => job.id);
  if (abandoned.length > 0) await boss.fail(name, abandoned, { reason: "the process ended" });
}
