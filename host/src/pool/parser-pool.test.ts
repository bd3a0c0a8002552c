import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { standStill, textPdf, zipBombDocx } from "../testing/index.ts";
import { createParserPool, type ParserPool, type PoolOptions } from "./parser-pool.ts";

const RESUME = new TextEncoder().encode(
  "Ada Example\nada@example.com\n\nExperience\nClerk, Acme Ltd\nJan 2019 - Mar 2021\n- Filed letters\n",
);
const options = { asOf: "2026-11-01" };

describe("the parser pool", () => {
  let pool: ParserPool;
  const open = (settings: PoolOptions = {}) => {
    pool = createParserPool(settings);
    return pool;
  };
  afterEach(() => pool.close());

  it("reads a resume in a process of its own", async () => {
    const outcome = await open().parseResume(RESUME, options);
    expect(outcome).toMatchObject({ ok: true, value: { resume: { basics: { name: "Ada Example", email: "ada@example.com" } } } });
  });

  it("reports the stages of a reading as they are reached, ending with the fields", async () => {
    const stages: string[] = [];
    await open().parseResume(RESUME, options, ({ stage }) => stages.push(stage));
    expect(stages).toEqual(["opened", "laid-out", "fields"]);
  });

  it("reads postings, keeping the good lines and naming the bad ones", async () => {
    const jsonl =
      '{"id":"a","title":"Clerk","description":"Filing. Must have: Excel."}\nnot json\n{"id":"c","title":"Nurse","description":"Ward work."}';
    const outcome = await open().parsePostings(jsonl, options);
    expect(outcome).toMatchObject({ ok: true, value: { postings: [{ title: "Clerk" }, { title: "Nurse" }], rejected: [{ line: 2 }] } });
  });

  const JOBS = new TextEncoder().encode(
    '{"id":"a","title":"Nurse","description":"Ward work."}\nnot json\n{"id":"c","title":"Clerk","description":"Filing of letters."}',
  );

  it.each([1, 2])("ranks postings for a resume, in %i processes alike", async (size) => {
    const ranking = open({ size }).rankDocuments({ resume: RESUME, jobs: JOBS }, { ...options, explained: 1 });
    const ranked = {
      name: "Ada Example",
      ranked: [{ id: "c" }, { id: "a" }],
      explained: [{ posting: { title: "Clerk" } }],
      rejected: [{ line: 2 }],
    };
    expect(await ranking).toMatchObject({ ok: true, value: ranked });
  });

  it("ranks nothing for a resume that cannot be read, and reads the next one", async () => {
    const ranking = open().rankDocuments({ resume: new Uint8Array(), jobs: JOBS }, { ...options, explained: 1 });
    expect(await ranking).toMatchObject({ ok: false, of: "resume", problem: { code: "EMPTY_FILE" } });
    expect(await pool.parseResume(RESUME, options)).toMatchObject({ ok: true });
  });

  it("ranks by the numbers learnt in the data folder, or not at all where they are not whole", async () => {
    const data = mkdtempSync(join(tmpdir(), "candor-data-"));
    mkdirSync(join(data, "packs", "vectorizer"), { recursive: true });
    writeFileSync(join(data, "packs", "vectorizer", "config.json"), '{"id":"own","version":"1"}');
    vi.stubEnv("CANDOR_DATA", data);
    const ranking = await open().rankDocuments({ resume: RESUME, jobs: JOBS }, { ...options, explained: 1 });
    vi.unstubAllEnvs();
    expect(ranking).toMatchObject({ ok: false, of: "jobs" });
  });

  it("tells a jobs file that cannot be read from a resume that cannot", async () => {
    const ranking = open().rankDocuments({ resume: RESUME, jobs: new Uint8Array() }, { ...options, explained: 1 });
    expect(await ranking).toMatchObject({ ok: false, of: "jobs", problem: { code: "EMPTY_FILE" } });
  });

  it("stops a document at its time limit and reads the next one", async () => {
    open({ size: 1, timeoutMs: 1 });
    expect(await pool.parseResume(RESUME, options)).toMatchObject({ ok: false, problem: { code: "TIMED_OUT" } });
    pool.close();
    expect(await open({ size: 1 }).parseResume(RESUME, options)).toMatchObject({ ok: true });
  });

  it("reads the next document in a new process when the answer to the last one came with the end of its time", async () => {
    // A new process takes its time with its first document on a busy machine.
    open({ size: 1, timeoutMs: 4000 });
    await pool.parseResume(RESUME, options);
    const late = pool.parseResume(RESUME, options);
    standStill(6000);
    await late;
    expect(await pool.parseResume(RESUME, options)).toMatchObject({ ok: true });
  });

  it("stops a process that outgrows its memory and says so", async () => {
    const long = new TextEncoder().encode("Clerk, Acme Ltd\nJan 2019 - Mar 2021\n- Filed letters\n".repeat(50_000));
    expect(await open({ size: 1, memoryMb: 60 }).parseResume(long, options)).toMatchObject({
      ok: false,
      problem: { code: "OUT_OF_MEMORY" },
    });
  });

  it("says that a jobs file which needs too much memory should be split", async () => {
    const outcome = await open({ size: 1, memoryMb: 40 }).parsePostings("Clerk\n- Must have Excel\n".repeat(200_000), options);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "OUT_OF_MEMORY", message: expect.stringMatching(/split/i) } });
  });

  it("reads a long jobs file part by part, with the jobs in order and the line of each broken one", async () => {
    const job = (id: number) => JSON.stringify({ id, title: `Clerk ${id}`, description: "Must have: Excel.", logo: "x".repeat(100_000) });
    const lines = Array.from({ length: 20 }, (_, id) => (id === 17 ? "{broken" : job(id)));
    const outcome = await open({ size: 2 }).parsePostings(lines.join("\n"), options);
    if (!outcome.ok) throw new Error(outcome.problem.message);
    expect(outcome.value.postings.map(({ title }) => title)).toEqual(lines.flatMap((_, id) => (id === 17 ? [] : [`Clerk ${id}`])));
    expect(outcome.value.rejected).toMatchObject([{ line: 18 }]);
  });

  it("answers, and does not end the program, when this computer can start no process", async () => {
    const { execPath } = process;
    process.execPath = "/nonexistent/node";
    const failing = open({ size: 1 }).parseResume(RESUME, options);
    process.execPath = execPath;
    expect(await failing).toMatchObject({ ok: false, problem: { code: "PARSER_CRASHED" } });
    expect(await pool.parseResume(RESUME, options)).toMatchObject({ ok: true });
  });

  it("refuses a DOCX that inflates to half a gigabyte without needing the memory for it", async () => {
    const outcome = await open({ size: 1, memoryMb: 512 }).parseResume(zipBombDocx(500), options);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "TOO_LARGE" } });
  });

  it("gives the same answer whatever was read before, and in parallel", async () => {
    open({ size: 2 });
    const pdf = await textPdf({ lines: ["Bea Example", "bea@example.org"] });
    const [first, , again, parallel] = await Promise.all([
      pool.parseResume(RESUME, options),
      pool.parseResume(pdf, options),
      pool.parseResume(RESUME, options),
      pool.parseResume(RESUME, options),
    ]);
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    expect(JSON.stringify(parallel)).toBe(JSON.stringify(first));
  });

  it("answers everything that waits when it is closed", async () => {
    open({ size: 1 });
    const waiting = [1, 2, 3].map(() => pool.parseResume(RESUME, options));
    pool.close();
    for (const outcome of await Promise.all(waiting)) expect(outcome).toMatchObject({ ok: false, problem: { code: "PARSER_CRASHED" } });
  });
});
