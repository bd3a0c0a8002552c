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

export const matchingSubscribers: readonly Subscriber<Ctx>[] = [
  { on: "resume.read", run: matchTheResume },
  { on: "resume.corrected", run: matchTheResume },
  { on: "job.created", run: matchTheJobs },
  { on: "job.imported", run: matchTheJobs },
  { on: "job.updated", run: matchTheJobs },
  { on: "job.deleted", run: rankAnew },
  { on: "samples.removed", run: rankAnew },
];
