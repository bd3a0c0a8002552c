import { z } from "zod";
import { TASK_KINDS } from "../../platform/tasks/task.ts";

export const statusSchema = z
  .object({
    resumes: z.number(),
    jobs: z.number(),
    samples: z.boolean(),
    tasks: z.object({ waiting: z.number(), active: z.number() }),
    version: z.string(),
    engineVersion: z.string(),
    dataFolder: z.string().optional(),
  })
  .meta({
    id: "Status",
    description: "What is in this workspace and what is still being worked on; `dataFolder` for those who run the installation.",
  });
export type StatusView = z.output<typeof statusSchema>;

export const deleteEverythingBody = z.object({ confirm: z.literal("delete everything") });
export const deletedSchema = z.object({ resumes: z.number(), jobs: z.number() });
export type Deleted = z.output<typeof deletedSchema>;

export const failedTaskSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(TASK_KINDS),
    tries: z.number(),
    reason: z.string(),
    failedAt: z.iso.datetime(),
    resumeId: z.string().optional(),
  })
  .meta({ id: "FailedTask", description: "Background work that failed at its last try. `reason` is a code; the log has the rest." });
export type FailedTaskView = z.output<typeof failedTaskSchema>;
export const taskAgainSchema = z.object({ name: z.string() });

const healthState = z.enum(["ok", "degraded", "failing"]);
export const healthSchema = z.object({
  status: healthState,
  checks: z.record(z.string(), healthState),
  version: z.string(),
});
export type Health = z.output<typeof healthSchema>;
