import { answer, errorAnswer, ok } from "../../platform/http/envelope.ts";
import { idParams, type Routes } from "../../platform/http/module-routes.ts";
import { listSimilar } from "./list-similar.ts";
import { similarJobsSchema } from "./similar-jobs.schemas.ts";

export async function similarJobsRoutes(app: Routes): Promise<void> {
  app.get(
    "/jobs/:id/similar",
    {
      config: { permission: "jobs:read" },
      schema: {
        tags: ["Jobs"],
        operationId: "listSimilarJobs",
        summary: "Open jobs like one: the same job advertised again, and others with what they have in common",
        params: idParams,
        response: { 200: answer(similarJobsSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await listSimilar(request.ctx, request.params.id)),
  );
}
