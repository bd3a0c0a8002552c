import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GivenVectors, type KnownTitles, type Posting, type Reading, scoreMatch, type TextsToEmbed } from "@candor/engine";
import { loadEngine, openProvider, readKnowledge, type VectorProvider } from "@candor/host";
import { averagePrecision, type Grades, meanOf, ndcg10 } from "./graded.ts";
import { gradesIn } from "./grades-in.ts";

const AS_OF = "2026-11-28";
const BUILT_IN = "built-in";
const MOST_RANKED = 1000;

/**
 * Scores of each vectorizer on the match and titles sets of a bench, side by side. `names`: `built-in`, `local:FOLDER`,
 * `endpoint`. With CANDOR_KNOWLEDGE, a folder of official tables, titles are also ranked as after an import.
 */
export async function compareVectors(bench: string, names: readonly string[]): Promise<string[]> {
  const lines = ["vectors                          set      nDCG@10         MAP"];
  for (const name of names) {
    const provider =
      name === BUILT_IN ? undefined : await openProvider(name, process.env, { cacheFolder: join(tmpdir(), "candor-eval-vectors") });
    if (existsSync(`${bench}/data/match`)) lines.push(lineOf(name, "match", await matchLists(`${bench}/data/match`, provider)));
    if (existsSync(`${bench}/data/titles`)) lines.push(lineOf(name, "titles", await titleLists(`${bench}/data/titles`, provider)));
    await provider?.close();
  }
  const knowledge = process.env["CANDOR_KNOWLEDGE"];
  if (knowledge && existsSync(`${bench}/data/titles`)) {
    const known = await readKnowledge(knowledge);
    lines.push(lineOf(`${BUILT_IN}, after import`, "titles", await titleLists(`${bench}/data/titles`, undefined, known)));
  }
  return lines;
}

type Ranked = { readonly ids: readonly string[]; readonly grades: Grades };

function lineOf(name: string, set: string, lists: readonly Ranked[]): string {
  const column = (score: (ids: readonly string[], grades: Grades) => number): string => {
    const { mean, within } = meanOf(lists.map(({ ids, grades }) => score(ids, grades)));
    return `${mean.toFixed(3)} ±${within.toFixed(3)}`;
  };
  return `${name.slice(0, 32).padEnd(32)} ${set.padEnd(8)} ${column(ndcg10)}   ${column(averagePrecision)}`;
}

async function matchLists(folder: string, provider: VectorProvider | undefined): Promise<Ranked[]> {
  const engine = loadEngine();
  const parsed = engine.parsePostings(readFileSync(`${folder}/jobs.jsonl`, "utf8"), { asOf: AS_OF });
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const jobs: { id: string; features: ReturnType<typeof engine.preparePosting> }[] = [];
  for (const posting of parsed.value.postings)
    jobs.push({ id: posting.externalId ?? "", features: engine.preparePosting(posting, await postingVectors(posting, provider)) });
  const grades = gradesIn(`${folder}/qrels.tsv`);
  const lists: Ranked[] = [];
  for (const name of readdirSync(`${folder}/resumes`).toSorted()) {
    const read = await engine.parseResume(readFileSync(`${folder}/resumes/${name}`), { asOf: AS_OF });
    if (!read.ok) throw new Error(`${name}: ${read.problem.message}`);
    const resume = engine.prepareResume(read.value, await resumeVectors(read.value, provider));
    const scored = jobs.map(({ id, features }) => ({ id, score: scoreMatch(resume, features, { asOf: AS_OF }).score }));
    const ids = scored.toSorted((a, b) => b.score - a.score).map(({ id }) => id);
    lists.push({ ids, grades: grades.get(name.replace(/\.txt$/, "")) ?? new Map() });
  }
  return lists;
}

async function titleLists(folder: string, provider: VectorProvider | undefined, known: readonly KnownTitles[] = []): Promise<Ranked[]> {
  const grades = gradesIn(`${folder}/qrels.tsv`);
  const queries = recordsIn(`${folder}/queries.jsonl`).filter(({ id }) => grades.has(id));
  const corpus = recordsIn(`${folder}/corpus.jsonl`);
  const texts = queries.map(({ text }) => text);
  const ranked = provider
    ? await byVectors(texts, corpus, provider)
    : loadEngine()
        .rankMany(texts, corpus, { top: MOST_RANKED, known })
        .map((rows) => rows.map(({ id }) => id));
  return queries.map(({ id }, at) => ({ ids: ranked[at] ?? [], grades: grades.get(id) ?? new Map() }));
}

type TextRecord = { readonly id: string; readonly text: string };

/** Every text by the likeness of its vector alone. */
async function byVectors(queries: readonly string[], corpus: readonly TextRecord[], provider: VectorProvider): Promise<string[][]> {
  const vectors = await provider.embed(corpus.map(({ text }) => text));
  const asked = await provider.embed(queries);
  return asked.map((query) =>
    corpus
      .map(({ id }, at) => ({ id, score: vectors[at]?.reduce((sum, value, n) => sum + value * (query[n] ?? 0), 0) ?? 0 }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST_RANKED)
      .map(({ id }) => id),
  );
}

async function resumeVectors(reading: Reading, provider: VectorProvider | undefined): Promise<GivenVectors | undefined> {
  return provider && given(loadEngine().resumeTexts(reading), provider);
}

async function postingVectors(posting: Posting, provider: VectorProvider | undefined): Promise<GivenVectors | undefined> {
  return provider && given(loadEngine().postingTexts(posting), provider);
}

async function given({ text, titles }: TextsToEmbed, provider: VectorProvider): Promise<GivenVectors> {
  const [whole = new Float32Array(), ...named] = await provider.embed([text, ...titles]);
  return { vectorizer: `${provider.id}@${provider.version}`, text: whole, titles: named };
}

function recordsIn(file: string): TextRecord[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TextRecord);
}
