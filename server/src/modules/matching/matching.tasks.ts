import { z } from "zod";
import type { FullCtx } from "../../platform/context.ts";
import { defineTask, handleTask } from "../../platform/tasks/task.ts";
import { endMatching } from "./end-matching.ts";
import { matchJobs } from "./match-jobs.ts";
import { matchResume } from "./match-resume.ts";

export const matchResumeTask = defineTask({
  name: "match-resume",
  payload: z.object({ resumeId: z.string() }),
  concurrency: 1,
  retries: 5,
});
export const matchJobsTask = defineTask({
  name: "match-jobs",
  payload: z.object({ jobIds: z.array(z.string()) }),
  concurrency: 1,
  retries: 5,
});

export const matchingTasks = [
  handleTask(matchResumeTask, {
    run: (ctx: FullCtx, { resumeId }) => matchResume(ctx, resumeId),
    giveUp: (ctx: FullCtx, { resumeId }) => endMatching(ctx, resumeId),
  }),
  handleTask(matchJobsTask, { run: (ctx: FullCtx, { jobIds }) => matchJobs(ctx, jobIds) }),
];
