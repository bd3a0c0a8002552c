export { readPostings, type PostingsRead } from "./read-postings.ts";
export { toJobPosting, type JobPostingJson } from "./to-job-posting.ts";
export type { RejectedRecord } from "./draft.ts";
