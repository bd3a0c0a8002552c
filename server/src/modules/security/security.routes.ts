import { z } from "zod";
import { answer, errorAnswer, ok } from "../../platform/http/envelope.ts";
import { idParams, type Routes } from "../../platform/http/module-routes.ts";
import { changeIncident } from "./change-incident.ts";
import { listIncidents } from "./list-incidents.ts";
import { changeIncidentBody, incidentSchema, listIncidentsQuery } from "./security.schemas.ts";

export async function securityRoutes(app: Routes): Promise<void> {
  const tags = ["Security"];

  app.get(
    "/incidents",
    {
      config: { permission: "incidents:read" },
      schema: {
        tags,
        operationId: "listIncidents",
        summary: "What may have been attacks on the workspace, newest first",
        querystring: listIncidentsQuery,
        response: { 200: answer(z.array(incidentSchema)), default: errorAnswer },
      },
    },
    async (request) => ok(await listIncidents(request.ctx, request.query)),
  );

  app.patch(
    "/incidents/:id",
    {
      config: { permission: "incidents:write" },
      schema: {
        tags,
        operationId: "changeIncident",
        summary: "Acknowledge or close an incident",
        params: idParams,
        body: changeIncidentBody,
        response: { 200: answer(incidentSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await changeIncident(request.ctx, { id: request.params.id, ...request.body })),
  );
}
