import type { MatchInputs, MatchSummary, Weights } from "@candor/engine";
import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Queryable, Tx } from "../../platform/db/database.ts";
import { notFound } from "../../platform/http/errors.ts";
import { jobs, postings } from "../jobs/index.ts";
import { readings, resumes } from "../resumes/index.ts";
import { matches } from "./matching.tables.ts";
import { resumeIndex } from "./retrieval.tables.ts";

export type ScoredPair = {
  readonly resumeId: string;
  readonly jobId: string;
  readonly summary: MatchSummary;
  readonly asOf: string;
  /** Null: the engine's own. */
  readonly weights: Weights | null;
  readonly inputs: MatchInputs;
};

// Ranked lists are one query over three nouns; joining the tables that the other modules export is the point of it.
export const rowColumns = {
  id: matches.id,
  resumeId: matches.resumeId,
  jobId: matches.jobId,
  score: matches.score,
  summary: matches.summary,
  reviewStatus: matches.reviewStatus,
  asOf: matches.asOf,
  weights: matches.weights,
  scoredAt: matches.scoredAt,
  title: postings.title,
  card: postings.card,
  source: jobs.source,
  sample: jobs.sample,
  candidateName: resumes.name,
  fileName: resumes.fileName,
};

export type LoadedMatch = Awaited<ReturnType<typeof loadMatch>>;
export type MatchWithNames = Omit<LoadedMatch, "inputs" | "version">;

/** Writes scores. A pair that has been scored before keeps its id and what a person decided about it. */
export async function putMatches(
  tx: Tx,
  workspaceId: WorkspaceId,
  pairs: readonly ScoredPair[],
  making: { readonly newId: (prefix: string) => string; readonly scoredAt: Date },
): Promise<void> {
  if (pairs.length === 0) return;
  const rows = pairs.map(({ resumeId, jobId, summary, asOf, weights, inputs }) => ({
    id: making.newId("mat"),
    workspaceId,
    resumeId,
    jobId,
    score: summary.score,
    summary,
    reviewStatus: "pending" as const,
    engineVersion: summary.engineVersion,
    asOf,
    weights,
    inputs,
    scoredAt: making.scoredAt,
  }));
  await tx
    .insert(matches)
    .values(rows)
    .onConflictDoUpdate({
      target: [matches.resumeId, matches.jobId],
      set: {
        score: sql`excluded.score`,
        summary: sql`excluded.summary`,
        engineVersion: sql`excluded.engine_version`,
        asOf: sql`excluded.as_of`,
        weights: sql`excluded.weights`,
        inputs: sql`excluded.inputs`,
        scoredAt: sql`excluded.scored_at`,
      },
    });
}

/** Which of these ids still exist; scoring runs outside of a transaction, and things are deleted meanwhile. */
export async function keepExisting(tx: Tx, workspaceId: WorkspaceId, pairs: readonly ScoredPair[]): Promise<ScoredPair[]> {
  const living = async (table: typeof jobs | typeof resumes, ids: readonly string[]) => {
    const rows = await tx
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.workspaceId, workspaceId), sql`${table.id} = any(${sql.param([...new Set(ids)])})`));
    return new Set(rows.map(({ id }) => id));
  };
  const livingResumes = await living(
    resumes,
    pairs.map(({ resumeId }) => resumeId),
  );
  const livingJobs = await living(
    jobs,
    pairs.map(({ jobId }) => jobId),
  );
  return pairs.filter(({ resumeId, jobId }) => livingResumes.has(resumeId) && livingJobs.has(jobId));
}

/** Whether some pair can rank below the best on both sides at all; with few resumes or few jobs none can. */
export async function canExceedBest(tx: Tx, workspaceId: WorkspaceId, best: number): Promise<boolean> {
  const beyond = (table: typeof jobs | typeof resumes) =>
    tx.select({ id: table.id }).from(table).where(eq(table.workspaceId, workspaceId)).offset(best).limit(1);
  return (await beyond(resumes)).length > 0 && (await beyond(jobs)).length > 0;
}

/** Drops the pairs that are neither among the best of their resume nor among the best of their job, unless a person has looked at them. */
export async function keepBest(tx: Tx, workspaceId: WorkspaceId, best: number): Promise<void> {
  await tx.execute(sql`
    delete from matches where id in (
      select id from (
        select id, review_status,
          row_number() over (partition by resume_id order by score desc, id) as rank_in_resume,
          row_number() over (partition by job_id order by score desc, id) as rank_in_job
        from matches where workspace_id = ${workspaceId}
      ) as ranked
      where rank_in_resume > ${best} and rank_in_job > ${best} and review_status = 'pending'
    )`);
}

