import { type Ctx, requirePermission } from "../../platform/context.ts";
import { THREATS, type ThreatKind } from "../../platform/threats/threat.ts";
import { type IncidentRow, listIncidentRows } from "./security.repository.ts";
import type { IncidentState } from "./security.rules.ts";
import type { IncidentView } from "./security.schemas.ts";

/** What may have been attacks on the workspace, the newest first. */
export async function listIncidents(ctx: Ctx, { state }: { readonly state?: IncidentState | undefined }): Promise<IncidentView[]> {
  requirePermission(ctx, "incidents:read");
  return (await listIncidentRows(ctx.db, ctx.workspaceId, state)).map(toView);
}

export function toView({ id, about, count, state, changedBy, ...row }: IncidentRow): IncidentView {
  const kind = row.kind as ThreatKind;
  const times = { firstAt: row.firstAt.toISOString(), lastAt: row.lastAt.toISOString(), changedAt: row.changedAt?.toISOString() ?? null };
  return { id, kind, means: THREATS[kind], about, count, state, changedBy, ...times };
}
