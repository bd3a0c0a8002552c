export type { RejectedRecord } from "./draft.ts";
export { type PostingsRead, readPostings } from "./read-postings.ts";
export { type JobPostingJson, toJobPosting } from "./to-job-posting.ts";
