import type { Routes } from "../../platform/http/module-routes.ts";
import { type Health, healthSchema } from "./admin.schemas.ts";
import { type Checks, checkHealth } from "./check-health.ts";

/** Liveness and readiness. They stand outside the envelope because load balancers and people with curl read them. */
export const healthRoutes = (options: { readonly checks: Checks; readonly version: string }) => async (app: Routes) => {
  const tags = ["Health"];
  const alive = async (): Promise<Health> => ({ status: "ok", checks: {}, version: options.version });

  app.get(
    "/health",
    { schema: { tags, operationId: "getHealth", summary: "The process answers", response: { 200: healthSchema } } },
    alive,
  );

  for (const [path, operationId] of [
    ["/ready", "getReady"],
    ["/api/v1/health", "getDependencies"],
  ] as const) {
    app.get(
      path,
      {
        config: { permission: "anyone" },
        schema: {
          tags,
          operationId,
          summary: "Every dependency answers; one that can be done without leaves the server degraded, not failing",
          response: { 200: healthSchema, 503: healthSchema },
        },
      },
      async (_request, reply) => {
        const health = await checkHealth(options.checks, options.version);
        return reply.code(health.status === "failing" ? 503 : 200).send(health);
      },
    );
  }
};
