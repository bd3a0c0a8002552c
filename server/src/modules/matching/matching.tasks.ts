import { z } from "zod";
import type { FullCtx } from "../../platform/context.ts";
import { defineTask, handleTask } from "../../platform/tasks/task.ts";
import { endMatching } from "./end-matching.ts";
import { leaveBacklog, matchBacklog } from "./match-backlog.ts";
import { matchResume } from "./match-resume.ts";

export const matchResumeTask = defineTask({
  name: "match-resume",
  kind: "matching",
  payload: z.object({ resumeId: z.string() }),
  concurrency: 1,
  retries: 5,
});
export const matchBacklogTask = defineTask({ name: "match-backlog", kind: "matching", payload: z.object({}), concurrency: 1, retries: 20 });

export const matchingTasks = [
  handleTask(matchResumeTask, {
    run: (ctx: FullCtx, { resumeId }) => matchResume(ctx, resumeId),
    giveUp: (ctx: FullCtx, { resumeId }) => endMatching(ctx, resumeId),
  }),
  handleTask(matchBacklogTask, { run: (ctx: FullCtx) => matchBacklog(ctx), giveUp: (ctx: FullCtx) => leaveBacklog(ctx) }),
];
