export { importJobs } from "./import-jobs.ts";
export { searchPatterns } from "./jobs.rules.ts";
export { jobDetailSchema, jobSourceSchema } from "./jobs.schemas.ts";
export { jobs, postings } from "./jobs.tables.ts";
export { allJobIds, countJobs, jobWithPosting, loadJobFeatures, loadJobsToIndex } from "./jobs-for-others.ts";
export { prepareJobs } from "./prepare-jobs.ts";
export type { JobToIndex, PreparedJob } from "./prepared-jobs.repository.ts";
export { queueOutdatedJobs } from "./queue-outdated.ts";
export { removeAllJobs } from "./remove-all-jobs.ts";
