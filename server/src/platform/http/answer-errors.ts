import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { failure } from "./envelope.ts";
import { CodedError, diskFull, invalid, MAX_BODY_BYTES, ReplayedAnswer, RetryLater, tooLarge, unsupported } from "./errors.ts";

/** Turns everything thrown into the envelope: coded errors as they are, surprises as a 500 that says only its request id. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler(answerError);
}

/** Answers one thing that was thrown; also for addresses so broken that no route is looked for. */
export function answerError(error: FastifyError | CodedError | ReplayedAnswer, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof ReplayedAnswer) return sendAgain(reply, error);
  const coded = toCoded(error);
  if (coded.status >= 500) request.log.error({ err: error }, "a request failed");
  if (coded instanceof RetryLater) reply.header("retry-after", coded.retryAfterS);
  return send(request, reply, coded);
}

/** Answers as the first time, and says so. */
export const sendAgain = (reply: FastifyReply, { status, body }: ReplayedAnswer): FastifyReply =>
  reply
    .code(status)
    .headers({ "idempotency-replayed": "true", "content-type": "application/json; charset=utf-8" })
    .serializer((text: string) => text)
    .send(body);

/** Answers a route that does not exist. */
export const answerNotFound = (request: FastifyRequest, reply: FastifyReply) =>
  send(request, reply, new CodedError("NOT_FOUND", 404, `There is nothing at ${request.method} ${request.url.split("?")[0]}.`));

function send(request: FastifyRequest, reply: FastifyReply, { code, status, message, details }: CodedError): FastifyReply {
  const body = failure({ code, message, requestId: request.id, ...(details.length > 0 && { details: [...details] }) });
  return reply.code(status).header("content-type", "application/json; charset=utf-8").serializer(JSON.stringify).send(body);
}

const UNEXPECTED = "INTERNAL_ERROR";

function toCoded(error: FastifyError | CodedError): CodedError {
  if (error instanceof CodedError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) return invalid("Some of what was sent is not valid.", detailsOf(error.validation));
  if (FULL_DISK.has(causeOf(error))) return diskFull();
  if (PART_LIMITS.has(error.code)) return invalid("Send one document, and nothing else, in each upload.");
  if (error.statusCode === 413) return tooLarge(MAX_BODY_BYTES);
  if (error.statusCode === 415 || error.statusCode === 406)
    return unsupported("Send JSON, or multipart/form-data where a file is expected.");
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return invalid("The request could not be understood.");
  return new CodedError(UNEXPECTED, 500, "Something went wrong on our side. The log says more under this request id.");
}

/** Whether nobody but us is at fault. */
export const isUnexpected = (error: FastifyError | CodedError | ReplayedAnswer): boolean =>
  !(error instanceof ReplayedAnswer) && toCoded(error).code === UNEXPECTED;

/** As the file system and PostgreSQL say it. */
const FULL_DISK: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "53100"]);
const PART_LIMITS: ReadonlySet<string> = new Set(["FST_PARTS_LIMIT", "FST_FILES_LIMIT", "FST_FIELDS_LIMIT"]);

/** The code of what lies behind an error; drizzle wraps the database's own. */
const causeOf = (error: Error): unknown => ((error.cause ?? error) as { code?: unknown }).code;

const detailsOf = (issues: readonly { readonly instancePath: string; readonly message?: string | undefined }[]) =>
  issues.map(({ instancePath, message = "not valid" }) => ({ path: instancePath.replace(/^\//, "").replaceAll("/", "."), message }));
