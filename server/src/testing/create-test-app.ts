import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadEngine } from "@candor/host";
import type { FastifyInstance, InjectOptions } from "fastify";
import type pg from "pg";
import { type AppOptions, createApp } from "../app.ts";
import type { Permission } from "../contract/permissions.ts";
import type { Accounts } from "../modules/accounts/index.ts";
import type { FullCtx } from "../platform/context.ts";
import type { Database } from "../platform/db/database.ts";
import type { DatabaseOptions } from "../platform/db/open-database.ts";
import { takeData } from "../platform/db/take-data.ts";
import { createLog } from "../platform/log/log.ts";
import { openServices, type ServicesOptions } from "../services.ts";
import { createTestDatabase } from "./test-database.ts";

/** The whole server on a folder of its own: real database, real tasks, real engine (in this process, which is quicker to start). */
export type TestApp = {
  readonly app: FastifyInstance;
  readonly folder: string;
  /** The owner's context, as a request has it. */
  readonly ctx: FullCtx;
  readonly gate: Accounts["gate"];
  /** What every context shares, for tests that have nobody to act as. */
  readonly shared: Accounts["shared"];
  readonly setUpLink?: string;
  /** The rows as they lie there, whoever's they are. */
  readonly owner: Database;
  /** The connections behind it. */
  readonly pool: pg.Pool;
  /** The same server behind another gate; whoever asks for it closes it. */
  appWith(gate: Accounts["gate"]): Promise<FastifyInstance>;
  /** The same person with fewer permissions. */
  ctxWith(...permissions: Permission[]): FullCtx;
  /** A request from this machine; answers the parsed envelope with its status. */
  request(method: Method, path: string, body?: InjectOptions["payload"], headers?: Record<string, string>): Promise<Answer>;
  /** Waits until no task waits or runs. */
  settled(): Promise<void>;
  close(): Promise<void>;
};

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

// Tests read into answers of every route; each looks at the fields it is about.
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = { readonly status: number; readonly body: any; readonly headers: Record<string, unknown> };

const onLost = (reason: string) => {
  throw new Error(reason);
};

/** A test that waits longer than this for the connection has left its transaction. */
const WAIT_MS = 15_000;
const SETTLE_MS = 30_000;

export type TestOptions = Partial<
  Pick<
    ServicesOptions,
    | "parser"
    | "readSamples"
    | "metricsToken"
    | "traces"
    | "sentryDsn"
    | "signIn"
    | "baseUrl"
    | "redisUrl"
    | "log"
    | "guards"
    | "vectors"
    | "spending"
  > &
    Pick<AppOptions, "requestsPerMinute" | "trustProxy" | "allowedOrigins" | "webFolder"> &
    Pick<DatabaseOptions, "connections">
>;

export async function createTestApp(options: TestOptions = {}): Promise<TestApp> {
  const folder = await mkdtemp(join(tmpdir(), "candor-test-"));
  const log = options.log ?? createLog({ level: "fatal" });
  const parser = options.parser ?? inThisProcess;
  const database = await createTestDatabase({ folder });
  const { databaseUrl } = database;
  const places = { dataFolder: folder, databaseUrl, baseUrl: "http://localhost:3000" };
  const data = await takeData({ ...places, connections: options.connections, log, waitMs: WAIT_MS, onLost });
  const services = await openServices({ readSamples: noSamples, ...places, ...options, parser, log, data });
  const webFolder = options.webFolder ?? join(folder, "no-pages");
  let requests = 0;
  const newRequestId = () => `request-${requests++}`;
  const own = { log, version: "0.0.0", dataFolder: "./data", webFolder, newRequestId };
  const appOptions = { host: "127.0.0.1", requestsPerMinute: 6_000, ...options, ...own };
  const app = await createApp(services, appOptions);
  const { gate, shared, setUpLink } = services.accounts;
  // With sign-in there is nobody yet: tests sign in by request.
  const ctx = options.signIn ? (undefined as unknown as FullCtx) : await gate.forRequest({});
  return {
    app,
    folder,
    ctx,
    ctxWith: (...permissions) => ({ ...ctx, actor: { ...ctx.actor, may: (permission) => permissions.includes(permission) } }),
    gate,
    shared,
    owner: services.owner,
    pool: services.pool,
    appWith: (other) => createApp({ ...services, accounts: { ...services.accounts, gate: other } }, appOptions),
    ...(setUpLink && { setUpLink }),
    request: async (method, path, payload, headers) => {
      const response = await app.inject({
        method,
        url: path,
        headers: { host: "localhost:3000", ...headers },
        ...(payload !== undefined && { payload }),
      });
      const isJson = String(response.headers["content-type"]).startsWith("application/json");
      return { status: response.statusCode, body: isJson ? response.json() : response.body, headers: response.headers };
    },
    settled: () => settle(shared),
    close: async () => {
      await app.close();
      await services.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const inThisProcess: NonNullable<ServicesOptions["parser"]> = {
  parseResume: (bytes, options, onStage) =>
    loadEngine().parseResume(bytes, {
      ...options,
      onStage: (stage, partial) => onStage?.({ stage, ...(partial !== undefined && { partial }) }),
    }),
  parsePostings: async (input, options) => loadEngine().parsePostings(input, options),
  close: () => {},
};

const noSamples = async () => ({ resumes: [], postings: "" });

async function settle({ tasks }: Pick<FullCtx, "tasks">): Promise<void> {
  const deadline = Date.now() + SETTLE_MS;
  while (Date.now() < deadline) {
    const { waiting, active } = await tasks.counts();
    if (waiting + active === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("Tasks were still running after 30 s.");
}
