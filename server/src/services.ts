import { randomUUID } from "node:crypto";
import { join, resolve } from "node:path";
import { createParserPool, loadSamples, type ParserPool } from "@candor/host";
import { type Accounts, type AccountsOptions, openAccounts } from "./modules/accounts/index.ts";
import type { Checks } from "./modules/admin/check-health.ts";
import { queueOutdatedJobs } from "./modules/jobs/index.ts";
import { jobsTasks } from "./modules/jobs/jobs.tasks.ts";
import { resumeMatching } from "./modules/matching/index.ts";
import { matchingSubscribers } from "./modules/matching/matching.subscribers.ts";
import { matchingTasks } from "./modules/matching/matching.tasks.ts";
import { rereadOutdated, sweepFiles } from "./modules/resumes/index.ts";
import { resumesSubscribers } from "./modules/resumes/resumes.subscribers.ts";
import { resumesTasks } from "./modules/resumes/resumes.tasks.ts";
import type { Samples } from "./platform/context.ts";
import { lockFolder } from "./platform/db/folder-lock.ts";
import { openDatabase } from "./platform/db/open-database.ts";
import { createEventBus } from "./platform/events/event-bus.ts";
import { sweepEveryHour } from "./platform/idempotency/sweep-every-hour.ts";
import { newId } from "./platform/ids.ts";
import type { Log } from "./platform/log/log.ts";
import { openRedis, type RedisLink } from "./platform/redis/open-redis.ts";
import { createFileStorage } from "./platform/storage/file-storage.ts";
import { startTasks } from "./platform/tasks/task-queue.ts";

export type ServicesOptions = AccountsOptions & {
  readonly databaseUrl?: string | undefined;
  readonly redisUrl?: string | undefined;
  readonly log: Log;
  readonly onLost: (reason: string) => void;
  /** Tests bring parts of their own. */
  readonly parser?: Pick<ParserPool, "parseResume" | "parsePostings" | "close">;
  readonly readSamples?: () => Promise<Samples>;
  readonly waitMs?: number;
};

/** Everything that lives as long as the process. */
export type Services = {
  readonly accounts: Accounts;
  readonly checks: Checks;
  readonly redis?: RedisLink;
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
    const { log } = options;
    const folder = resolve(options.dataFolder);
    const lock = await lockFolder(folder);
    closers.push(() => lock.release());
    const redis = options.redisUrl === undefined ? undefined : openRedis(options.redisUrl, log);
    closers.push(() => redis?.close());
    const parser = options.parser ?? createParserPool({ size: 2 });
    closers.push(() => parser.close());
    const database = await openDatabase({
      dataFolder: folder,
      databaseUrl: options.databaseUrl,
      log,
      onLost: options.onLost,
      ...(options.waitMs && { waitMs: options.waitMs }),
    });
    closers.push(() => database.close());
    const { db, pool } = database;
    const storage = await createFileStorage(join(folder, "files"));
    const tasks = await startTasks({ pool, databaseUrl: options.databaseUrl, log, tasks: HANDLERS.map(({ task }) => task) });
    closers.push(() => tasks.stop());
    const events = createEventBus([...resumesSubscribers, ...matchingSubscribers]);
    const shared = {
      db,
      tasks,
      events,
      storage,
      parser,
      log,
      newId,
      now: () => new Date(),
      readSamples: options.readSamples ?? loadSamples,
    };
    const accounts = await openAccounts(shared, { ...options, dataFolder: folder });
    closers.push(() => accounts.close());
    const { gate } = accounts;
    await sweepFiles(shared);
    for (const ctx of await gate.forSystem()) {
      await queueOutdatedJobs(ctx);
      await rereadOutdated(ctx);
      await resumeMatching(ctx);
    }
    closers.push(sweepEveryHour(gate, log));
    await tasks.work(HANDLERS, (workspaceId) => gate.forTask(workspaceId));
    return {
      accounts,
      checks: {
        needed: { database: () => pool.query("select 1"), files: () => storage.list() },
        optional: { ...(redis && { redis: () => redis.ping() }) },
      },
      ...(redis && { redis }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Ids of requests; they only have to be unlike each other. */
export const newRequestId = () => randomUUID();
