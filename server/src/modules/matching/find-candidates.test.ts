import { loadEngine } from "@candor/host";
import { inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { transaction } from "../../platform/db/transaction.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { jobLines, resumeText } from "../../testing/factories.ts";
import { insertJobs } from "../../testing/retrieval/insert-jobs.ts";
import { syntheticJobs } from "../../testing/retrieval/synthetic-jobs.ts";
import { findCandidates } from "./find-candidates.ts";
import { countInScope, rankByTerms, rankByTitle, rankByVector, type Scope } from "./retrieval.repository.ts";
import { jobIndex } from "./retrieval.tables.ts";
import { soughtByResume } from "./sought.ts";

const KINDS = [
  { id: "1", title: "Backend Engineer", skills: "TypeScript and PostgreSQL" },
  { id: "2", title: "Nurse", skills: "wound care and patient care" },
  { id: "3", title: "Accountant", skills: "bookkeeping and tax returns" },
];

describe("jobs that may fit a resume", () => {
  let test: TestApp;
  let scope: Scope;
  const { parsePostings, parseResume, preparePosting, prepareResume } = loadEngine();
  beforeAll(async () => {
    test = await createTestApp();
    scope = { workspaceId: test.ctx.workspaceId, side: "jobs" };
    const parsed = parsePostings(jobLines(...KINDS), { asOf: "2026-11-01" });
    if (!parsed.ok) throw new Error(parsed.problem.message);
    const bases = parsed.value.postings.map((posting) => ({ posting, features: preparePosting(posting) }));
    await insertJobs({ ...test.ctx, db: test.owner }, syntheticJobs(bases, 150));
  });
  afterAll(() => test.close());

  const engineer = async () => {
    const read = await parseResume(new TextEncoder().encode(resumeText()), { asOf: "2026-11-01" });
    if (!read.ok) throw new Error(read.problem.message);
    return soughtByResume({ features: prepareResume(read.value) }, "Backend Engineer");
  };
  const titles = async (ids: readonly string[]) => {
    const rows = await test.ctx.db
      .select({ title: jobIndex.title })
      .from(jobIndex)
      .where(inArray(jobIndex.jobId, [...ids]));
    return rows.map(({ title }) => title);
  };

  it("are ranked by vector, by terms and by title, and the right kind leads each ranking", async () => {
    const sought = await engineer();
    const rankings = await transaction(test.ctx, async (tx) => [
      await rankByVector(tx, scope, sought, { most: 100, exactly: true }),
      await rankByTerms(tx, scope, sought, 100),
      await rankByTitle(tx, scope, sought, 100),
    ]);
    for (const ranking of rankings)
      expect((await titles(ranking.slice(0, 5))).every((title) => title.startsWith("backend engineer"))).toBe(true);
  });

  it("are the same by the index as by comparing with every one", async () => {
    const sought = await engineer();
    const { exact, approximate } = await transaction(test.ctx, async (tx) => ({
      exact: await rankByVector(tx, scope, sought, { most: 1_000, exactly: true }),
      approximate: await rankByVector(tx, scope, sought, { most: 1_000, exactly: false }),
    }));
    expect(exact).toHaveLength(150);
    const found = new Set(approximate);
    expect(exact.slice(0, 50).filter((id) => found.has(id)).length).toBeGreaterThanOrEqual(48);
  });

  it("are narrowed by place, workplace, pay and age before they are ranked, so that none is lost", async () => {
    const sought = await engineer();
    const filter = { place: "Lisbon", workplace: ["remote", "hybrid"], payMin: 50_000, payCurrency: "EUR", postedSince: "2026-03-01" };
    const found = await findCandidates(test.ctx, { ...scope, filter }, sought);
    const rows = await test.owner.select().from(jobIndex);
    const wanted = rows.filter(
      ({ places, workplace, payMax, postedOn }) =>
        places.includes("lisbon") && workplace !== "onsite" && (payMax ?? 0) >= 50_000 && postedOn >= "2026-03-01",
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(wanted.map(({ jobId }) => jobId)));
  });

  it("are never another workspace's, nor of another vectorizer", async () => {
    const sought = await engineer();
    expect(await countInScope(test.ctx.db, { ...scope, workspaceId: "wsp_other" as Scope["workspaceId"] }, sought.vectorizer, 10)).toBe(0);
    expect(await findCandidates(test.ctx, scope, { ...sought, vectorizer: "earlier@1" })).toEqual([]);
  });
});
