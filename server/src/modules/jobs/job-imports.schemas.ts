import { z } from "zod";

export const rejectedSchema = z.object({ line: z.number().optional(), reason: z.string() });

export const jobImportSchema = z
  .object({
    id: z.string(),
    fileName: z.string().nullable(),
    state: z
      .enum(["running", "done", "cancelled", "failed", "interrupted"])
      .describe("interrupted: its process ended in the middle of it; what is counted is stored, and the same file again adds the rest"),
    imported: z.number().int().describe("jobs that are stored, also while it runs"),
    duplicates: z.number().int(),
    rejected: z.number().int(),
    firstRejected: z.array(rejectedSchema).readonly(),
    progress: z.number().describe("how much of the file is done, from 0 to 1"),
    startedAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: "JobImport", description: "One import of jobs: how far it is, and what of it is stored." });
export type JobImportView = z.output<typeof jobImportSchema>;
