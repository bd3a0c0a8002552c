import { z } from "zod";
import type { FullCtx } from "../../platform/context.ts";
import { defineTask, handleTask } from "../../platform/tasks/task.ts";
import { prepareOutdated } from "./prepare-outdated.ts";

export const prepareJobsTask = defineTask({ name: "prepare-jobs", kind: "matching", payload: z.object({}), concurrency: 1, retries: 20 });

export const jobsTasks = [handleTask(prepareJobsTask, { run: (ctx: FullCtx) => prepareOutdated(ctx) })];
