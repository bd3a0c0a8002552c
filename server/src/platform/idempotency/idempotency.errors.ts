import { CodedError, RetryLater } from "../http/errors.ts";

const BUSY_RETRY_S = 2;

export const badKey = () =>
  new CodedError("VALIDATION_ERROR", 400, "An Idempotency-Key has 1 to 255 visible characters; a random UUID is a good one.");

export const keyReused = () =>
  new CodedError("IDEMPOTENCY_KEY_REUSED", 422, "This Idempotency-Key was sent with another request. Use a new key for each change.");

export const keyBusy = () =>
  new RetryLater("IDEMPOTENCY_KEY_BUSY", 409, "The first request with this Idempotency-Key is still under way. Ask again.", BUSY_RETRY_S);

/** For answers that held a secret. */
export const alreadyDone = (id: string | null) =>
  new CodedError(
    "ALREADY_DONE",
    409,
    `This was done already${id === null ? "" : ` and made ${id}`}. Its answer held a secret, which is shown once and not kept.`,
  );
