import { readdirSync, readFileSync } from "node:fs";
import { scoreMatch } from "@candor/engine";
import { loadEngine } from "@candor/host";
import { gradesIn } from "../vectors/grades-in.ts";

const AS_OF = "2026-11-28";

/** Every resume of a graded set scored with every posting of it: `resumes/`, `jobs.jsonl`, `qrels.tsv` (0 where not listed). */
export async function scoredPairs(folder: string): Promise<{ readonly score: number; readonly grade: number }[]> {
  const engine = loadEngine();
  const parsed = engine.parsePostings(readFileSync(`${folder}/jobs.jsonl`, "utf8"), { asOf: AS_OF });
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const jobs = parsed.value.postings.map((posting) => ({ id: posting.externalId ?? "", features: engine.preparePosting(posting) }));
  const grades = gradesIn(`${folder}/qrels.tsv`);
  const pairs: { score: number; grade: number }[] = [];
  for (const name of readdirSync(`${folder}/resumes`).toSorted()) {
    const read = await engine.parseResume(readFileSync(`${folder}/resumes/${name}`), { asOf: AS_OF });
    if (!read.ok) throw new Error(`${name}: ${read.problem.message}`);
    const resume = engine.prepareResume(read.value);
    const graded = grades.get(name.replace(/\.[^.]+$/, ""));
    for (const { id, features } of jobs)
      pairs.push({ score: scoreMatch(resume, features, { asOf: AS_OF }).score, grade: graded?.get(id) ?? 0 });
  }
  return pairs;
}
