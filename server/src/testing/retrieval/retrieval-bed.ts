import { type MatchSummary, type Posting, type Reading, scoreMatch } from "@candor/engine";
import { loadEngine } from "@candor/host";
import { sql } from "drizzle-orm";
import { workspaces } from "../../modules/accounts/index.ts";
import { jobWithPosting, loadJobFeatures } from "../../modules/jobs/index.ts";
import { findCandidates } from "../../modules/matching/find-candidates.ts";
import { idsInScope, type JobFilter, type Sought } from "../../modules/matching/retrieval.repository.ts";
import { soughtByResume } from "../../modules/matching/sought.ts";
import type { FullCtx, WorkspaceId } from "../../platform/context.ts";
import type { Database } from "../../platform/db/database.ts";
import { builtInVectors } from "../../platform/vectors/vectors.ts";
import { createTestApp } from "../create-test-app.ts";
import { insertJobs } from "./insert-jobs.ts";
import type { PreparedPosting } from "./synthetic-jobs.ts";

type RankedJob = { readonly jobId: string; readonly summary: MatchSummary };

/** The product's own retrieval on a database of its own, filled with any number of jobs. */
export type RetrievalBed = {
  /** A second workspace beside the one that is there already. */
  addWorkspace(): Promise<string>;
  /** Adds jobs to a workspace; without tasks or events. */
  fill(jobs: Iterable<PreparedPosting>, workspace?: string): Promise<void>;
  /** Builds the indexes that filling goes without, and has the planner look at the tables. */
  settle(): Promise<void>;
  /** The ids worth scoring for a resume, best first. */
  candidates(reading: Reading, take?: number, where?: { readonly workspace?: string; readonly filter?: JobFilter }): Promise<string[]>;
  /** Scores these jobs exactly for each resume, best first; equals by their ids. */
  score(readings: readonly Reading[], jobIds: readonly string[], workspace?: string): Promise<RankedJob[][]>;
  /** Every job of a workspace that satisfies a filter, by its id. */
  everything(where?: { readonly workspace?: string; readonly filter?: JobFilter }): Promise<string[]>;
  explain(reading: Reading, jobIds: readonly string[]): Promise<void>;
  version(): Promise<string>;
  close(): Promise<void>;
};

/** Opens it on the embedded database, or on a PostgreSQL server. */
export async function openRetrievalBed(databaseUrl: string | undefined): Promise<RetrievalBed> {
  const before = process.env["CANDOR_TEST_DATABASE_URL"];
  process.env["CANDOR_TEST_DATABASE_URL"] = databaseUrl ?? "";
  const test = await createTestApp();
  process.env["CANDOR_TEST_DATABASE_URL"] = before ?? "";
  const { ctx } = test;
  const indexes = await searchIndexes(test.owner);
  const inWorkspace = (workspace?: string): FullCtx =>
    workspace === undefined ? ctx : { ...ctx, db: test.shared.inWorkspace(workspace), workspaceId: workspace as WorkspaceId };
  return {
    fill: async (jobs, workspace) => {
      for (const { name } of indexes) await test.owner.execute(sql`drop index if exists ${sql.identifier(name)}`);
      await insertJobs({ ...inWorkspace(workspace), db: test.owner }, jobs);
    },
    settle: () => settle(test.owner, indexes),
    candidates: (reading, take, { workspace, filter } = {}) =>
      findCandidates(
        inWorkspace(workspace),
        { workspaceId: inWorkspace(workspace).workspaceId, side: "jobs", ...(filter && { filter }) },
        soughtBy(reading),
        take,
      ),
    addWorkspace: async () => {
      const id = ctx.newId("wsp");
      await test.owner.insert(workspaces).values({ id, kind: "company", name: "Another workspace", createdAt: ctx.now() });
      return id;
    },
    score: (readings, jobIds, workspace) => scoreAll(inWorkspace(workspace), readings, jobIds),
    everything: ({ workspace, filter } = {}) =>
      idsInScope(
        inWorkspace(workspace).db,
        { workspaceId: inWorkspace(workspace).workspaceId, side: "jobs", ...(filter && { filter }) },
        builtInVectors.vectorizer(),
      ),
    explain: async (reading, jobIds) => {
      // As pages ask for them: each by itself, and none waits for another.
      await Promise.all(jobIds.map(async (id) => loadEngine().explainMatch(reading, await postingOf(ctx, id), { asOf: reading.asOf })));
    },
    version: async () => String((await test.owner.execute(sql`select split_part(version(), ' on ', 1) as version`)).rows[0]?.["version"]),
    close: () => test.close(),
  };
}

const soughtBy = (reading: Reading): Sought =>
  soughtByResume({ features: loadEngine().prepareResume(reading) }, reading.resume.basics?.label ?? "");

async function scoreAll(ctx: FullCtx, readings: readonly Reading[], jobIds: readonly string[]): Promise<RankedJob[][]> {
  const resumes = readings.map((reading) => ({
    features: loadEngine().prepareResume(reading),
    asOf: reading.asOf,
    ranked: [] as RankedJob[],
  }));
  for await (const jobs of loadJobFeatures(ctx, jobIds)) {
    for (const { features: resume, asOf, ranked } of resumes) {
      for (const { jobId, features } of jobs) ranked.push({ jobId, summary: scoreMatch(resume, features, { asOf }) });
    }
  }
  return resumes.map(({ ranked }) => ranked.toSorted((a, b) => b.summary.score - a.summary.score || (a.jobId < b.jobId ? -1 : 1)));
}

const postingOf = async (ctx: FullCtx, id: string): Promise<Posting> => (await jobWithPosting(ctx, id)).posting;

type Index = { readonly name: string; readonly definition: string };

const TABLES = ["jobs", "postings", "job_index"];

/** The indexes that searching needs: many times as quick to build at the end as to keep up with every row. */
async function searchIndexes(owner: Database): Promise<Index[]> {
  const { rows } = await owner.execute<Index>(
    sql`select indexname as name, indexdef as definition from pg_indexes where tablename = any(${sql.param(TABLES)}) and indexdef ~* 'using (gin|hnsw)' order by 1`,
  );
  return rows;
}

async function settle(owner: Database, indexes: readonly Index[]): Promise<void> {
  await owner.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`set local maintenance_work_mem = '768MB'`);
    for (const { definition } of indexes) await tx.execute(sql.raw(definition.replace(/ INDEX /, " INDEX IF NOT EXISTS ")));
  });
  // As it lies after a while in use: rows that all may see are counted from the index alone.
  for (const table of TABLES) await owner.execute(sql.raw(`vacuum analyze ${table}`));
  // What filling left to be written would be written while the searches are measured.
  await owner.execute(sql`checkpoint`);
}
