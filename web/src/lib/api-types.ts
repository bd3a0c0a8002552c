import type { Schemas } from "@candor/client";

/** The shapes of the HTTP contract, by the names that the page uses. */
export type Resume = Schemas["Resume"];
export type CorrectedReading = Schemas["Reading"];
export type Correction = CorrectedReading["corrections"][number];
export type Job = Schemas["Job"];
export type JobDetail = Schemas["JobDetail"];
export type JobPage = Schemas["JobPage"];
export type SimilarJobs = Schemas["SimilarJobs"];
export type MatchRow = Schemas["MatchRow"];
export type MatchDetail = Schemas["MatchDetail"];
export type ImportResult = Schemas["ImportedJobs"];
export type JobImport = Schemas["JobImport"];
export type Spending = Schemas["Spending"];
export type Me = Schemas["Me"];
export type MyWorkspace = Schemas["MyWorkspace"];
export type Member = Schemas["Member"];
export type ApiKey = Schemas["ApiKey"];
export type Passkey = Schemas["Passkey"];
export type AuditEntry = Schemas["AuditEntry"];
export type Incident = Schemas["Incident"];
export type Role = MyWorkspace["role"];
export type Permission = Me["permissions"][number];
export type FailedTask = Schemas["FailedTask"];
export type Status = Schemas["Status"];

/** A message of the live connection. Events carry ids; `resume.reading` also carries fields as they are read. */
export type LiveEvent = {
  readonly type: string;
  readonly id?: string;
  readonly stage?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly done?: number;
  readonly total?: number;
};
