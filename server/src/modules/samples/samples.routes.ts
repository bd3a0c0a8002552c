import { answer, errorAnswer, ok } from "../../platform/http/envelope.ts";
import type { Routes } from "../../platform/http/module-routes.ts";
import { loadSamples } from "./load-samples.ts";
import { removeSamples } from "./remove-samples.ts";
import { samplesSchema } from "./samples.schemas.ts";

export async function samplesRoutes(app: Routes): Promise<void> {
  const tags = ["Samples"];

  app.post(
    "/samples",
    {
      config: { permission: "resumes:write", limit: "heavy" },
      schema: {
        tags,
        operationId: "loadSamples",
        summary: "Load three invented resumes and the invented postings",
        response: { 202: answer(samplesSchema), default: errorAnswer },
      },
    },
    async (request, reply) => reply.code(202).send(ok(await loadSamples(request.ctx))),
  );

  app.delete(
    "/samples",
    {
      config: { permission: "resumes:write" },
      schema: {
        tags,
        operationId: "removeSamples",
        summary: "Remove everything that came with the samples",
        response: { 200: answer(samplesSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await removeSamples(request.ctx)),
  );
}
