import type { FastifyInstance } from "fastify";
import { createApp } from "./app.ts";
import type { Config } from "./platform/config/config.ts";
import { closeHttp } from "./platform/http/close-http.ts";
import type { Log } from "./platform/log/log.ts";
import { PortBusy } from "./port-busy.ts";
import { type ProcessPart, WHOLE } from "./process-part.ts";
import { newRequestId, openServices, type Services, type ServicesOptions } from "./services.ts";
import { version } from "./version.ts";
import { createWorkerApp } from "./worker-app.ts";

export type StartOptions = Config &
  Omit<ServicesOptions, "dataFolder" | "log" | "baseUrl" | "signIn"> & { readonly log: Log; readonly webFolder?: string };

export type RunningServer = {
  /** Where people open it; a worker has none. */
  readonly url?: string;
  /** While nobody can sign in yet: where the first owner is made. */
  readonly setUpLink?: string;
  /** Finishes requests and tasks under way for a bounded time, gives the other tasks back, and ends. */
  close(): Promise<void>;
};

const WEB_FOLDER = new URL("../../web/dist", import.meta.url).pathname;
/** Whoever runs several processes has others answer meanwhile; one person at a computer does not want to wait. */
const LONGEST_DRAIN_MS = { many: 12_000, alone: 5_000 };

/** Does the part of this process on its data, which it closes at the end; resolves when the first request or task can be taken. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { publicUrl, host, part = WHOLE } = options;
  const baseUrl = (publicUrl ?? `http://localhost:${options.port}`).replace(/\/+$/, "");
  const services = await openServices({ ...options, baseUrl });
  const drainMs = options.databaseUrl === undefined ? LONGEST_DRAIN_MS.alone : LONGEST_DRAIN_MS.many;
  const listening = part.web ? options.port : options.workerPort;
  try {
    const app = await (part.web ? webApp(services, options) : createWorkerApp(services, { log: options.log, version: version() }));
    if (listening !== undefined) await app.listen({ port: listening, host });
    const { setUpLink } = services.accounts;
    return {
      ...(part.web && { url: publicUrl ?? `http://localhost:${portOf(app)}` }),
      ...(setUpLink && { setUpLink }),
      close: async () => {
        await Promise.all([services.drain(drainMs), closeHttp(app, drainMs)]);
        await services.close();
      },
    };
  } catch (error) {
    await services.close();
    throw (error as NodeJS.ErrnoException).code === "EADDRINUSE" ? portBusy(listening ?? 0, part) : error;
  }
}

const webApp = (services: Services, options: StartOptions) =>
  createApp(services, { webFolder: WEB_FOLDER, ...options, newRequestId, version: version() });

function portOf(app: FastifyInstance): number {
  const address = app.server.address();
  return typeof address === "object" && address ? address.port : 0;
}

const portBusy = (port: number, { web }: ProcessPart) =>
  new PortBusy(
    `Port ${port} is taken by another program. Choose another one: ${web ? `PORT=${port + 1} npm start` : `WORKER_PORT=${port + 1}`}`,
  );
