import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { loadSamples } from "@candor/host";
import { describe, expect, it } from "vitest";
import { candor, fileOf } from "./testing/run-candor.ts";

const RESUME = `Ada Example
ada@example.com | +44 7700 900123 | London

Experience
Senior Data Engineer, Lumenforge Ltd
March 2019 - Present
- Built pipelines in Python and Airflow

Education
BSc Mathematics, Northvale University, 2012 - 2015

Skills
Python, SQL, Airflow
`;
const JOBS = [
  { id: "chef", title: "Head Chef", description: "Requirements:\n- Menu planning\n- HACCP" },
  {
    id: "data",
    title: "Data Engineer",
    company: "Lumenforge",
    description: "Requirements:\n- 3+ years of Python\n- SQL\nNice to have:\n- Kubernetes",
  },
]
  .map((job) => JSON.stringify(job))
  .join("\n");

describe("the candor command line", () => {
  it("shows its commands and examples with --help, for the whole and for each command", async () => {
    const help = await candor(["--help"]);
    expect(help.code).toBe(0);
    for (const name of ["parse", "skills", "job", "match", "rank", "demo", "start", "train", "doctor"])
      expect(help.stdout).toMatch(new RegExp(`^  ${name}\\b`, "m"));
    expect(help.stdout).toContain("Examples:");
    expect((await candor(["match", "--help"])).stdout).toContain("candor match --resume resume.pdf");
  });

  it("answers wrong usage with exit code 2 and nothing on standard output", async () => {
    expect(await candor(["match"])).toMatchObject({ code: 2, stdout: "" });
    expect(await candor(["fly"])).toMatchObject({ code: 2, stdout: "" });
    expect(await candor(["rank", "--corpus", "x"])).toMatchObject({ code: 2, stdout: "" });
  });

  it("runs itself under the pinned Node when started by an older one", async (context) => {
    const older = ["/usr/bin/node", "/usr/local/bin/node"].find((path) => existsSync(path));
    if (!older) return context.skip();
    expect(await candor(["--version"], { node: older })).toMatchObject({ code: 0, stdout: "0.1.0\n" });
  });

  it("parses a resume into JSON Resume with evidence for its fields", async () => {
    const run = await candor(["parse", fileOf("ada.txt", RESUME), "--json", "--as-of", "2026-11-01"]);
    const { basics, work, meta } = JSON.parse(run.stdout);
    expect(basics).toMatchObject({ name: "Ada Example", email: "ada@example.com" });
    expect(work[0]).toMatchObject({ name: "Lumenforge Ltd", position: "Senior Data Engineer", startDate: "2019-03" });
    expect(work[0]).not.toHaveProperty("endDate");
    expect(meta.candor.evidence["/work/0/name"][0].quote).toBe("Lumenforge Ltd");
  });

  it("reads from standard input for -", async () => {
    const run = await candor(["parse", "-", "--json"], { input: RESUME });
    expect(JSON.parse(run.stdout).basics.name).toBe("Ada Example");
  });

  it("prints a readable page without --json and without colours in a pipe", async () => {
    const run = await candor(["parse", fileOf("ada.txt", RESUME)]);
    expect(run.stdout).toContain("Senior Data Engineer at Lumenforge Ltd");
    expect(run.stdout).not.toContain("\u001b");
  });

  it("prints every kind of field that was read, and not only the common ones", async () => {
    const more = `${RESUME}
Volunteering
Mentor, Code Kitchen, 2019 - 2022

Awards
Young Engineer of the Year, Northern Energy Forum, 2020

Interests
Fell running, chess
`;
    const { stdout } = await candor(["parse", fileOf("ada-more.txt", more), "--as-of", "2026-11-01"]);
    expect(stdout).toContain("Built pipelines in Python and Airflow");
    expect(stdout).toContain("Mentor at Code Kitchen");
    expect(stdout).toContain("Young Engineer of the Year, Northern Energy Forum, 2020");
    expect(stdout).toContain("Fell running");
    expect(stdout).toContain("7 yrs 9 mos of work");
  });

  it("tells a match in sentences of the language that was asked for", async () => {
    const files = ["--resume", fileOf("ada-de.txt", RESUME), "--jobs", fileOf("jobs-de.jsonl", JOBS)];
    const { stdout } = await candor(["match", ...files, "--locale", "de", "--as-of", "2026-11-01"]);
    expect(stdout).toMatch(/von 100\. Die Texte/u);
    expect(stdout).toContain("Dafür: ");
    expect(stdout).toMatch(/^Ada Example: \d+ Stellen, die beste zuerst\n\n *\d+,\d +Passt /u);
    expect(stdout).toMatch(/Ähnlichkeit \d+,\d \+ Kenntnisse \d+,\d · \d+ von \d+ Anforderungen erfüllt/u);
    expect(stdout).not.toMatch(/fit|requirements|not found/);
  });

  it("learns the tagger anew from a folder of marked postings, and says what is wrong with another folder", async () => {
    const row = (idx: number) => ({
      idx,
      source: "t",
      tokens: ["Knows", "beekeeping"],
      tags_skill: ["O", "O"],
      tags_knowledge: ["O", "B"],
    });
    const file = fileOf("train.json", [1, 2, 3].map((idx) => JSON.stringify(row(idx))).join("\n"));
    const out = `${file}.bin`;
    expect(await candor(["train", "--tagger", dirname(file), "--out", out])).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(out).length).toBeGreaterThan(100);
    expect(await candor(["train", "--tagger", out])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/train\.json/) as string,
    });
  });

  it("lists skills with offsets into the file as decoded", async () => {
    const text = "Ünïcode line\nWe use Python and C++.";
    const run = await candor(["skills", fileOf("t.txt", text), "--json"]);
    const { skills } = JSON.parse(run.stdout) as { skills: { name: string; evidence: { start: number; end: number }[] }[] };
    const quotes = skills.flatMap(({ name, evidence }) => evidence.map(({ start, end }) => [name, text.slice(start, end)]));
    expect(quotes).toEqual(
      expect.arrayContaining([
        ["Python", "Python"],
        ["C++", "C++"],
      ]),
    );
  });

  it("tells for how long and until when a skill of a resume was used", async () => {
    const { resumes } = await loadSamples();
    const resume = resumes.find(({ fileName }) => fileName.includes("data-engineer"));
    const file = fileOf(resume?.fileName ?? "none", resume?.bytes ?? "");
    const { skills } = JSON.parse((await candor(["skills", file, "--json"])).stdout) as {
      skills: { months?: number; lastUsed?: string }[];
    };
    expect(skills.some(({ months = 0, lastUsed }) => months > 12 && /^\d{4}-\d{2}$/.test(lastUsed ?? ""))).toBe(true);
    expect((await candor(["skills", file])).stdout).toMatch(/\(\d+(?:\.5)? years to \d{4}-\d{2}\)/);
  });

  it("ranks the fitting job first, one line per job, scores from 0 to 100", async () => {
    const run = await candor(["match", "--resume", fileOf("ada.txt", RESUME), "--jobs", fileOf("jobs.jsonl", JOBS), "--json"]);
    const rows = run.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; score: number });
    expect(rows.map((row) => row.id)).toEqual(["data", "chef"]);
    for (const { score } of rows) expect(score).toBeGreaterThanOrEqual(0);
    for (const { score } of rows) expect(score).toBeLessThanOrEqual(100);
  });

  it("gives the same bytes for the same input", async () => {
    const args = ["match", "--resume", fileOf("ada.txt", RESUME), "--jobs", fileOf("jobs.jsonl", JOBS), "--json", "--as-of", "2026-11-01"];
    expect((await candor(args)).stdout).toBe((await candor(args)).stdout);
  });

  it("shows the quoted words of both sides for a match", async () => {
    const run = await candor(["match", "--resume", fileOf("ada.txt", RESUME), "--jobs", fileOf("jobs.jsonl", JOBS), "--top", "1"]);
    expect(run.stdout).toContain("“3+ years of Python”");
    expect(run.stdout).toMatch(/↳ “.*Python.*” line \d+/);
  });

  it("keeps terminal escape sequences of a hostile posting out of the terminal", async () => {
    const hostile = JSON.stringify({ id: "x", title: "Clerk\u001b[2J", description: "Requirements:\n- Excel \u001b]0;owned\u0007" });
    const run = await candor(["match", "--resume", fileOf("ada.txt", RESUME), "--jobs", fileOf("jobs.jsonl", hostile)]);
    expect(run.stdout).not.toContain("\u001b");
  });

  it("ranks texts for one query and for many", async () => {
    const corpus = fileOf(
      "c.jsonl",
      '{"id":"1","text":"registered nurse"}\n{"id":"2","text":"software developer"}\n{"id":"3","text":"staff nurse"}\n',
    );
    const one = await candor(["rank", "--query", "nurse", "--corpus", corpus, "--json"]);
    expect(
      one.stdout
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: string }).id)
        .slice(0, 2)
        .sort(),
    ).toEqual(["1", "3"]);
    const many = await candor(["rank", "--queries", fileOf("q.jsonl", '{"id":"q1","text":"developer"}\n'), "--corpus", corpus, "--json"]);
    expect(JSON.parse(many.stdout.split("\n")[0] ?? "")).toMatchObject({ query: "q1", id: "2" });
  });

  it("names the broken line of a corpus", async () => {
    const run = await candor(["rank", "--query", "x", "--corpus", fileOf("c.jsonl", '{"id":"1","text":"a"}\noops\n')]);
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toMatch(/line 2/);
  });

  it("demonstrates itself on the samples", async () => {
    const run = await candor(["demo"]);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/fit/);
    expect(run.stdout).toMatch(/“.+”/);
  });

  it("lists every setting with doctor, and fails when one of them is wrong", async () => {
    const run = await candor(["doctor", "--json"]);
    const { checks, settings } = JSON.parse(run.stdout) as { checks: { ok: boolean }[]; settings: { name: string }[] };
    expect(run.code).toBe(0);
    expect(checks.every(({ ok }) => ok)).toBe(true);
    expect(settings.map(({ name }) => name)).toEqual(expect.arrayContaining(["PORT", "HOST", "CANDOR_DATA"]));
    const wrong = await candor(["doctor"], { env: { PORT: "eighty" } });
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toContain("PORT=eighty");
  });
});
