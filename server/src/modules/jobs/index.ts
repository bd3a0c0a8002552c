export { jobDetailSchema, jobSourceSchema } from "./jobs.schemas.ts";
