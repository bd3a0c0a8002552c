import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { toView } from "./list-incidents.ts";
import { cannotBecome, incidentNotFound } from "./security.errors.ts";
import { lockIncident, updateIncident } from "./security.repository.ts";
import { type IncidentState, mayBecome } from "./security.rules.ts";
import type { IncidentView } from "./security.schemas.ts";

/** Says that somebody looks at an incident, or that it is over. */
export async function changeIncident(
  ctx: Ctx,
  { id, state }: { readonly id: string; readonly state: IncidentState },
): Promise<IncidentView> {
  requirePermission(ctx, "incidents:write");
  return transaction(ctx, async (tx) => {
    const incident = await lockIncident(tx, ctx.workspaceId, id);
    if (!incident) throw incidentNotFound();
    if (!mayBecome(incident.state, state)) throw cannotBecome(incident.state, state);
    const change = { state, changedBy: ctx.actor.id, changedAt: ctx.now() };
    await updateIncident(tx, ctx.workspaceId, id, change);
    await record(tx, ctx, { action: `incident.${state}`, subjectId: id });
    await ctx.events.publish(tx, ctx, { type: "incident.changed", id });
    return toView({ ...incident, ...change });
  });
}
