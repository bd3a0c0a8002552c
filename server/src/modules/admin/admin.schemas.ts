import { z } from "zod";

export const statusSchema = z
  .object({
    resumes: z.number(),
    jobs: z.number(),
    samples: z.boolean(),
    tasks: z.object({ waiting: z.number(), active: z.number() }),
    version: z.string(),
    engineVersion: z.string(),
    dataFolder: z.string(),
  })
  .meta({ id: "Status", description: "What is in this workspace and what is still being worked on." });
export type StatusView = z.output<typeof statusSchema>;

export const deleteEverythingBody = z.object({ confirm: z.literal("delete everything") });
export const deletedSchema = z.object({ resumes: z.number(), jobs: z.number() });
export type Deleted = z.output<typeof deletedSchema>;

const healthState = z.enum(["ok", "degraded", "failing"]);
export const healthSchema = z.object({
  status: healthState,
  checks: z.record(z.string(), healthState),
  version: z.string(),
});
export type Health = z.output<typeof healthSchema>;
