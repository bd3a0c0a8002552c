import { z } from "zod";
import { readingSchema } from "../../contract/reading.ts";
import { answer, errorAnswer, listAnswer, ok, okPage } from "../../platform/http/envelope.ts";
import { filePart, idParams, type Routes, readsOwnBody } from "../../platform/http/module-routes.ts";
import { receiveFile } from "../../platform/http/receive-file.ts";
import { correctReading } from "./correct-reading.ts";
import { deleteResume } from "./delete-resume.ts";
import { getReading } from "./get-reading.ts";
import { getResume } from "./get-resume.ts";
import { listCorrectionCases } from "./list-correction-cases.ts";
import { listResumes } from "./list-resumes.ts";
import { openResumeFile } from "./open-resume-file.ts";
import {
  correctionCaseSchema,
  correctReadingBody,
  listResumesQuery,
  resumeSchema,
  uploadedSchema,
  useLearntBody,
} from "./resumes.schemas.ts";
import { uploadResume } from "./upload-resume.ts";
import { useLearnt } from "./use-learnt.ts";

export async function resumesRoutes(app: Routes): Promise<void> {
  const tags = ["Resumes"];

  app.post(
    "/resumes/upload",
    {
      ...readsOwnBody,
      config: { permission: "resumes:write", limit: "upload" },
      schema: {
        tags,
        operationId: "uploadResume",
        summary: "Upload a resume as a file, or as pasted text",
        consumes: ["multipart/form-data"],
        body: z.object({ file: filePart.optional(), text: z.string().optional() }),
        response: { 200: answer(uploadedSchema), 202: answer(uploadedSchema), default: errorAnswer },
      },
    },
    async (request, reply) => {
      const uploaded = await uploadResume(request.ctx, await receiveFile(request));
      return reply.code(uploaded.duplicate ? 200 : 202).send(ok(uploaded));
    },
  );

  app.get(
    "/resumes",
    {
      config: { permission: "resumes:read" },
      schema: {
        tags,
        operationId: "listResumes",
        summary: "List resumes, newest first; of one person where an e-mail address or a phone number is given",
        querystring: listResumesQuery,
        response: { 200: listAnswer(resumeSchema), default: errorAnswer },
      },
    },
    async (request) => okPage(await listResumes(request.ctx, request.query), request.query.limit),
  );

  app.get(
    "/resumes/:id",
    {
      config: { permission: "resumes:read", readsPerson: true },
      schema: {
        tags,
        operationId: "getResume",
        summary: "One resume and how far it has been read",
        params: idParams,
        response: { 200: answer(resumeSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await getResume(request.ctx, request.params.id)),
  );

  app.delete(
    "/resumes/:id",
    {
      config: { permission: "resumes:write" },
      schema: {
        tags,
        operationId: "deleteResume",
        summary: "Delete a resume with its file, its reading and its matches",
        params: idParams,
        response: { 200: answer(z.object({ id: z.string() })), default: errorAnswer },
      },
    },
    async (request) => ok(await deleteResume(request.ctx, request.params.id)),
  );

  app.get(
    "/resumes/:id/reading",
    {
      config: { permission: "resumes:read", readsPerson: true },
      schema: {
        tags,
        operationId: "getReading",
        summary: "The resume as understood, with corrections applied and evidence for every field",
        params: idParams,
        response: { 200: answer(readingSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await getReading(request.ctx, request.params.id)),
  );

  app.patch(
    "/resumes/:id/reading",
    {
      config: { permission: "resumes:write" },
      schema: {
        tags,
        operationId: "correctReading",
        summary: "Correct fields by hand; matches follow in the background",
        params: idParams,
        body: correctReadingBody,
        response: { 200: answer(readingSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await correctReading(request.ctx, { id: request.params.id, ...request.body })),
  );

  app.patch(
    "/resumes/:id/learnt",
    {
      config: { permission: "resumes:write" },
      schema: {
        tags,
        operationId: "useLearnt",
        summary: "Apply what was learnt from resumes of the same layout, or take it back; the resume is read again",
        params: idParams,
        body: useLearntBody,
        response: { 200: answer(z.object({ id: z.string(), use: z.boolean() })), default: errorAnswer },
      },
    },
    async (request) => ok(await useLearnt(request.ctx, { id: request.params.id, ...request.body })),
  );

  app.get(
    "/corrections",
    {
      config: { permission: "resumes:read", limit: "heavy" },
      schema: {
        tags,
        operationId: "listCorrectionCases",
        summary: "Every corrected resume as a case: hash, layout, each field as read and as it should be",
        response: { 200: answer(z.array(correctionCaseSchema)), default: errorAnswer },
      },
    },
    async (request) => ok(await listCorrectionCases(request.ctx)),
  );

  app.get(
    "/resumes/:id/file",
    {
      config: { permission: "resumes:read", readsPerson: true },
      schema: {
        tags,
        operationId: "getResumeFile",
        summary: "The original bytes",
        params: idParams,
        response: {
          200: { description: "The document as it was uploaded", content: { "application/octet-stream": { schema: filePart } } },
          default: errorAnswer,
        },
      },
      // The bytes are sent as they are; no schema writes them.
      serializerCompiler: () => (data) => JSON.stringify(data),
    },
    async (request, reply) => {
      const file = await openResumeFile(request.ctx, request.params.id);
      return reply.headers(file.headers).send(file.stream);
    },
  );
}
