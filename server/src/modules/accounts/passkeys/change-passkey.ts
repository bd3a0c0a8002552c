import { transaction } from "../../../platform/db/transaction.ts";
import { notFound } from "../../../platform/http/errors.ts";
import type { AccountCtx } from "../access-gate.ts";
import { recordForAccount } from "../record-for-account.ts";
import { toPasskeyView } from "./list-passkeys.ts";
import { deletePasskey, setPasskeyName } from "./passkeys.repository.ts";
import type { PasskeyView } from "./passkeys.schemas.ts";

/** Gives one of the person's passkeys another name. */
export async function renamePasskey(ctx: AccountCtx, id: string, name: string): Promise<PasskeyView> {
  return transaction(ctx, async (tx) => {
    const renamed = await setPasskeyName(tx, ctx.accountId, id, name);
    if (!renamed) throw notFound("passkey");
    await recordForAccount(tx, ctx, ctx.accountId, { action: "account.passkey_renamed", subjectId: id });
    return toPasskeyView(renamed);
  });
}

/** Takes one of the person's passkeys away; nobody signs in with it any more. Sessions that it opened stay, and can be ended. */
export async function removePasskey(ctx: AccountCtx, id: string): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    if (!(await deletePasskey(tx, ctx.accountId, id))) throw notFound("passkey");
    await recordForAccount(tx, ctx, ctx.accountId, { action: "account.passkey_removed", subjectId: id });
    return { id };
  });
}
