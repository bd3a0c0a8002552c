import { z } from "zod";
import { pageQuery } from "../../platform/http/envelope.ts";

export const entrySchema = z
  .object({
    sequence: z.number().int().describe("its place in the workspace's chain, from 1"),
    at: z.iso.datetime(),
    actor: z.object({ kind: z.enum(["account", "key", "system"]), id: z.string(), name: z.string().nullable() }),
    action: z.string(),
    subjectId: z.string().nullable(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    digests: z
      .object({ keyOf: z.string(), before: z.string().nullable(), after: z.string().nullable() })
      .nullable()
      .describe("HMAC-SHA256 of what there was before and after, under a key that is erased with the person"),
    previous: z.string().describe("the hash of the entry before; empty at the first"),
    hash: z.string(),
  })
  .meta({ id: "AuditEntry" });

export type EntryView = z.output<typeof entrySchema>;

export const listEntriesQuery = z.object({ ...pageQuery, subject: z.string().max(100).optional().describe("only what was done to this") });
export type ListEntries = z.output<typeof listEntriesQuery>;
