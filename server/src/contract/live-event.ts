import { z } from "zod";

/** What travels over the WebSocket at `/api/v1/events`, one JSON text per message. */
export const liveEventSchema = z
  .object({
    type: z.enum([
      "resume.uploaded",
      "resume.reading",
      "resume.read",
      "resume.failed",
      "resume.corrected",
      "resume.outdated",
      "resume.deleted",
      "job.created",
      "job.updated",
      "job.imported",
      "job.deleted",
      "match.progress",
      "match.scored",
      "matching.progress",
      "samples.removed",
      "workspace.emptied",
      "incident.opened",
      "incident.changed",
    ]),
    /** The resume for `resume.*` and `match.*`, the job for `job.*` (an import: its first job), the workspace for `matching.*`. */
    id: z.string(),
    stage: z.enum(["queued", "recognising", "opened", "laid-out", "fields"]).optional(),
    fields: z.record(z.string(), z.string()).optional(),
    problem: z.object({ code: z.string(), message: z.string() }).optional(),
    done: z.number().optional(),
    total: z.number().optional(),
    count: z.number().optional(),
    jobIds: z.array(z.string()).optional(),
  })
  .meta({
    id: "LiveEvent",
    description: "A message of the WebSocket at /api/v1/events. `id` is the resume of resume.* and match.*, the job of job.*.",
  });
export type LiveEvent = z.output<typeof liveEventSchema>;