/** How many matches with open jobs each resume has. */
export async function countByResume(tx: Tx, workspaceId: WorkspaceId): Promise<Map<string, number>> {
  const rows = await tx
    .select({ resumeId: matches.resumeId, count: sql<string>`count(*)` })
    .from(matches)
    .innerJoin(jobs, eq(jobs.id, matches.jobId))
    .where(and(eq(matches.workspaceId, workspaceId), eq(jobs.status, "open")))
    .groupBy(matches.resumeId);
  return new Map(rows.map(({ resumeId, count }) => [resumeId, Number(count)]));
}

/** Which of these jobs still exist. */
export async function existingJobs(tx: Tx, workspaceId: WorkspaceId, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.workspaceId, workspaceId), inArray(jobs.id, [...ids])))
    .for("key share");
  return new Set(rows.map(({ id }) => id));
}

/** What a resume says its holder is, empty where it does not say; undefined when the resume is gone. */
export async function findHeadline(tx: Tx, workspaceId: WorkspaceId, resumeId: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ label: resumes.label })
    .from(resumes)
    .where(and(eq(resumes.workspaceId, workspaceId), eq(resumes.id, resumeId)))
    .for("key share");
  return row && (row.label ?? "");
}

/** The jobs that a resume has matches with. */
export async function jobsMatchedWith(q: Queryable, workspaceId: WorkspaceId, resumeId: string): Promise<string[]> {
  const rows = await q
    .select({ id: matches.jobId })
    .from(matches)
    .where(and(eq(matches.workspaceId, workspaceId), eq(matches.resumeId, resumeId)));
  return rows.map(({ id }) => id);
}

/** The resumes that a job has matches with. */
export async function resumesMatchedWith(q: Queryable, workspaceId: WorkspaceId, jobId: string): Promise<string[]> {
  const rows = await q
    .select({ id: matches.resumeId })
    .from(matches)
    .where(and(eq(matches.workspaceId, workspaceId), eq(matches.jobId, jobId)));
  return rows.map(({ id }) => id);
}

/** Read resumes that no search finds with this vectorizer. */
export async function selectUnfindable(q: Queryable, workspaceId: WorkspaceId, vectorizer: string): Promise<string[]> {
  const rows = await q
    .select({ id: resumes.id })
    .from(resumes)
    .leftJoin(resumeIndex, eq(resumeIndex.resumeId, resumes.id))
    .where(
      and(
        eq(resumes.workspaceId, workspaceId),
        eq(resumes.status, "ready"),
        or(isNull(resumeIndex.resumeId), ne(resumeIndex.vectorizer, vectorizer)),
      ),
    )
    .orderBy(resumes.id);
  return rows.map(({ id }) => id);
}

/**
 * A match with what a list row shows of it, and what it was scored from. `version` is another one after any write to any
 * row that its page is made of: PostgreSQL gives each state of a row a transaction and a place of its own.
 *
 * Job and resume are named by queries of their own, so that each row is looked up by its id: joined to the match, a database
 * that knows nothing of its tables yet begins with every resume of the workspace.
 */
export async function loadMatch(q: Queryable, workspaceId: WorkspaceId, id: string) {
  const states = [matches, jobs, postings, resumes, readings].map((table) => sql`${table}.xmin, ${table}.ctid`);
  const wanted = and(eq(matches.workspaceId, workspaceId), eq(matches.id, id));
  const jobId = q.select({ id: matches.jobId }).from(matches).where(wanted);
  const resumeId = q.select({ id: matches.resumeId }).from(matches).where(wanted);
  const [row] = await q
    .select({ ...rowColumns, inputs: matches.inputs, version: sql<string>`concat_ws(' ', ${sql.join(states, sql`, `)})` })
    .from(matches)
    .innerJoin(jobs, eq(jobs.id, jobId))
    .innerJoin(postings, eq(postings.id, jobs.postingId))
    .innerJoin(resumes, eq(resumes.id, resumeId))
    .leftJoin(readings, eq(readings.resumeId, matches.resumeId))
    .where(wanted);
  if (!row) throw notFound("match");
  return row;
}
