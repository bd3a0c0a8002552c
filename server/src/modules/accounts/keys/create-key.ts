import { record } from "../../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { transaction } from "../../../platform/db/transaction.ts";
import { hashSecret, newSecret } from "../../../platform/secrets/secret-token.ts";
import { KEY_PREFIX } from "../access-gate.ts";
import { notOwnPermission } from "../accounts.errors.ts";
import type { MadeKey, NewKey } from "../accounts.schemas.ts";
import { insertKey } from "./keys.repository.ts";

const DAY_MS = 24 * 60 * 60_000;

/** Makes a key for programs. It can do at most what its maker can, and its secret is shown only now. */
export async function createKey(ctx: Ctx, { name, scopes, expiresInDays }: NewKey): Promise<MadeKey> {
  requirePermission(ctx, "keys:write");
  const foreign = scopes.find((scope) => !ctx.actor.may(scope));
  if (foreign) throw notOwnPermission(foreign);
  const secret = `${KEY_PREFIX}${newSecret()}`;
  const id = ctx.newId("key");
  const createdAt = ctx.now();
  const expiresAt = expiresInDays === undefined ? null : new Date(createdAt.getTime() + expiresInDays * DAY_MS);
  await transaction(ctx, async (tx) => {
    const key = { id, workspaceId: ctx.workspaceId, accountId: ctx.actor.id, name, scopes, expiresAt, createdAt };
    await insertKey(tx, { ...key, hash: hashSecret(secret) });
    await record(tx, ctx, {
      action: "key.created",
      subjectId: id,
      facts: { scopes: scopes.join(" ") },
      after: { name, scopes, expiresAt },
    });
  });
  return { id, secret };
}
