import { transaction } from "../../platform/db/transaction.ts";
import { hashSecret, newSecret } from "../../platform/secrets/secret-token.ts";
import { findSession } from "./access-gate.repository.ts";
import { signInNeeded } from "./accounts.errors.ts";
import { insertRefreshToken, setSessionWorkspace } from "./accounts.repository.ts";
import type { Tokens } from "./accounts.schemas.ts";
import { ACCESS_TOKEN_S, signAccessToken } from "./identity/access-tokens.ts";
import { sessionTokenIn } from "./identity/call-auth.ts";
import type { Outside } from "./outside.ts";
import { recordForAccount } from "./record-for-account.ts";

export const REFRESH_TOKEN_MS = 30 * 24 * 60 * 60_000;

/** A person who has just signed in: the cookie for a browser, the tokens for a program. */
export type SignedIn = {
  readonly accountId: string;
  readonly sessionId: string;
  readonly cookies: readonly string[];
  readonly tokens: Tokens;
};

/** Makes the tokens of a session that better-auth has just opened, and writes the sign-in down. */
export async function finishSignIn(
  outside: Outside,
  cookies: readonly string[],
  action: string,
  workspaceId: string | null = null,
): Promise<SignedIn> {
  const { db, now, identity } = outside;
  const session = await findSession(db, now(), { token: sessionTokenIn(cookies, identity) ?? "" });
  if (!session) throw signInNeeded();
  const { id, accountId } = session;
  const refreshToken = newSecret();
  const createdAt = now();
  await transaction(outside, async (tx) => {
    const expiresAt = new Date(createdAt.getTime() + REFRESH_TOKEN_MS);
    await insertRefreshToken(tx, { hash: hashSecret(refreshToken), sessionId: id, expiresAt, createdAt });
    if (workspaceId !== null) await setSessionWorkspace(tx, id, workspaceId);
    await recordForAccount(tx, outside, accountId, { action, subjectId: id });
  });
  const accessToken = await signAccessToken(identity, session, createdAt);
  return { accountId, sessionId: id, cookies, tokens: { accessToken, refreshToken, tokenType: "Bearer", expiresIn: ACCESS_TOKEN_S } };
}
