import { readFileSync } from "node:fs";
import { createApp } from "./app.ts";
import type { Config } from "./platform/config/config.ts";
import type { Log } from "./platform/log/log.ts";
import { newRequestId, openServices, type ServicesOptions } from "./services.ts";

/** Somebody else listens there. */
export class PortBusy extends Error {}

export type StartOptions = Config &
  Omit<ServicesOptions, "dataFolder" | "log" | "baseUrl" | "signIn"> & { readonly log: Log; readonly webFolder?: string };

export type RunningServer = {
  readonly url: string;
  /** While nobody can sign in yet: where the first owner is made. */
  readonly setUpLink?: string;
  close(): Promise<void>;
};

const WEB_FOLDER = new URL("../../web/dist", import.meta.url).pathname;

/** Opens the data folder and serves it; resolves when the first request can be answered. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const baseUrl = (options.publicUrl ?? `http://localhost:${options.port}`).replace(/\/+$/, "");
  const services = await openServices({ ...options, baseUrl });
  try {
    const { webFolder = WEB_FOLDER } = options;
    const app = await createApp(services, { ...options, webFolder, newRequestId, version: version() });
    await app.listen({ port: options.port, host: options.host });
    const address = app.server.address();
    const port = typeof address === "object" && address ? address.port : options.port;
    const { setUpLink } = services.accounts;
    return {
      ...(setUpLink && { setUpLink }),
      url: options.publicUrl ?? `http://localhost:${port}`,
      close: async () => {
        await app.close();
        await services.close();
      },
    };
  } catch (error) {
    await services.close();
    throw (error as NodeJS.ErrnoException).code === "EADDRINUSE" ? portBusy(options.port) : error;
  }
}

const portBusy = (port: number) => new PortBusy(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);

/** The version of the product, as its package says. */
export const version = (): string =>
  (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version;
