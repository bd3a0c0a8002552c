/** Names of cache entries. A shorter key covers every longer one that starts with it. */
export const keys = {
  status: ["status"],
  resumes: ["resumes"],
  resumeList: ["resumes", "list"],
  resume: (id: string) => ["resumes", "one", id],
  reading: (id: string) => ["resumes", "reading", id],
  live: (id: string) => ["live", id],
  jobs: ["jobs"],
  jobLists: ["jobs", "list"],
  jobList: (q: string) => ["jobs", "list", q],
  job: (id: string) => ["jobs", "one", id],
  candidateLists: ["matches", "job"],
  candidates: (jobId: string) => ["matches", "job", jobId],
  matches: ["matches"],
  resumeMatchLists: ["matches", "resume"],
  resumeMatches: (resumeId: string) => ["matches", "resume", resumeId],
  match: (id: string) => ["matches", "one", id],
} as const;
