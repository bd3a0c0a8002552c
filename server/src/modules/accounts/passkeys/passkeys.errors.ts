import { CodedError } from "../../../platform/http/errors.ts";
import { refusalOf } from "../identity/call-auth.ts";

const passkeyRefused = () =>
  new CodedError("PASSKEY_REFUSED", 401, "This passkey was not accepted. Try again, and unlock the device by finger, face or PIN.");

/** A refusal by better-auth; an answer that it cannot read it takes for a failure of its own. */
export const refusePasskey = (error: unknown): never => {
  const { body } = error as { body?: { code?: string } };
  if (body?.code !== "FAILED_TO_VERIFY_REGISTRATION") refusalOf(error);
  throw passkeyRefused();
};
