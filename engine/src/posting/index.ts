export type { RejectedRecord } from "./draft.ts";
export { type PostingsRead, type ReadPostingsOptions, readPostings } from "./read-postings.ts";
export { type JobPostingJson, toJobPosting } from "./to-job-posting.ts";
