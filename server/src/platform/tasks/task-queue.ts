import type { Tx } from "../db/database.ts";
import { ScopedPool } from "../db/scoped-pool.ts";
import { afterCommit } from "../db/transaction.ts";
import { DATABASE_ROLES } from "../db/ways-in.ts";
import { CodedError } from "../http/errors.ts";
import type { ErrorReports } from "../reports/error-reports.ts";
import type { Traces } from "../traces/traces.ts";
import type { WorkspaceId } from "../workspace-id.ts";
import { type BossOptions, deadQueue, SCHEMA, startBoss, takeUpAbandoned } from "./boss.ts";
import { type FailedTask, idsInTasks, listFailed, reasonOf, takeFailed } from "./failed-tasks.ts";
import { INSTALLATION, type Schedule, type Task, type TaskHandler, taskEnvelope } from "./task.ts";
import { asTaskQueue } from "./task-role.ts";

/** Where verbs leave work for later. */
export type TaskQueue = {
  /** Queues a task in the caller's transaction: it exists exactly if the change does. */
  enqueue<Payload extends Task["payload"]["_output"]>(
    tx: Tx,
    workspaceId: WorkspaceId,
    task: Task<Payload>,
    payload: Payload,
  ): Promise<void>;
  /** Of one workspace, or of all. */
  counts(workspaceId?: WorkspaceId): Promise<{ waiting: number; active: number }>;
  /** Every id that a task of this workspace (or of the installation) names which waits, runs or has failed. */
  about(owner: WorkspaceId): Promise<ReadonlySet<string>>;
  /** The tasks of these workspaces (or of the installation) that have failed for good, newest first, at most 200. */
  failed(owners: readonly WorkspaceId[]): Promise<FailedTask[]>;
  /** Puts one of them back in its queue; its name, or undefined where there is none. */
  again(tx: Tx, owners: readonly WorkspaceId[], id: string): Promise<string | undefined>;
};

/** The queue with its workers. */
export type RunningTasks = TaskQueue & {
  /** Starts the workers; `open` makes the context in which a workspace's tasks run. */
  work<Context>(handlers: readonly TaskHandler<Context>[], open: (workspaceId: string) => Promise<Context | undefined>): Promise<void>;
  /** Has work come at set times, from whichever process is there then. */
  schedule(schedules: readonly Schedule[]): Promise<void>;
  /** Takes no further task, lets those under way finish for `waitMs`, and gives the others back. Queueing still works. */
  drain(waitMs: number): Promise<void>;
  stop(): Promise<void>;
};

const STOP_WAIT_MS = 5_000;
/** Nobody is notified of a task that becomes due later: a retry, or one that was put off. */
const POLL_SECONDS = 2;

export type TasksOptions = BossOptions & {
  /** Told of every task that this process has done or failed at. */
  readonly onDone?: ((labels: { readonly task: string; readonly outcome: string }, seconds: number) => void) | undefined;
  readonly traces?: Traces | undefined;
  readonly reports?: ErrorReports | undefined;
};

export async function startTasks({ handlers: known, onDone, traces, reports, ...options }: TasksOptions): Promise<RunningTasks> {
  const { pool, log } = options;
  const isAlone = options.databaseUrl === undefined;
  const boss = await startBoss({ ...options, handlers: known });
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
          const began = performance.now();
          const done = (outcome: string) => onDone?.({ task: name, outcome }, (performance.now() - began) / 1000);
          try {
            if (job) await inTrace(traces, name, job.data, () => run(job.data));
            done("done");
          } catch (error) {
            done("failed");
            // What is outside and does not answer says so by a code.
            if (!(error instanceof CodedError)) reports?.report(error, { kind: "task", task: name });
            log.error({ err: error, task: name }, "a task failed and will be tried again");
            throw new Error(reasonOf(error), { cause: undefined });
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
      const trace = traces?.current();
      await boss.send(task.name, { workspaceId, ids: payload, ...(trace && { trace }) }, { db: asTaskQueue(tx) });
      afterCommit(tx, () => wake(task.name));
    },
    async counts(workspaceId) {
      const { rows } = await new ScopedPool(pool, { role: DATABASE_ROLES.tasks }).query<{ waiting: string; active: string }>(
        `SELECT count(*) FILTER (WHERE state IN ('created', 'retry')) AS waiting, count(*) FILTER (WHERE state = 'active') AS active
         FROM ${SCHEMA}.job WHERE state IN ('created', 'retry', 'active') AND ($1::text IS NULL OR data ->> 'workspaceId' = $1)`,
        [workspaceId ?? null],
      );
      return { waiting: Number(rows[0]?.waiting ?? 0), active: Number(rows[0]?.active ?? 0) };
    },
    about: (owner) => idsInTasks(pool, owner),
    failed: (owners) => listFailed(pool, owners, known),
    async again(tx, owners, id) {
      const failed = await takeFailed(tx, owners, id);
      const handler = known.find(({ task }) => task.name === failed?.name);
      if (!failed || !handler) return undefined;
      const { workspaceId, ids } = taskEnvelope.parse(failed.data);
      await handler.again(tx, workspaceId as WorkspaceId, ids);
      await boss.send(failed.name, failed.data, { db: asTaskQueue(tx) });
      afterCommit(tx, () => wake(failed.name));
      return failed.name;
    },
    async schedule(schedules) {
      for (const { task, cron } of schedules) await boss.schedule(task.name, cron, { workspaceId: INSTALLATION, ids: {} });
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
        if (handler.givesUp) {
          if (isAlone) await takeUpAbandoned(boss, deadQueue(name));
          await startWorkers(
            deadQueue(name),
            1,
            inWorkspace((ctx, ids) => handler.giveUp(ctx, ids)),
          );
        }
        await startWorkers(
          name,
          concurrency,
          inWorkspace((ctx, ids) => handler.run(ctx, ids)),
        );
      }
    },
    drain: (timeout) => boss.stop({ graceful: true, timeout, close: false }),
    stop: () => boss.stop({ graceful: true, timeout: STOP_WAIT_MS, close: !isAlone }),
  };
}

/** Runs a task as a part of the trace of whoever queued it. */
async function inTrace(traces: Traces | undefined, name: string, data: unknown, run: () => Promise<void>): Promise<void> {
  if (!traces) return run();
  const task = traces.begin("task", { "candor.task": name }, taskEnvelope.safeParse(data).data?.trace);
  try {
    await task.run(run);
    task.end({ "candor.outcome": "done" });
  } catch (error) {
    task.end({ "candor.outcome": "failed", "error.type": reasonOf(error) });
    throw error;
  }
}
