import { z } from "zod";
import { answer, errorAnswer, ok } from "../../platform/http/envelope.ts";
import { idParams, type Routes } from "../../platform/http/module-routes.ts";
import { deletedSchema, deleteEverythingBody, failedTaskSchema, statusSchema, taskAgainSchema } from "./admin.schemas.ts";
import { deleteEverything } from "./delete-everything.ts";
import { listFailedTasks, runTaskAgain } from "./failed-tasks.ts";
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

    app.get(
      "/tasks/failed",
      {
        config: { permission: "tasks:read" },
        schema: {
          tags,
          operationId: "listFailedTasks",
          summary: "Background work that has failed for good, newest first, at most 200",
          response: { 200: answer(z.array(failedTaskSchema)), default: errorAnswer },
        },
      },
      async (request) => ok(await listFailedTasks(request.ctx, installation)),
    );

    app.post(
      "/tasks/failed/:id/again",
      {
        config: { permission: "tasks:write" },
        schema: {
          tags,
          operationId: "runTaskAgain",
          summary: "Have failed background work run again",
          params: idParams,
          response: { 200: answer(taskAgainSchema), default: errorAnswer },
        },
      },
      async (request) => ok(await runTaskAgain(request.ctx, installation, request.params.id)),
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
