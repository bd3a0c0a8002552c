import { createLocalJWKSet, errors, jwtVerify } from "jose";
import { tokenRefused } from "../accounts.errors.ts";
import type { Identity } from "./identity.ts";

/** Checks tokens; keys are asked for again when a token names one that is not known yet. */
export function createTokenCheck(identity: Identity): (token: string) => Promise<{ readonly sessionId: string }> {
  const loadKeys = async () => createLocalJWKSet(await identity.api.getJwks());
  let keys: ReturnType<typeof loadKeys> | undefined;
  const verify = async (token: string) =>
    jwtVerify(token, await (keys ??= loadKeys()), { issuer: identity.baseUrl, audience: identity.baseUrl, algorithms: ["EdDSA"] });
  return async (token) => {
    try {
      const { payload } = await verify(token).catch(async (error: unknown) => {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        keys = undefined;
        return verify(token);
      });
      return { sessionId: String(payload["sid"]) };
    } catch (error) {
      if (error instanceof errors.JOSEError) throw tokenRefused();
      throw error;
    }
  };
}
