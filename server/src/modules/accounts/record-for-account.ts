import { record } from "../../platform/audit/record.ts";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Shared } from "./access-gate.ts";
import { listMemberships } from "./accounts.repository.ts";

type Entry = Parameters<typeof record>[2];

/** Writes down what a person did outside of any workspace: with the first one they belong to, or under their own id. */
export async function recordForAccount(tx: Tx, shared: Pick<Shared, "newId" | "now">, accountId: string, entry: Entry): Promise<void> {
  const [first] = await listMemberships(tx, accountId);
  const actor = { kind: "account", id: accountId, role: "viewer", may: () => false } as const;
  await record(tx, { ...shared, actor, workspaceId: (first?.workspaceId ?? accountId) as WorkspaceId }, entry);
}
