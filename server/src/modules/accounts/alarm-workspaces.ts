import { SYSTEM, type WorkspaceId } from "../../platform/context.ts";
import type { Threat } from "../../platform/threats/threat.ts";
import { listMemberships } from "./accounts.repository.ts";
import type { Outside } from "./outside.ts";

/** Tells those who run the workspaces of an account what may be an attack on it. */
export async function alarmWorkspaces(outside: Outside, threat: Threat): Promise<void> {
  for (const { workspaceId } of await listMemberships(outside.db, threat.about)) {
    await outside.identity.alarm(
      { ...outside, db: outside.inWorkspace(workspaceId), actor: SYSTEM, workspaceId: workspaceId as WorkspaceId },
      threat,
    );
  }
}
