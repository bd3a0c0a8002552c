import { z } from "zod";
import type { FullCtx } from "../../platform/context.ts";
import { defineTask, handleTask } from "../../platform/tasks/task.ts";
import { failResume, readResume } from "./read-resume.ts";
import { queueGivenUp } from "./resumes.repository.ts";

export const readResumeTask = defineTask({
  name: "read-resume",
  kind: "reading",
  payload: z.object({ resumeId: z.string() }),
  concurrency: 2,
  retries: 2,
});

export const resumesTasks = [
  handleTask(readResumeTask, {
    run: (ctx: FullCtx, { resumeId }) => readResume(ctx, resumeId),
    giveUp: (ctx: FullCtx, { resumeId }) => failResume(ctx, resumeId, GIVEN_UP),
    again: (tx, workspaceId, { resumeId }) => queueGivenUp(tx, workspaceId, resumeId, GIVEN_UP.code),
  }),
];

const GIVEN_UP = {
  code: "PARSER_CRASHED",
  message: "This file could not be read: the reader failed on it several times. Export it again or paste its text.",
} as const;
