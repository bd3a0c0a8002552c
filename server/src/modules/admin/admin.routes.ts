import { answer, errorAnswer, ok } from "../../platform/http/envelope.ts";
import type { Routes } from "../../platform/http/module-routes.ts";
import { deletedSchema, deleteEverythingBody, statusSchema } from "./admin.schemas.ts";
import { deleteEverything } from "./delete-everything.ts";
import { getStatus, type Installation } from "./get-status.ts";

export const adminRoutes =
  (installation: Installation) =>
  async (app: Routes): Promise<void> => {
    const tags = ["Workspace"];

    app.get(
      "/status",
      {
        config: { permission: "workspace:read" },
        schema: {
          tags,
          operationId: "getStatus",
          summary: "What is here, and what is still being worked on",
          response: { 200: answer(statusSchema), default: errorAnswer },
        },
      },
      async (request) => ok(await getStatus(request.ctx, installation)),
    );

    app.delete(
      "/everything",
      {
        config: { permission: "workspace:erase" },
        schema: {
          tags,
          operationId: "deleteEverything",
          summary: "Delete every resume, job, match and file of the workspace",
          body: deleteEverythingBody,
          response: { 200: answer(deletedSchema), default: errorAnswer },
        },
      },
      async (request) => ok(await deleteEverything(request.ctx)),
    );
  };
