import type { Routes } from "../../platform/http/module-routes.ts";
import type { Health } from "./admin.schemas.ts";
import { healthSchema } from "./admin.schemas.ts";

type Checks = Readonly<Record<string, () => Promise<unknown>>>;

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
        schema: { tags, operationId, summary: "Every dependency answers", response: { 200: healthSchema, 503: healthSchema } },
      },
      async (_request, reply) => {
        const health = await check(options);
        return reply.code(health.status === "ok" ? 200 : 503).send(health);
      },
    );
  }
};

async function check({ checks, version }: { readonly checks: Checks; readonly version: string }): Promise<Health> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, probe]) => {
      const result = await probe().then(
        () => "ok" as const,
        () => "failing" as const,
      );
      return [name, result] as const;
    }),
  );
  const failing = results.some(([, result]) => result === "failing");
  return { status: failing ? "failing" : "ok", checks: Object.fromEntries(results), version };
}
