import { and, eq, type SQL, sql } from "drizzle-orm";
import type { WorkspaceId } from "../../platform/context.ts";
import type { Queryable, Tx } from "../../platform/db/database.ts";
import { atLeast } from "./retrieval.rules.ts";
import { jobIndex, resumeIndex } from "./retrieval.tables.ts";
import { searchedPart } from "./searched-vector.ts";

/** Which of the two indexes is searched. */
const SIDES = {
  jobs: { table: jobIndex, id: jobIndex.jobId },
  resumes: { table: resumeIndex, id: resumeIndex.resumeId },
} as const;

/** What the other side looks for; the terms as they are in the index. */
export type Sought = {
  readonly vectorizer: string;
  readonly vector: readonly number[];
  readonly title: string;
  readonly terms: readonly string[];
};

/** Limits of a search for jobs; what is absent does not limit. */
export type JobFilter = {
  readonly place?: string | undefined;
  readonly workplace?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  /** Whole units for a year; jobs that do not say their pay are left out. */
  readonly payMin?: number | undefined;
  readonly payCurrency?: string | undefined;
  /** ISO date. */
  readonly postedSince?: string | undefined;
};

/** The conditions of a filter on the columns of the job index. */
export function filterConditions({ place, workplace, types, payMin, payCurrency, postedSince }: JobFilter): SQL[] {
  const like = (text: string) => `%${text.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return [
    ...(place ? [sql`${jobIndex.places} like ${like(place)}`] : []),
    ...(workplace?.length ? [sql`${jobIndex.workplace} = any(${sql.param(workplace)})`] : []),
    ...(types?.length ? [sql`${jobIndex.employmentTypes} && ${sql.param(types)}::text[]`] : []),
    ...(payMin === undefined ? [] : [sql`${jobIndex.payMax} >= ${payMin}`]),
    ...(payCurrency ? [sql`${jobIndex.payCurrency} = ${payCurrency}`] : []),
    ...(postedSince ? [sql`${jobIndex.postedOn} >= ${postedSince}::date`] : []),
  ];
}

export type Scope = { readonly workspaceId: WorkspaceId; readonly side: keyof typeof SIDES; readonly filter?: JobFilter };

function conditions({ workspaceId, side, filter = {} }: Scope, vectorizer: string): SQL {
  const { table } = SIDES[side];
  const narrower = side === "jobs" ? [sql`${jobIndex.isOpen}`, ...filterConditions(filter)] : [];
  return sql.join([sql`${table.workspaceId} = ${workspaceId}`, sql`${table.vectorizer} = ${vectorizer}`, ...narrower], sql` and `);
}

/** How many rows a search goes through, counted no further than `most`. */
export async function countInScope(q: Queryable, scope: Scope, vectorizer: string, most: number): Promise<number> {
  const { rows } = await q.execute<{ count: string }>(
    sql`select count(*) from (select 1 from ${SIDES[scope.side].table} where ${conditions(scope, vectorizer)} limit ${most}) as counted`,
  );
  return Number(rows[0]?.count ?? 0);
}

export async function idsInScope(q: Queryable, scope: Scope, vectorizer: string): Promise<string[]> {
  const { table, id } = SIDES[scope.side];
  return idsOf(await q.execute(sql`select ${id} as id from ${table} where ${conditions(scope, vectorizer)} order by ${id}`));
}

/** The widest walk that pgvector offers; it goes on from there until the limit is reached. */
const WIDEST_WALK = 1_000;

/**
 * The nearest vectors, nearest first. `exactly` compares with every row of the scope; without it the index is walked, going on
 * until enough rows satisfy the conditions.
 */
export async function rankByVector(
  tx: Tx,
  scope: Scope,
  { vectorizer, vector }: Sought,
  { most, exactly }: { readonly most: number; readonly exactly: boolean },
): Promise<string[]> {
  const { table, id } = SIDES[scope.side];
  const searched = searchedPart(vector);
  // Of another size than the column is made for: such documents are found by terms and titles, and scored by what they are.
  if (searched === null) return [];
  const distance = sql`${table.vector} <#> ${`[${searched.join(",")}]`}::vector`;
  if (!exactly) {
    await tx.execute(
      sql`select set_config('hnsw.ef_search', ${String(Math.min(most, WIDEST_WALK))}, true), set_config('hnsw.iterative_scan', 'relaxed_order', true)`,
    );
  }
  // An expression around the distance keeps the planner from the approximate index.
  const order = exactly ? sql`(${distance}) + 0` : distance;
  return idsOf(
    await tx.execute(
      sql`select ${id} as id from ${table} where ${conditions(scope, vectorizer)} and ${table.vector} is not null order by ${order} limit ${most}`,
    ),
  );
}

