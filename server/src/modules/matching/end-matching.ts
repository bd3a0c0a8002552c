import { record } from "../../platform/audit/record.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { markMatched } from "../resumes/index.ts";
import { refreshRanking } from "./refresh-ranking.ts";

/** Closes a resume's matching with whatever has been scored, and tells whoever waits for it. */
export async function endMatching(ctx: Ctx, resumeId: string): Promise<void> {
  requirePermission(ctx, "matches:write");
  await transaction(ctx, async (tx) => {
    const counts = await refreshRanking(tx, ctx);
    const count = counts.get(resumeId) ?? 0;
    await markMatched(tx, ctx, resumeId);
    await record(tx, ctx, { action: "resume.matched", subjectId: resumeId, facts: { matches: count } });
    await ctx.events.publish(tx, ctx, { type: "match.scored", id: resumeId, count });
  });
}
