import type { Identity } from "./identity.ts";

export const ACCESS_TOKEN_S = 15 * 60;

/** A signed token for one session; anyone can check it against the published keys. */
export async function signAccessToken(
  identity: Identity,
  session: { readonly id: string; readonly accountId: string },
  now: Date,
): Promise<string> {
  const iat = Math.floor(now.getTime() / 1000);
  const { token } = await identity.api.signJWT({ body: { payload: { sub: session.accountId, sid: session.id, iat } } });
  return token;
}
