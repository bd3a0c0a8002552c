import { sql } from "drizzle-orm";
import { cardOf } from "../../modules/jobs/jobs.rules.ts";
import { postings } from "../../modules/jobs/jobs.tables.ts";
import { toIndexRow } from "../../modules/matching/index-jobs.ts";
import type { FullCtx } from "../../platform/context.ts";
import type { PreparedPosting } from "./synthetic-jobs.ts";

const AT_ONCE = 500;

/** Writes jobs with postings and index rows as the product does, many in one statement. */
export async function insertJobs(ctx: FullCtx, jobs: Iterable<PreparedPosting>): Promise<void> {
  let batch: PreparedPosting[] = [];
  for (const job of jobs) {
    batch.push(job);
    if (batch.length < AT_ONCE) continue;
    await insertBatch(ctx, batch);
    batch = [];
  }
  await insertBatch(ctx, batch);
}

async function insertBatch(ctx: FullCtx, batch: readonly PreparedPosting[]): Promise<void> {
  const createdAt = ctx.now();
  const rows = batch.map(({ posting, features }) => {
    const card = cardOf(posting);
    const jobId = ctx.newId("job");
    const index = toIndexRow({ jobId, features, title: posting.title, card, isOpen: true, createdAt });
    return { ...index, postingId: ctx.newId("pst"), posting, card, features };
  });
  const column = (value: (row: (typeof rows)[number]) => unknown) => sql.param(rows.map(value));
  const at = createdAt.toISOString();
  await ctx.db.execute(sql`
    insert into postings (id, owner_workspace_id, content_hash, engine_version, title, card, search, posting, features, created_at)
    select id, ${ctx.workspaceId}, id, 'synthetic', title, card::jsonb, title, posting::jsonb, features::json, ${at}::timestamptz
    from unnest(${column((row) => row.postingId)}::text[], ${column((row) => row.title)}::text[], ${column((row) => JSON.stringify(row.card))}::text[],
      ${column((row) => JSON.stringify(row.posting))}::text[], ${column((row) => postings.features.mapToDriverValue(row.features))}::text[]) as made (id, title, card, posting, features)`);
  await ctx.db.execute(sql`
    insert into jobs (id, workspace_id, posting_id, status, source, sample, created_at, updated_at)
    select id, ${ctx.workspaceId}, posting_id, 'open', 'file', false, ${at}::timestamptz, ${at}::timestamptz
    from unnest(${column((row) => row.jobId)}::text[], ${column((row) => row.postingId)}::text[]) as made (id, posting_id)`);
  await ctx.db.execute(sql`
    insert into job_index (job_id, workspace_id, vectorizer, vector, title, terms, is_open, places, workplace, employment_types, pay_min, pay_max, pay_currency, posted_on)
    select id, ${ctx.workspaceId}, vectorizer, vector::vector, title, array_to_tsvector(string_to_array(terms, E'\n')), true, places, workplace, '{}', pay_min, pay_max, 'EUR', posted_on::date
    from unnest(${column((row) => row.jobId)}::text[], ${column((row) => row.vectorizer)}::text[], ${column((row) => `[${(row.vector ?? []).join(",")}]`)}::text[],
      ${column((row) => row.title)}::text[], ${column((row) => row.terms.join("\n"))}::text[], ${column((row) => row.places)}::text[], ${column((row) => row.workplace)}::text[],
      ${column((row) => row.payMin)}::int[], ${column((row) => row.payMax)}::int[], ${column((row) => row.postedOn)}::text[])
      as made (id, vectorizer, vector, title, terms, places, workplace, pay_min, pay_max, posted_on)`);
}
