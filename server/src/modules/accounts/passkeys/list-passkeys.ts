import type { AccountCtx } from "../access-gate.ts";
import { listPasskeyRows, type PasskeyRow } from "./passkeys.repository.ts";
import type { PasskeyView } from "./passkeys.schemas.ts";

/** The person's passkeys, the oldest first. */
export async function listPasskeys({ db, accountId }: AccountCtx): Promise<PasskeyView[]> {
  return (await listPasskeyRows(db, accountId)).map(toPasskeyView);
}

export const toPasskeyView = ({ id, name, backedUp, createdAt }: PasskeyRow): PasskeyView => ({
  id,
  name: name ?? "",
  isBackedUp: backedUp,
  createdAt: (createdAt ?? new Date(0)).toISOString(),
});
