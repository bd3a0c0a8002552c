/** Names of cache entries. A shorter key covers every longer one that starts with it. */
export const keys = {
  status: ["status"],
  resumes: ["resumes"],
  resume: (id: string) => ["resumes", "one", id],
  reading: (id: string) => ["resumes", "reading", id],
  live: (id: string) => ["live", id],
  jobs: ["jobs"],
  jobList: (q: string) => ["jobs", "list", q],
  job: (id: string) => ["jobs", "one", id],
  candidates: (jobId: string) => ["matches", "job", jobId],
  matches: ["matches"],
  resumeMatches: (resumeId: string) => ["matches", "resume", resumeId],
  match: (id: string) => ["matches", "one", id],
} as const;
