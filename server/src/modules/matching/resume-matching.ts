import type { Ctx } from "../../platform/context.ts";
import { resumeBacklog } from "./ask-for-matching.ts";
import { rematchOutdated } from "./rematch-outdated.ts";

/** At start: takes up what an earlier process or an earlier version has left behind. */
export async function resumeMatching(ctx: Ctx): Promise<void> {
  await resumeBacklog(ctx);
  await rematchOutdated(ctx);
}
