import { transaction } from "../../platform/db/transaction.ts";
import { hashSecret, newSecret } from "../../platform/secrets/secret-token.ts";
import { tokenRefused } from "./accounts.errors.ts";
import { deleteSession, extendSession, insertRefreshToken, lockRefreshToken, useRefreshToken } from "./accounts.repository.ts";
import type { Tokens } from "./accounts.schemas.ts";
import { alarmWorkspaces } from "./alarm-workspaces.ts";
import { REFRESH_TOKEN_MS } from "./finish-sign-in.ts";
import { ACCESS_TOKEN_S, signAccessToken } from "./identity/access-tokens.ts";
import type { Outside } from "./outside.ts";
import { recordForAccount } from "./record-for-account.ts";

/** Trades a refresh token for the next one. A token that comes back a second time has been stolen: its whole session ends. */
export async function refreshSession(outside: Outside, token: string): Promise<Tokens> {
  const at = outside.now();
  const hash = hashSecret(token);
  const next = newSecret();
  // Returned and not thrown: ending the session must be committed.
  const session = await transaction(outside, async (tx) => {
    const known = await lockRefreshToken(tx, hash);
    if (!known || known.expiresAt <= at || known.sessionEnds <= at) return undefined;
    const { sessionId, accountId, usedAt } = known;
    if (usedAt !== null) {
      await outside.identity.sessions.doubt(accountId);
      await deleteSession(tx, accountId, sessionId);
      await recordForAccount(tx, outside, accountId, { action: "account.token_reused", subjectId: sessionId });
      return { stolenFrom: accountId };
    }
    const expiresAt = new Date(at.getTime() + REFRESH_TOKEN_MS);
    await useRefreshToken(tx, hash, at);
    await insertRefreshToken(tx, { hash: hashSecret(next), sessionId, expiresAt, createdAt: at });
    await extendSession(tx, sessionId, expiresAt, at);
    await recordForAccount(tx, outside, accountId, { action: "account.session_refreshed", subjectId: sessionId });
    return { id: sessionId, accountId };
  });
  if (session && "stolenFrom" in session) await alarmWorkspaces(outside, { kind: "token_reused", about: session.stolenFrom, count: 1 });
  if (!session || "stolenFrom" in session) throw tokenRefused();
  const accessToken = await signAccessToken(outside.identity, session, at);
  return { accessToken, refreshToken: next, tokenType: "Bearer", expiresIn: ACCESS_TOKEN_S };
}
