import type { Ctx } from "../context.ts";
import type { Tx } from "../db/database.ts";
import { auditEntries } from "./audit.tables.ts";

/** Writes down, in the transaction of the change, who did what to which thing. Facts are ids, counts and codes only. */
export async function record(
  tx: Tx,
  ctx: Pick<Ctx, "actor" | "workspaceId" | "newId" | "now">,
  entry: { readonly action: string; readonly subjectId?: string; readonly facts?: Readonly<Record<string, string | number | boolean>> },
): Promise<void> {
  await tx.insert(auditEntries).values({
    id: ctx.newId("aud"),
    workspaceId: ctx.workspaceId,
    actorId: ctx.actor.id,
    action: entry.action,
    subjectId: entry.subjectId ?? null,
    facts: entry.facts ?? {},
    at: ctx.now(),
  });
}
