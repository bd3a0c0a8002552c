import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { Metrics } from "../metrics/metrics.ts";

export type MetricsAccess = { readonly metrics: Metrics; readonly token: string };

/** `/metrics` for whoever has the token, and a measurement of every other request by its route. */
export function serveMetrics(app: FastifyInstance, { metrics, token }: MetricsAccess): void {
  const expected = digest(`Bearer ${token}`);
  app.addHook("onResponse", async (request, reply) => {
    const { url: route = "none" } = request.routeOptions;
    if (route !== "/metrics")
      metrics.request({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });
  app.get("/metrics", { schema: { hide: true } }, async (request, reply) => {
    if (!timingSafeEqual(digest(request.headers.authorization ?? ""), expected))
      return reply.code(401).header("www-authenticate", "Bearer").send();
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}

const digest = (text: string) => createHash("sha256").update(text).digest();
