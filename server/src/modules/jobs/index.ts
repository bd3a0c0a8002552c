export { jobDetailSchema, jobSourceSchema } from "./jobs.schemas.ts";
export { jobs, postings } from "./jobs.tables.ts";
