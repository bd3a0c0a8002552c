import { z } from "zod";
import { employmentTypeSchema, postingTextShape, salarySchema, workplaceSchema } from "../../contract/posting.ts";
import { pageQuery } from "../../platform/http/envelope.ts";
import { digestSchema, roleSchema } from "./digest.schemas.ts";
import { rejectedSchema } from "./job-imports.schemas.ts";

const jobStatusSchema = z.enum(["open", "archived"]);
export const jobSourceSchema = z.enum(["paste", "file", "sample"]);
export type JobSource = z.output<typeof jobSourceSchema>;

const jobShape = {
  id: z.string(),
  postingId: z.string(),
  status: jobStatusSchema,
  title: z.string(),
  company: z.string().nullable(),
  locations: z.array(z.string()),
  workplace: workplaceSchema.nullable(),
  employmentTypes: z.array(employmentTypeSchema),
  salary: salarySchema.nullable(),
  datePosted: z.string().nullable(),
  validThrough: z.string().nullable(),
  url: z.string().nullable(),
  source: jobSourceSchema,
  sample: z.boolean(),
  skills: z.array(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
};

export const jobSchema = z.object(jobShape).meta({ id: "Job", description: "A workspace's row on a posting." });
export type JobView = z.output<typeof jobSchema>;

export const jobDetailSchema = z
  .object({ ...jobShape, ...postingTextShape })
  .meta({ id: "JobDetail", description: "A job with the whole text of its posting and what the text demands." });
export type JobDetail = z.output<typeof jobDetailSchema>;

export const jobPageSchema = z
  .object({ ...jobShape, ...postingTextShape, role: roleSchema, digest: digestSchema })
  .meta({ id: "JobPage", description: "A job with its text, the job it is in words that compare, and what it really asks." });
export type JobPage = z.output<typeof jobPageSchema>;

const title = z.string("Give the job a title.").trim().min(1, "Give the job a title.").max(300);
const company = z.string().trim().max(300);
const description = z.string("Paste the text of the posting.").max(100_000);

export const createJobBody = z.object({
  title,
  company: company.optional(),
  location: z.string().trim().max(300).optional(),
  description: description.min(1, "Paste the text of the posting."),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
});
export type CreateJob = z.output<typeof createJobBody>;

export const updateJobBody = z
  .object({
    status: jobStatusSchema.optional(),
    title: title.optional(),
    company: company.nullable().optional(),
    description: description.min(1).optional(),
  })
  .refine((body) => Object.keys(body).length > 0, "Name at least one field to change.");
export type UpdateJob = z.output<typeof updateJobBody>;

export const listJobsQuery = z.object({
  ...pageQuery,
  q: z.string().trim().max(200).optional(),
  status: jobStatusSchema.optional(),
  sort: z.enum(["newest", "oldest", "title"]).default("newest"),
});
export type ListJobs = z.output<typeof listJobsQuery>;

export const importedSchema = z
  .object({
    importId: z.string(),
    state: z.enum(["done", "cancelled"]).describe("cancelled: what is counted is stored, the rest was not taken"),
    imported: z.number(),
    duplicates: z.number(),
    rejected: z.array(rejectedSchema),
    jobIds: z.array(z.string()),
  })
  .meta({ id: "ImportedJobs", description: "What an import kept, knew already and left out, by line." });
export type ImportedJobs = z.output<typeof importedSchema>;
