import { record } from "../../platform/audit/record.ts";
import { type Ctx, SYSTEM } from "../../platform/context.ts";
import { afterCommit, transaction } from "../../platform/db/transaction.ts";
import type { Mail } from "../../platform/mail/mail.ts";
import { THREATS, type Threat } from "../../platform/threats/threat.ts";
import { ownersAddresses } from "../accounts/index.ts";
import { insertIncident, lockUnclosed, updateIncident } from "./security.repository.ts";

/** Writes down a threat. The first of its kind about an account opens an incident and mails the owners; those that follow are counted. */
export async function raiseIncident(
  ctx: Ctx & { readonly mail: Mail; readonly baseUrl: string },
  { kind, about, count }: Threat,
): Promise<void> {
  const { workspaceId } = ctx;
  await transaction(ctx, async (tx) => {
    const at = ctx.now();
    const same = await lockUnclosed(tx, { workspaceId, kind, about });
    if (same) return updateIncident(tx, workspaceId, same.id, { count: Math.max(same.count + 1, count), lastAt: at });
    const id = ctx.newId("inc");
    await insertIncident(tx, { id, workspaceId, kind, about, count, state: "open", firstAt: at, lastAt: at });
    await record(tx, { ...ctx, actor: SYSTEM }, { action: "incident.opened", subjectId: id, facts: { kind, about } });
    await ctx.events.publish(tx, ctx, { type: "incident.opened", id });
    const text = `${THREATS[kind]}. Look at the incidents of your workspace, and close this one when you know what it was.`;
    for (const to of await ownersAddresses(tx, ctx.vault, workspaceId))
      afterCommit(tx, () =>
        ctx.mail.send({ to, subject: "Candor saw something that may be an attack", text, link: `${ctx.baseUrl}/workspace` }),
      );
  });
}
