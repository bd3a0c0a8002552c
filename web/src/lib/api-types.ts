import type { Match, MatchSummary, Note, Posting, Reading, Requirement, Salary, Workplace } from "@candor/engine/model";

/** How far a resume has come. */
export type ResumeStatus = "queued" | "reading" | "matching" | "ready" | "failed";

/** A resume as the lists show it. */
export type Resume = {
  readonly id: string;
  readonly fileName: string;
  readonly format: string | null;
  readonly kind: "paged" | "flow" | null;
  readonly size: number;
  readonly status: ResumeStatus;
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly sample: boolean;
  readonly name: string | null;
  readonly label: string | null;
  readonly pageCount: number | null;
  readonly createdAt: string;
  readonly readAt: string | null;
  readonly matchCount: number;
};

/** One value that the person typed over what the machine read; `null` means "there is none". */
export type Correction = { readonly pointer: string; readonly value: string | null };

/** A reading with the person's corrections already applied. */
export type CorrectedReading = Reading & { readonly corrections?: readonly Correction[] };

/** A job as the lists show it. */
export type Job = {
  readonly id: string;
  readonly postingId: string;
  readonly status: "open" | "archived";
  readonly title: string;
  readonly company: string | null;
  readonly locations: readonly string[];
  readonly workplace: Workplace | null;
  readonly employmentTypes: readonly string[];
  readonly salary: Salary | null;
  readonly datePosted: string | null;
  readonly validThrough: string | null;
  readonly url: string | null;
  readonly source: "paste" | "file" | "sample";
  readonly sample: boolean;
  readonly skills: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** A job with its text and what it asks for. */
export type JobDetail = Job & { readonly text: string; readonly requirements: readonly Requirement[]; readonly notes: readonly Note[] };

/** The part of a job that a ranked list repeats on each row. */
export type MatchedJob = Pick<Job, "title" | "company" | "locations" | "workplace" | "salary" | "datePosted" | "source" | "sample">;

/** One row of a ranked list. */
export type MatchRow = MatchSummary & {
  readonly id: string;
  readonly resumeId: string;
  readonly jobId: string;
  readonly job: MatchedJob;
  readonly candidate: { readonly name: string | null; readonly fileName: string };
  readonly reviewStatus: string;
  readonly scoredAt: string;
};

/** A match with the full evidence on both sides. */
export type MatchDetail = MatchRow & {
  readonly match: Match;
  readonly posting: Pick<Posting, "text" | "requirements"> & Partial<JobDetail>;
  readonly reading: Pick<Reading, "document" | "lines" | "text" | "sections">;
};

/** What an import did with each record. */
export type ImportResult = {
  readonly imported: number;
  readonly duplicates: number;
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
  readonly jobIds: readonly string[];
};

/** The state of the whole installation. */
export type Status = {
  readonly resumes: number;
  readonly jobs: number;
  readonly samples: boolean;
  readonly tasks: { readonly waiting: number; readonly active: number };
  readonly version: string;
  readonly engineVersion: string;
  readonly dataFolder: string;
};

/** One page of a list and the cursor of the next. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | null; readonly status?: ResumeStatus };

/** A message of the live connection. Events carry ids; `resume.reading` also carries fields as they are read. */
export type LiveEvent = {
  readonly type: string;
  readonly id?: string;
  readonly stage?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly done?: number;
  readonly total?: number;
};
