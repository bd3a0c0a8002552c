import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { createParserPool, loadSamples, type ParserPool } from "@candor/host";
import type pg from "pg";
import { type Accounts, type AccountsOptions, openAccounts } from "./modules/accounts/index.ts";
import type { Checks } from "./modules/admin/check-health.ts";
import { matchingSubscribers } from "./modules/matching/matching.subscribers.ts";
import { matchingTasks } from "./modules/matching/matching.tasks.ts";
import { resumesSubscribers } from "./modules/resumes/resumes.subscribers.ts";
import { resumesTasks } from "./modules/resumes/resumes.tasks.ts";
import { raiseIncident } from "./modules/security/index.ts";
import { createReadLog } from "./platform/audit/read-log.ts";
import { forgetDeleted } from "./platform/cache/forget-deleted.ts";
import { openCache } from "./platform/cache/open-cache.ts";
import type { BackupConfig } from "./platform/config/backup-settings.ts";
import type { S3Config } from "./platform/config/operation-settings.ts";
import type { SpendingConfig } from "./platform/config/spending-settings.ts";
import type { VectorConfig } from "./platform/config/vector-settings.ts";
import type { Samples } from "./platform/context.ts";
import { openAnalytics } from "./platform/db/analytics.ts";
import type { Database } from "./platform/db/database.ts";
import { markServerFolder } from "./platform/db/server-folder.ts";
import type { Data } from "./platform/db/take-data.ts";
import { waysInto } from "./platform/db/ways-in.ts";
import { createEventBus } from "./platform/events/event-bus.ts";
import { openRelay } from "./platform/events/relay.ts";
import type { MetricsAccess } from "./platform/http/serve-metrics.ts";
import { newId } from "./platform/ids.ts";
import type { Log } from "./platform/log/log.ts";
import { mailTasks } from "./platform/mail/mail.ts";
import { createMeasure } from "./platform/metrics/measure.ts";
import { measuredParser } from "./platform/metrics/measured-parser.ts";
import { createGuards, type Guards, type GuardsOptions, probesOf } from "./platform/outside/guards.ts";
import { openRedis, type RedisLink } from "./platform/redis/open-redis.ts";
import type { ErrorReports } from "./platform/reports/error-reports.ts";
import { installationKey } from "./platform/secrets/installation-key.ts";
import { createSpending, type Spending } from "./platform/spending/spending.ts";
import { openStorage } from "./platform/storage/open-storage.ts";
import type { AnyHandler } from "./platform/tasks/task.ts";
import { startTasks } from "./platform/tasks/task-queue.ts";
import type { Traces, TracesConfig } from "./platform/traces/traces.ts";
import { openVault } from "./platform/vault/open-vault.ts";
import { openVectors } from "./platform/vectors/open-vectors.ts";
import { type ProcessPart, WHOLE } from "./process-part.ts";
import { catchUp, type Housekeeping, SCHEDULES, scheduledTasks, sweep } from "./schedules.ts";
import { version } from "./version.ts";

export type ServicesOptions = Omit<AccountsOptions, "guards" | "redis"> & {
  readonly dataFolder: string;
  /** Where the installation's key comes from. */
  readonly key?: string;
  readonly keyFile?: string;
  /** Backups that are made while the process runs; none where nobody says. */
  readonly backup?: BackupConfig;
  readonly databaseUrl?: string | undefined;
  /** A read replica of `databaseUrl`. */
  readonly replicaUrl?: string | undefined;
  readonly redisUrl?: string | undefined;
  readonly s3?: S3Config | undefined;
  /** Absent: the engine makes its vectors itself. */
  readonly vectors?: VectorConfig | undefined;
  /** What models cost; where nobody says, the ledger of requests to them has no costs. */
  readonly spending?: SpendingConfig | undefined;
  /** Absent: nothing is measured. */
  readonly metricsToken?: string | undefined;
  /** Absent: no traces are made. */
  readonly traces?: TracesConfig | undefined;
  /** Absent: errors stand in the log alone. */
  readonly sentryDsn?: string | undefined;
  readonly log: Log;
  /** Taken for the services, which close it. */
  readonly data: Data;
  /** What this process does; everything, where nobody says. */
  readonly part?: ProcessPart;
  /** Tests bring parts of their own. */
  readonly parser?: Pick<ParserPool, "parseResume" | "parsePostings" | "close">;
  readonly readSamples?: () => Promise<Samples>;
  readonly guards?: GuardsOptions;
};

/** Everything that lives as long as the process. */
export type Services = {
  readonly accounts: Accounts;
  /** Past every policy; for tests, which look at what is really stored. */
  readonly owner: Database;
  readonly pool: pg.Pool;
  readonly checks: Checks;
  readonly spending: Spending;
  readonly redis?: RedisLink;
  readonly metrics?: MetricsAccess;
  readonly traces?: Traces;
  readonly reports?: ErrorReports;
  /** Takes no further task, and finishes or gives back those under way within `waitMs`; requests are still answered. */
  drain(waitMs: number): Promise<void>;
  close(): Promise<void>;
};

const HANDLERS = [...resumesTasks, ...matchingTasks];
const works =
  ({ kinds }: ProcessPart) =>
  ({ task }: Pick<AnyHandler, "task">) =>
    kinds.includes(task.kind);

