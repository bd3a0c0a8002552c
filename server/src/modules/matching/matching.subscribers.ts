import type { Ctx } from "../../platform/context.ts";
import type { Subscriber } from "../../platform/events/event-bus.ts";
import { askForMatching } from "./ask-for-matching.ts";
import { matchResumeTask } from "./matching.tasks.ts";
import { refreshRanking } from "./refresh-ranking.ts";

const matchTheResume: Subscriber<Ctx>["run"] = (tx, ctx, { id }) =>
  ctx.tasks.enqueue(tx, ctx.workspaceId, matchResumeTask, { resumeId: id });
const matchTheJobs: Subscriber<Ctx>["run"] = (tx, ctx, { id, jobIds = [id] }) => askForMatching(tx, ctx, jobIds);

const rankAnew: Subscriber<Ctx>["run"] = async (tx, ctx) => {
  await refreshRanking(tx, ctx);
};

/** What follows from a change is the server's own work: whoever may make the change need not be allowed to match. */
const byServer =
  (run: Subscriber<Ctx>["run"]): Subscriber<Ctx>["run"] =>
  (tx, ctx, event) =>
    run(tx, { ...ctx, actor: { kind: "system", id: "system", role: "owner", may: () => true } }, event);

export const matchingSubscribers: readonly Subscriber<Ctx>[] = [
  { on: "resume.read", run: byServer(matchTheResume) },
  { on: "resume.corrected", run: byServer(matchTheResume) },
  { on: "job.created", run: byServer(matchTheJobs) },
  { on: "job.imported", run: byServer(matchTheJobs) },
  { on: "job.updated", run: byServer(matchTheJobs) },
  { on: "job.deleted", run: byServer(rankAnew) },
  { on: "samples.removed", run: byServer(rankAnew) },
];