/** Those that have most of the terms. Few have three, and where they suffice nothing else need be looked at: the order is the same. */
export async function rankByTerms(tx: Tx, scope: Scope, { vectorizer, terms }: Sought, most: number): Promise<string[]> {
  const { table, id } = SIDES[scope.side];
  let found: string[] = [];
  for (const least of [3, 2, 1]) {
    const query = atLeast(least, terms);
    if (query === undefined) continue;
    // Ranked by the plain list of terms: the rank counts those that are there, in whatever query they stand.
    found = idsOf(
      await tx.execute(
        sql`select ${id} as id from ${table} where ${conditions(scope, vectorizer)} and ${table.terms} @@ ${query}::tsquery order by ts_rank(${table.terms}, ${atLeast(1, terms)}::tsquery) desc, ${id} limit ${most}`,
      ),
    );
    if (found.length === most) break;
  }
  return found;
}

/** From which likeness on titles are looked at: where the very like ones suffice, the others need not be compared. */
const LIKE_TITLES = [0.7, 0.5, 0.3];

/** The likest titles. */
export async function rankByTitle(tx: Tx, scope: Scope, { vectorizer, title }: Sought, most: number): Promise<string[]> {
  if (title.trim() === "") return [];
  const { table, id } = SIDES[scope.side];
  let found: string[] = [];
  for (const least of LIKE_TITLES) {
    await tx.execute(sql`select set_config('pg_trgm.similarity_threshold', ${String(least)}, true)`);
    found = idsOf(
      await tx.execute(
        sql`select ${id} as id from ${table} where ${conditions(scope, vectorizer)} and ${table.title} % ${title} order by similarity(${table.title}, ${title}) desc, ${id} limit ${most}`,
      ),
    );
    if (found.length === most) break;
  }
  return found;
}

const idsOf = ({ rows }: { rows: Record<string, unknown>[] }): string[] => rows.map(({ id }) => String(id));

type JobIndexRow = Omit<typeof jobIndex.$inferInsert, "terms"> & { readonly terms: readonly string[] };
type ResumeIndexRow = Omit<typeof resumeIndex.$inferInsert, "terms"> & { readonly terms: readonly string[] };

const asLexemes = (terms: readonly string[]) => sql`array_to_tsvector(${sql.param(terms)}::text[])`;

/** Writes what finds these jobs; a job that is there already is replaced. */
export async function putJobIndex(tx: Tx, rows: readonly JobIndexRow[]): Promise<void> {
  for (const row of rows) {
    const values = { ...row, terms: asLexemes(row.terms) };
    await tx.insert(jobIndex).values(values).onConflictDoUpdate({ target: jobIndex.jobId, set: values });
  }
}

export async function putResumeIndex(tx: Tx, row: ResumeIndexRow): Promise<void> {
  const values = { ...row, terms: asLexemes(row.terms) };
  await tx.insert(resumeIndex).values(values).onConflictDoUpdate({ target: resumeIndex.resumeId, set: values });
}

/** The headline that a resume is found by; empty where there is none. */
export async function findResumeTitle(q: Queryable, workspaceId: WorkspaceId, resumeId: string): Promise<string> {
  const [row] = await q
    .select({ title: resumeIndex.title })
    .from(resumeIndex)
    .where(and(eq(resumeIndex.workspaceId, workspaceId), eq(resumeIndex.resumeId, resumeId)));
  return row?.title ?? "";
}
