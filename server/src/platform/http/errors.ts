export type ErrorDetail = { readonly path: string; readonly message: string };

/** A broken expectation that an edge can answer: a stable code, a status, and what to do next. */
export class CodedError extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: readonly ErrorDetail[];

  constructor(code: string, status: number, message: string, details: readonly ErrorDetail[] = []) {
    super(message);
    this.name = "CodedError";
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

export const invalid = (message: string, details: readonly ErrorDetail[] = []) => new CodedError("VALIDATION_ERROR", 400, message, details);

export const forbidden = (permission: string) =>
  new CodedError("FORBIDDEN", 403, `This needs the permission ${permission}. Ask an owner of the workspace.`);

export const notFound = (noun: string) =>
  new CodedError(`${noun.toUpperCase()}_NOT_FOUND`, 404, `There is no such ${noun} here. It may have been deleted.`);

export const unsupported = (message: string) => new CodedError("UNSUPPORTED_MEDIA_TYPE", 415, message);

export const tooLarge = (maxBytes: number) =>
  new CodedError("PAYLOAD_TOO_LARGE", 413, `Files may have at most ${Math.floor(maxBytes / 1024 / 1024)} MB. Export a smaller one.`);

export const diskFull = () =>
  new CodedError("DISK_FULL", 503, "The disk of this computer is full, so nothing could be saved. Free some space and try again.");

/** The largest JSON body, and the largest paste inside one. */
export const MAX_BODY_BYTES = 25 * 1024 * 1024;

/** Not now, but later: answered with the seconds to wait. */
export class RetryLater extends CodedError {
  readonly retryAfterS: number;

  constructor(code: string, status: number, message: string, retryAfterS: number) {
    super(code, status, message);
    this.retryAfterS = retryAfterS;
  }
}

/** Too much in too short a time. */
export const tooManyRequests = (message: string, retryAfterS: number) => new RetryLater("TOO_MANY_REQUESTS", 429, message, retryAfterS);

/** What was answered the first time, for a request that is repeated; no error, but it ends the work on the request like one. */
export class ReplayedAnswer extends Error {
  readonly status: number;
  readonly body: string;

  constructor(status: number, body: string) {
    super("answered before");
    this.status = status;
    this.body = body;
  }
}
