import { z } from "zod";
import { answer, errorAnswer, listAnswer, ok, okPage } from "../../platform/http/envelope.ts";
import { filePart, idParams, type Routes, readsOwnBody } from "../../platform/http/module-routes.ts";
import { cancelImport } from "./cancel-import.ts";
import { createJob } from "./create-job.ts";
import { deleteJob } from "./delete-job.ts";
import { getJob } from "./get-job.ts";
import { importJobs } from "./import-jobs.ts";
import { jobImportSchema } from "./job-imports.schemas.ts";
import { createJobBody, importedSchema, jobDetailSchema, jobPageSchema, jobSchema, listJobsQuery, updateJobBody } from "./jobs.schemas.ts";
import { listImports } from "./list-imports.ts";
import { listJobs } from "./list-jobs.ts";
import { receiveImport } from "./receive-import.ts";
import { updateJob } from "./update-job.ts";

export async function jobsRoutes(app: Routes): Promise<void> {
  const tags = ["Jobs"];

  app.post(
    "/jobs",
    {
      config: { permission: "jobs:write" },
      schema: {
        tags,
        operationId: "createJob",
        summary: "Add a job from its title and pasted text",
        body: createJobBody,
        response: { 201: answer(jobSchema), default: errorAnswer },
      },
    },
    async (request, reply) => reply.code(201).send(ok(await createJob(request.ctx, request.body))),
  );

  app.post(
    "/jobs/import",
    {
      ...readsOwnBody,
      config: { permission: "jobs:write", limit: "heavy" },
      schema: {
        tags,
        operationId: "importJobs",
        summary: "Import jobs from JSONL, CSV, JSON-LD, HTML or plain text; good records are kept, bad ones reported by line",
        consumes: ["multipart/form-data", "application/json"],
        body: z.object({ file: filePart.optional(), text: z.string().optional() }),
        response: { 200: answer(importedSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await importJobs(request.ctx, await receiveImport(request))),
  );

  app.get(
    "/jobs/imports",
    {
      config: { permission: "jobs:read" },
      schema: {
        tags,
        operationId: "listJobImports",
        summary: "The last 20 imports, newest first; those under way with what is stored so far",
        response: { 200: answer(z.array(jobImportSchema)), default: errorAnswer },
      },
    },
    async (request) => ok(await listImports(request.ctx)),
  );

  app.post(
    "/jobs/imports/:id/cancel",
    {
      config: { permission: "jobs:write" },
      schema: {
        tags,
        operationId: "cancelJobImport",
        summary: "Stop an import; what is stored stays, and nothing more is added",
        params: idParams,
        response: { 200: answer(jobImportSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await cancelImport(request.ctx, request.params.id)),
  );

  app.get(
    "/jobs",
    {
      config: { permission: "jobs:read" },
      schema: {
        tags,
        operationId: "listJobs",
        summary: "List jobs, or search them by title, company and skills",
        querystring: listJobsQuery,
        response: { 200: listAnswer(jobSchema), default: errorAnswer },
      },
    },
    async (request) => okPage(await listJobs(request.ctx, request.query), request.query.limit),
  );

  app.get(
    "/jobs/:id",
    {
      config: { permission: "jobs:read" },
      schema: {
        tags,
        operationId: "getJob",
        summary: "One job with its text, its requirements and what it really asks",
        params: idParams,
        response: { 200: answer(jobPageSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await getJob(request.ctx, request.params.id)),
  );

  app.patch(
    "/jobs/:id",
    {
      config: { permission: "jobs:write" },
      schema: {
        tags,
        operationId: "updateJob",
        summary: "Archive, reopen or edit a job; matches follow in the background",
        params: idParams,
        body: updateJobBody,
        response: { 200: answer(jobDetailSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await updateJob(request.ctx, { id: request.params.id, ...request.body })),
  );

  app.delete(
    "/jobs/:id",
    {
      config: { permission: "jobs:write" },
      schema: {
        tags,
        operationId: "deleteJob",
        summary: "Delete a job and its matches",
        params: idParams,
        response: { 200: answer(z.object({ id: z.string() })), default: errorAnswer },
      },
    },
    async (request) => ok(await deleteJob(request.ctx, request.params.id)),
  );
}
