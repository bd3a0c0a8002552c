import { randomUUID } from "node:crypto";
import { join, resolve } from "node:path";
import { createParserPool, loadSamples, type ParserPool } from "@candor/host";
import { catchUp } from "./catch-up.ts";
import { type Accounts, type AccountsOptions, openAccounts } from "./modules/accounts/index.ts";
import type { Checks } from "./modules/admin/check-health.ts";
import { jobsTasks } from "./modules/jobs/jobs.tasks.ts";
import { matchingSubscribers } from "./modules/matching/matching.subscribers.ts";
import { matchingTasks } from "./modules/matching/matching.tasks.ts";
import { resumesSubscribers } from "./modules/resumes/resumes.subscribers.ts";
import { resumesTasks } from "./modules/resumes/resumes.tasks.ts";
import { raiseIncident } from "./modules/security/index.ts";
import type { Samples } from "./platform/context.ts";
import type { Database } from "./platform/db/database.ts";
import { lockFolder } from "./platform/db/folder-lock.ts";
import { openDatabase } from "./platform/db/open-database.ts";
import { waysInto } from "./platform/db/ways-in.ts";
import { createEventBus } from "./platform/events/event-bus.ts";
import { sweepEveryHour } from "./platform/idempotency/sweep-every-hour.ts";
import { newId } from "./platform/ids.ts";
import type { Log } from "./platform/log/log.ts";
import { openRedis, type RedisLink } from "./platform/redis/open-redis.ts";
import { createFileStorage } from "./platform/storage/file-storage.ts";
import { startTasks } from "./platform/tasks/task-queue.ts";
import { type ProcessPart, WHOLE } from "./process-part.ts";

export type ServicesOptions = AccountsOptions & {
  readonly databaseUrl?: string | undefined;
  readonly redisUrl?: string | undefined;
  readonly log: Log;
  readonly onLost: (reason: string) => void;
  /** What this process does; everything, where nobody says. */
  readonly part?: ProcessPart;
  /** Tests bring parts of their own. */
  readonly parser?: Pick<ParserPool, "parseResume" | "parsePostings" | "close">;
  readonly readSamples?: () => Promise<Samples>;
  readonly waitMs?: number;
  /** The most connections to a PostgreSQL server; the embedded database has one. */
  readonly connections?: number;
};

/** Everything that lives as long as the process. */
export type Services = {
  readonly accounts: Accounts;
  /** Past every policy; for tests, which look at what is really stored. */
  readonly owner: Database;
  readonly checks: Checks;
  readonly redis?: RedisLink;
  /** Takes no further task, and finishes or gives back those under way within `waitMs`; requests are still answered. */
  drain(waitMs: number): Promise<void>;
  close(): Promise<void>;
};

const HANDLERS = [...resumesTasks, ...jobsTasks, ...matchingTasks];

/** Builds the long-lived things in order, and takes down what it has built when one of them fails. */
export async function openServices(options: ServicesOptions): Promise<Services> {
  const closers: (() => Promise<void> | void)[] = [];
  const close = async () => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closer();
  };
  try {
    const { log, databaseUrl, part = WHOLE } = options;
    const folder = resolve(options.dataFolder);
    const shared = databaseUrl !== undefined;
    if (!shared) {
      const lock = await lockFolder(folder);
      closers.push(() => lock.release());
    }
    const redis = options.redisUrl === undefined ? undefined : openRedis(options.redisUrl, log);
    closers.push(() => redis?.close());
    const parser = options.parser ?? createParserPool({ size: 2 });
    closers.push(() => parser.close());
    const database = await openDatabase({
      dataFolder: folder,
      databaseUrl,
      log,
      onLost: options.onLost,
      connections: options.connections,
      ...(options.waitMs && { waitMs: options.waitMs }),
    });
    closers.push(() => database.close());
    const { pool } = database;
    const { inWorkspace, accounts: db, acrossWorkspaces } = waysInto(pool);
    const storage = await createFileStorage(join(folder, "files"), { shared });
    const tasks = await startTasks({ pool, databaseUrl, log, tasks: HANDLERS.map(({ task }) => task) });
    closers.push(() => tasks.stop());
    const events = createEventBus([...resumesSubscribers, ...matchingSubscribers]);
    const parts = {
      db,
      inWorkspace,
      acrossWorkspaces,
      tasks,
      events,
      storage,
      parser,
      log,
      newId,
      now: () => new Date(),
      readSamples: options.readSamples ?? loadSamples,
    };
    const accounts = await openAccounts(parts, { ...options, dataFolder: folder, welcomes: part.web }, raiseIncident);
    closers.push(() => accounts.close());
    const { gate } = accounts;
    if (part.kinds.includes("schedules")) {
      await catchUp(parts, gate, shared ? pool : undefined);
      closers.push(sweepEveryHour(gate, log));
    }
    const handlers = HANDLERS.filter(({ task }) => part.kinds.includes(task.kind));
    await tasks.work(handlers, (workspaceId) => gate.forTask(workspaceId));
    return {
      accounts,
      owner: database.db,
      checks: {
        needed: { database: () => pool.query("select 1"), files: () => storage.list() },
        optional: { ...(redis && { redis: () => redis.ping() }) },
      },
      ...(redis && { redis }),
      drain: (waitMs) => tasks.drain(waitMs),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Ids of requests; they only have to be unlike each other. */
export const newRequestId = () => randomUUID();
