import type { Weights } from "@candor/engine";
import { sql } from "drizzle-orm";
import { boolean, customType, date, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { foreignText, moment, storedJson } from "../../platform/db/columns.ts";
import { workspaces } from "../accounts/index.ts";
import { jobs } from "../jobs/index.ts";
import { resumes } from "../resumes/index.ts";
import { searchedVector } from "./searched-vector.ts";

/** Lexemes that the engine has made: its stems and skills serve every language, and are what the score looks at. */
const lexemes = customType<{ data: readonly string[]; driverData: string }>({ dataType: () => "tsvector" });

const ofWorkspace = () =>
  text()
    .notNull()
    .references(() => workspaces.id, { onDelete: "cascade" });

/**
 * What finds a job: vector, terms and title for ranking, and columns for filters. Narrow, so that a scan stays quick;
 * made from the posting's features and thrown away with them.
 */
export const jobIndex = pgTable(
  "job_index",
  {
    jobId: text()
      .primaryKey()
      .references(() => jobs.id, { onDelete: "cascade" }),
    workspaceId: ofWorkspace(),
    /** Which vectorizer made the vector; only vectors of the same one are compared. */
    vectorizer: text().notNull(),
    vector: searchedVector(),
    title: foreignText().notNull(),
    terms: lexemes().notNull(),
    isOpen: boolean().notNull(),
    /** Lower case, as written in the posting. */
    places: foreignText().notNull(),
    workplace: text({ enum: ["remote", "hybrid", "onsite"] }),
    employmentTypes: text().array().notNull(),
    /** Whole units of the currency for a year of full-time work. */
    payMin: integer(),
    payMax: integer(),
    payCurrency: text(),
    /** The day the posting says, or else the day the job was added. */
    postedOn: date({ mode: "string" }).notNull(),
  },
  (table) => [
    // The last two let rows be counted without looking at them.
    index("job_index_workspace").on(table.workspaceId, table.postedOn, table.vectorizer, table.isOpen),
    index("job_index_vector").using("hnsw", table.vector.op("vector_ip_ops")),
    index("job_index_terms").using("gin", table.terms),
    index("job_index_title").using("gin", sql`${table.title} gin_trgm_ops`),
  ],
);

/** What finds a resume for a job. The title is the person's headline, nothing else that tells who it is. */
export const resumeIndex = pgTable(
  "resume_index",
  {
    resumeId: text()
      .primaryKey()
      .references(() => resumes.id, { onDelete: "cascade" }),
    workspaceId: ofWorkspace(),
    vectorizer: text().notNull(),
    vector: searchedVector(),
    title: foreignText().notNull(),
    terms: lexemes().notNull(),
  },
  (table) => [
    index("resume_index_workspace").on(table.workspaceId, table.vectorizer),
    index("resume_index_vector").using("hnsw", table.vector.op("vector_ip_ops")),
    index("resume_index_terms").using("gin", table.terms),
    index("resume_index_title").using("gin", sql`${table.title} gin_trgm_ops`),
  ],
);

/** Jobs that wait to be matched anew. A row goes when its job has been matched, so that a killed worker leaves the rest. */
export const matchBacklog = pgTable(
  "match_backlog",
  {
    workspaceId: ofWorkspace(),
    jobId: text()
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    /** Changes whenever the job is asked for again: what changed while it was matched is matched once more. */
    turn: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.jobId] })],
);

/** A workspace's choices and the state of its matching. */
export const matchSettings = pgTable("match_settings", {
  workspaceId: text()
    .primaryKey()
    .references(() => workspaces.id, { onDelete: "cascade" }),
  /** Null: the engine's own. */
  weights: storedJson<Weights | null>(),
  /** A task is on its way that will work the backlog off. */
  isQueued: boolean().notNull().default(false),
  updatedAt: moment(),
});
