import { errorAnswer, listAnswer, okPage } from "../../platform/http/envelope.ts";
import type { Routes } from "../../platform/http/module-routes.ts";
import { entrySchema, listEntriesQuery } from "./audit.schemas.ts";
import { listEntries } from "./list-entries.ts";

export async function auditRoutes(app: Routes): Promise<void> {
  app.get(
    "/audit/entries",
    {
      config: { permission: "audit:read" },
      schema: {
        tags: ["Workspace"],
        operationId: "listAuditEntries",
        summary: "Who did what in the workspace, newest first",
        querystring: listEntriesQuery,
        response: { 200: listAnswer(entrySchema), default: errorAnswer },
      },
    },
    async (request) => okPage(await listEntries(request.ctx, request.query), request.query.limit),
  );
}
