import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { invalid } from "../../platform/http/errors.ts";
import { receiveFile } from "../../platform/http/receive-file.ts";
import type { ImportJobs } from "./import-jobs.ts";

const jsonBody = z.object({ text: z.string().min(1) });

/** An import comes as a file, as a form's text, or as JSON. */
export async function receiveImport(request: FastifyRequest): Promise<ImportJobs> {
  if (!request.isMultipart()) {
    const body = jsonBody.safeParse(request.body);
    if (!body.success) throw invalid('Send multipart/form-data with a part named `file`, or JSON { "text": ... }.');
    return { content: body.data.text, source: "paste" };
  }
  const { file, fileName } = await receiveFile(request);
  try {
    return { content: await file.read(), source: fileName === undefined ? "paste" : "file", fileName };
  } finally {
    await file.discard();
  }
}