/** Builds the long-lived things in order, and takes down what it has built when one of them fails. */
export async function openServices(options: ServicesOptions): Promise<Services> {
  const closers: (() => Promise<void> | void)[] = [];
  const close = async () => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closer();
  };
  try {
    const { log, data, databaseUrl, part = WHOLE } = options;
    const folder = resolve(options.dataFolder);
    const shared = databaseUrl !== undefined;
    closers.push(() => data.close());
    if (shared) await markServerFolder(folder);
    const redis = options.redisUrl === undefined ? undefined : await openRedis(options.redisUrl, log);
    closers.push(() => redis?.close());
    const plainParser = options.parser ?? createParserPool({ size: 2 });
    closers.push(() => plainParser.close());
    const database = await data.opened;
    const { pool } = database;
    const { inWorkspace, accounts: db, acrossWorkspaces } = waysInto(pool);
    const guards = createGuards((call, seconds) => {
      measured?.metrics.outside(call, seconds);
      traces?.tell("outside", { "candor.outside": call.name, "candor.outcome": call.outcome }, seconds);
    }, options.guards);
    const now = () => new Date();
    const spending = createSpending({
      db: acrossWorkspaces,
      budgets: { vectors: options.vectors?.source === "endpoint" ? options.vectors.maxCharacters : 0 },
      ...(options.spending ?? { prices: {}, currency: "USD" }),
      now,
      newId,
      log,
      onSpent: (purpose, spent) => measured?.metrics.spent(purpose, spent),
    });
    const measured = options.metricsToken === undefined ? undefined : await openMetrics(pool, guards, spending, options.metricsToken);
    const analytics = await openAnalytics(options.replicaUrl, guards, log);
    closers.push(() => analytics.close());
    const traces = options.traces && (await startTraces(options.traces, pool, guards));
    closers.push(() => traces?.close());
    const reports = options.sentryDsn === undefined ? undefined : await startReports(options.sentryDsn, guards);
    closers.push(() => reports?.close());
    const measure = createMeasure(measured?.metrics, traces);
    const parser = measuredParser(plainParser, measure);
    const storage = await openStorage(folder, { s3: options.s3, shared, guards });
    const vectors = await openVectors(options.vectors, guards, spending);
    closers.push(() => vectors.close());
    const key = await installationKey(folder, options);
    const vault = await openVault(db, key, now);
    const tasks = await startTasks({
      pool,
      databaseUrl,
      log,
      handlers: [...HANDLERS, ...scheduledTasks, ...(options.signIn ? mailTasks : [])],
      onDone: (labels, seconds) => measured?.metrics.task(labels, seconds),
      traces,
      reports,
      schedules: part.kinds.includes("schedules"),
    });
    closers.push(() => tasks.stop());
    const relay = shared ? openRelay({ databaseUrl, pool, log, listens: part.web }) : undefined;
    closers.push(async () => relay?.close());
    const cache = await openCache(redis, (lookup) => measured?.metrics.cache(lookup));
    const events = createEventBus([...resumesSubscribers, ...matchingSubscribers], relay, forgetDeleted(cache));
    const parts = {
      db,
      inWorkspace,
      acrossWorkspaces,
      tasks,
      events,
      storage,
      parser,
      measure,
      analytics,
      log,
      newId,
      now,
      vault,
      vectors,
      reads: createReadLog(),
      cache,
      readSamples: options.readSamples ?? loadSamples,
    };
    const accounts = await openAccounts(parts, { ...options, guards, redis, welcomes: part.web }, raiseIncident);
    closers.push(() => accounts.close());
    const { gate, mail } = accounts;
    const { backup } = options;
    const backups = backup?.folder && { ...backup, folder: resolve(backup.folder), installationKey: key, version: version() };
    const house: Housekeeping = { shared: parts, gate, pool, isShared: shared, sendsMail: mail !== undefined, ...(backups && { backups }) };
    if (part.kinds.includes("schedules")) {
      if (!shared) await sweep(house);
      await catchUp(house);
      await tasks.schedule(SCHEDULES);
    }
    await tasks.work(HANDLERS.filter(works(part)), (workspaceId) => gate.forTask(workspaceId));
    await tasks.work(scheduledTasks.filter(works(part)), async () => house);
    if (mail) await tasks.work(mailTasks.filter(works(part)), async () => mail);
    return {
      accounts,
      owner: database.db,
      pool,
      checks: {
        needed: { database: () => pool.query("select 1"), files: () => storage.check() },
        optional: { ...(redis && { redis: () => redis.ping() }), ...probesOf(guards) },
      },
      spending,
      ...(redis && { redis }),
      ...(measured && { metrics: measured }),
      ...(traces && { traces }),
      ...(reports && { reports }),
      drain: (waitMs) => tasks.drain(waitMs),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Loaded only where it is asked for: everybody else starts sooner. */
async function openMetrics(pool: pg.Pool, guards: Guards, spending: Spending, token: string) {
  const { createMetrics } = await import("./platform/metrics/metrics.ts");
  return { metrics: createMetrics(pool, guards, spending), token };
}

/** Loaded only where a collector is named. */
async function startTraces(config: TracesConfig, pool: pg.Pool, guards: Guards): Promise<Traces> {
  const [{ openTraces }, { traceStatements }] = await Promise.all([
    import("./platform/traces/open-traces.ts"),
    import("./platform/traces/traced-statements.ts"),
  ]);
  const traces = await openTraces(config, guards, version());
  traceStatements(pool, traces);
  return traces;
}

async function startReports(dsn: string, guards: Guards): Promise<ErrorReports> {
  const { openReports } = await import("./platform/reports/open-reports.ts");
  return openReports(dsn, guards, version());
}

/** Ids of requests; they only have to be unlike each other. */
export const newRequestId = () => randomUUID();
