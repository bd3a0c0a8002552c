import { createTransport } from "@sentry/core";
import { ServerRuntimeClient, type ServerRuntimeClientOptions } from "@sentry/core/server";
import type { Guard } from "../outside/guard.ts";
import type { Guards } from "../outside/guards.ts";
import { describeReport } from "./describe-report.ts";
import type { ErrorReports } from "./error-reports.ts";

const SLOWEST_REPORT_MS = 5_000;
const LAST_REPORT_MS = 2_000;
/** Reports under way at once; more are dropped. */
const MOST_AT_ONCE = 20;

/** Opens the way to Sentry, or what speaks its language, without anything that the library collects of itself. */
export async function openReports(dsn: string, guards: Guards, version: string): Promise<ErrorReports> {
  const guard = await guards.guard("error-reports", { timeoutMs: SLOWEST_REPORT_MS });
  const client = new ServerRuntimeClient({
    dsn,
    release: `candor@${version}`,
    platform: "node",
    integrations: [],
    // Else it adds an integration of its own.
    traceLifecycle: "static",
    stackParser: () => [],
    sendClientReports: false,
    transport: (options) => createTransport({ ...options, bufferSize: MOST_AT_ONCE }, sendThrough(guard, options)),
    // The last gate: whatever else came to hang on an event stays here.
    beforeSend: ({ event_id, timestamp, level, platform, release, exception, tags }) => ({
      type: undefined,
      ...(event_id && { event_id }),
      ...(timestamp !== undefined && { timestamp }),
      ...(level && { level }),
      ...(platform && { platform }),
      ...(release && { release }),
      ...(exception && { exception }),
      ...(tags && { tags }),
    }),
  });
  client.init();
  return {
    report: (error, where) => void client.captureEvent(describeReport(error, where)),
    close: async () => void (await client.close(LAST_REPORT_MS)),
  };
}

type TransportOptions = Parameters<ServerRuntimeClientOptions["transport"]>[0];

/** Posts an envelope; a tracker that fails or is silent is left alone for a while. */
const sendThrough =
  (guard: Guard, { url, headers = {} }: TransportOptions): Parameters<typeof createTransport>[1] =>
  ({ body }) =>
    guard.call(async (signal) => {
      const answer = await fetch(url, { method: "POST", headers, body: body as string | Uint8Array<ArrayBuffer>, signal });
      await answer.arrayBuffer();
      if (answer.status >= 500) throw new Error(`The error tracker answered ${answer.status}`);
      return {
        statusCode: answer.status,
        headers: { "x-sentry-rate-limits": answer.headers.get("x-sentry-rate-limits"), "retry-after": answer.headers.get("retry-after") },
      };
    });
