import type { Posting } from "@candor/engine";
import { addJobs } from "../modules/jobs/add-jobs.ts";
import { importJobs } from "../modules/jobs/import-jobs.ts";
import { uploadResume } from "../modules/resumes/upload-resume.ts";
import type { FullCtx } from "../platform/context.ts";
import { receiveSealed } from "../platform/storage/sealed-files.ts";
import type { TestApp } from "./create-test-app.ts";

/** A resume of an invented person, as text. */
export const resumeText = ({ name = "Ada Example", skills = "TypeScript, PostgreSQL, Python" } = {}): string =>
  [
    name,
    "Software Engineer",
    "ada@example.com | +1 202 555 0143",
    "",
    "Experience",
    "Senior Software Engineer, Acme Ltd, Jan 2019 - Present",
    `- Built services with ${skills}`,
    "Software Engineer, Example Corp, 2015 - 2018",
    "- Wrote reports in Python",
    "",
    "Education",
    "BSc Computer Science, Example University, 2011 - 2015",
    "",
    "Skills",
    skills,
    "",
  ].join("\n");

async function* whole(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** Uploads a document as a verb does, without waiting for it to be read. */
export async function upload(ctx: FullCtx, content: string | Uint8Array, fileName = "resume.txt", sample = false) {
  return uploadResume(ctx, { file: await receiveSealed(ctx, whole(content)), fileName, sample });
}

/** A resume that has been read and matched. */
export async function readyResume(test: TestApp, content: string | Uint8Array = resumeText(), sample = false): Promise<string> {
  const { id } = await upload(test.ctx, content, "resume.txt", sample);
  await test.settled();
  return id;
}

/** One record of an invented posting. */
export const jobRecord = ({ id = "1", title = "Backend Engineer", company = "Acme Ltd", skills = "TypeScript and PostgreSQL" } = {}) => ({
  id,
  title,
  company,
  location: "Lisbon, Portugal",
  description: `We are looking for a ${title}.\nRequirements:\n- 3+ years of experience with ${skills}\n- Fluent English\nNice to have:\n- Kubernetes\nReference ${id}`,
});

/** JSONL of invented postings. */
export const jobLines = (...records: Parameters<typeof jobRecord>[0][]): string =>
  records.map((record) => JSON.stringify(jobRecord(record))).join("\n");

/** Adds jobs and returns their ids in the order given. */
export async function addedJobs(ctx: FullCtx, ...records: Parameters<typeof jobRecord>[0][]): Promise<string[]> {
  return (await importJobs(ctx, { content: jobLines(...records), source: "file" })).jobIds;
}

/** Adds postings that the engine did not read, for large numbers. */
export const addPostings = (ctx: FullCtx, postings: readonly Posting[]) =>
  addJobs(ctx, { postings, source: "file", event: "job.imported" });

/** A multipart body with one part, as a browser sends it. */
export function form(part: { readonly name: string; readonly content: string | Uint8Array; readonly fileName?: string }) {
  const boundary = "candor-test-boundary";
  const file = part.fileName === undefined ? "" : `; filename="${part.fileName}"\r\nContent-Type: application/octet-stream`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${part.name}"${file}\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(part.content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { payload, headers: { host: "localhost:3000", "content-type": `multipart/form-data; boundary=${boundary}` } };
}
