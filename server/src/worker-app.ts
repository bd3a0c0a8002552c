import Fastify, { type FastifyInstance, LogController } from "fastify";
import { healthRoutes } from "./modules/admin/health.routes.ts";
import { speakZod } from "./platform/http/openapi.ts";
import { serveMetrics } from "./platform/http/serve-metrics.ts";
import type { Log } from "./platform/log/log.ts";
import type { Services } from "./services.ts";

/** What a worker answers to whoever watches over it: whether it lives, and whether what it needs does. */
export async function createWorkerApp(
  services: Pick<Services, "checks" | "metrics">,
  { log, version }: { readonly log: Log; readonly version: string },
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: "idle",
  }) as unknown as FastifyInstance;
  await speakZod(app, version);
  if (services.metrics) serveMetrics(app, services.metrics);
  await app.register(healthRoutes({ checks: services.checks, version }));
  return app;
}
