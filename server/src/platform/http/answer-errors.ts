import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { failure } from "./envelope.ts";
import { CodedError, invalid, MAX_BODY_BYTES, tooLarge, unsupported } from "./errors.ts";

/** Turns everything thrown into the envelope: coded errors as they are, surprises as a 500 that says only its request id. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const coded = toCoded(error);
    if (coded.status >= 500) request.log.error({ err: error, requestId: request.id }, "a request failed");
    return send(request, reply, coded);
  });
}

/** Answers a route that does not exist. */
export const answerNotFound = (request: FastifyRequest, reply: FastifyReply) =>
  send(request, reply, new CodedError("NOT_FOUND", 404, `There is nothing at ${request.method} ${request.url.split("?")[0]}.`));

function send(request: FastifyRequest, reply: FastifyReply, { code, status, message, details }: CodedError): FastifyReply {
  const body = failure({ code, message, requestId: request.id, ...(details.length > 0 && { details: [...details] }) });
  return reply.code(status).header("content-type", "application/json; charset=utf-8").serializer(JSON.stringify).send(body);
}

function toCoded(error: FastifyError | CodedError): CodedError {
  if (error instanceof CodedError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) return invalid("Some of what was sent is not valid.", detailsOf(error.validation));
  if (error.statusCode === 413) return tooLarge(MAX_BODY_BYTES);
  if (error.statusCode === 415 || error.statusCode === 406)
    return unsupported("Send JSON, or multipart/form-data where a file is expected.");
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return invalid("The request could not be understood.");
  return new CodedError("INTERNAL_ERROR", 500, "Something went wrong on our side. The log says more under this request id.");
}

const detailsOf = (issues: readonly { readonly instancePath: string; readonly message?: string | undefined }[]) =>
  issues.map(({ instancePath, message = "not valid" }) => ({ path: instancePath.replace(/^\//, "").replaceAll("/", "."), message }));
