export { nearestJobs } from "./nearest-jobs.ts";
export { resumeMatching } from "./resume-matching.ts";
