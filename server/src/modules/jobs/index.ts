export { importJobs } from "./import-jobs.ts";
export { searchPatterns } from "./jobs.rules.ts";
export { jobDetailSchema, jobSourceSchema } from "./jobs.schemas.ts";
export { jobs, postings } from "./jobs.tables.ts";
export { countJobs, jobWithPosting, loadJobFeatures } from "./jobs-for-others.ts";
export { prepareOutdated } from "./prepare-outdated.ts";
export { removeAllJobs } from "./remove-all-jobs.ts";
