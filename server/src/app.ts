import Fastify, { type FastifyInstance } from "fastify";
import type { Routes } from "./platform/http/module-routes.ts";
import { API_PREFIX, speakZod } from "./platform/http/openapi.ts";
import { adminRoutes } from "./modules/admin/admin.routes.ts";
import { healthRoutes } from "./modules/admin/health.routes.ts";
import { jobsRoutes } from "./modules/jobs/jobs.routes.ts";
import { matchingRoutes } from "./modules/matching/matching.routes.ts";
import { resumesRoutes } from "./modules/resumes/resumes.routes.ts";
import { samplesRoutes } from "./modules/samples/samples.routes.ts";
import "./contract/live-event.ts";

/** Fastify with every module registered by name. */
export async function createApp(): Promise<FastifyInstance> {
  const app = Fastify();
  await speakZod(app, "0.1.0");
  await app.register(healthRoutes({ checks: {}, version: "0.1.0" }));
  await app.register(
    async (api: Routes) => {
      await api.register(resumesRoutes);
      await api.register(jobsRoutes);
      await api.register(matchingRoutes);
      await api.register(samplesRoutes);
      await api.register(adminRoutes);
    },
    { prefix: API_PREFIX },
  );
  return app;
}
