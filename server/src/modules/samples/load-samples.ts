import type { Ctx, WithParser, WithSamples, WithStorage } from "../../platform/context.ts";
import { requirePermission } from "../../platform/context.ts";
import { receiveSealed } from "../../platform/storage/sealed-files.ts";
import { importJobs } from "../jobs/index.ts";
import { uploadResume } from "../resumes/index.ts";
import type { SampleCount } from "./samples.schemas.ts";

/** Brings in the invented resumes and postings, marked as samples. Those already here stay as they are. */
export async function loadSamples(ctx: Ctx & WithParser & WithStorage & WithSamples): Promise<SampleCount> {
  requirePermission(ctx, "resumes:write");
  const samples = await ctx.readSamples();
  // Resumes first: they are read while the jobs come in.
  for (const { fileName, bytes } of samples.resumes) {
    await uploadResume(ctx, { file: await receiveSealed(ctx, whole(bytes)), fileName, sample: true });
  }
  const { imported, duplicates } = await importJobs(ctx, { content: samples.postings, source: "sample" });
  return { resumes: samples.resumes.length, jobs: imported + duplicates };
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
