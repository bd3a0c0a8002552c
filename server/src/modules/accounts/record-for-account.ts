import { type Recorded, type Recording, record } from "../../platform/audit/record.ts";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { listMemberships } from "./accounts.repository.ts";

type Shared = Omit<Recording, "actor" | "workspaceId">;

/** The chain of what happens outside of every workspace. */
const INSTALLATION = "installation";

/** Writes down what a person did outside of any workspace: in each that it opens or shuts to them, or with the installation. */
export async function recordForAccount(tx: Tx, shared: Shared, accountId: string, entry: Recorded): Promise<void> {
  const workspaceIds = (await listMemberships(tx, accountId)).map(({ workspaceId }) => workspaceId);
  for (const workspaceId of workspaceIds.length > 0 ? workspaceIds : [INSTALLATION])
    await record(tx, { ...shared, actor: actorOf(accountId), workspaceId: workspaceId as WorkspaceId }, entry);
}

/** Writes down what somebody tried of whom nothing is known. */
export async function recordForNobody(tx: Tx, shared: Shared, entry: Recorded): Promise<void> {
  await record(tx, { ...shared, actor: actorOf("nobody"), workspaceId: INSTALLATION as WorkspaceId }, entry);
}

const actorOf = (id: string) => ({ kind: "account", id, role: "viewer", may: () => false }) as const;
