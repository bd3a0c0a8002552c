import { scoreMatch } from "@candor/engine";
import { type Ctx, requirePermission, SYSTEM } from "../../platform/context.ts";
import { loadJobFeatures } from "../jobs/index.ts";
import { loadResumesById } from "../resumes/index.ts";
import { KEPT_LANGUAGE, type MatchLanguage } from "./match-language.ts";
import type { MatchWithNames } from "./matching.repository.ts";

/**
 * Rows with their reasons in the language asked for. They are kept in one; others are told from the prepared documents,
 * where these still give the kept score, for reasons must not tell of another one.
 */
export async function toldRows(ctx: Ctx, rows: readonly MatchWithNames[], language: MatchLanguage): Promise<readonly MatchWithNames[]> {
  requirePermission(ctx, "matches:read");
  if (language === KEPT_LANGUAGE || rows.length === 0) return rows;
  // What is loaded does not leave: who may see a match need not be allowed to see the documents.
  const system = { ...ctx, actor: SYSTEM };
  const idsOf = (name: "resumeId" | "jobId") => [...new Set(rows.map((row) => row[name]))];
  const resumes = new Map((await all(loadResumesById(system, idsOf("resumeId")))).map((resume) => [resume.resumeId, resume.features]));
  const jobs = new Map((await all(loadJobFeatures(system, idsOf("jobId")))).map((job) => [job.jobId, job.features]));
  return rows.map((row) => {
    const [resume, job] = [resumes.get(row.resumeId), jobs.get(row.jobId)];
    if (!resume || !job) return row;
    const told = scoreMatch(resume, job, { asOf: row.asOf, locale: language, ...(row.weights && { weights: row.weights }) });
    if (told.score !== row.summary.score) return row;
    const { strengths, gaps, missingSkills } = told;
    return { ...row, summary: { ...row.summary, strengths, gaps, missingSkills } };
  });
}

async function all<Row>(pages: AsyncGenerator<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}
