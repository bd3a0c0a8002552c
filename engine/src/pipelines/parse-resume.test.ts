import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Evidence, Reading } from "../model/index.ts";
import { foldLetters } from "../text/fold.ts";
import { parseResume } from "./parse-resume.ts";

type Expected = {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  /** `position | company | location | start | end` */
  readonly work: readonly string[];
  /** `institution | degree | subject | start | end` */
  readonly education: readonly string[];
  readonly skills: readonly string[];
  readonly languages?: readonly string[];
  readonly certificates?: readonly string[];
};

const folder = new URL("./cases/", import.meta.url);
const cases = readdirSync(folder).sort();
const asOf = "2026-11-20";

async function read(bytes: Uint8Array): Promise<Reading> {
  const outcome = await parseResume(bytes, { asOf });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

function summary({ resume }: Reading): Expected {
  const row = (...cells: readonly (string | undefined)[]) => cells.map((cell) => cell ?? "").join(" | ");
  const { name = "", email = "", phone } = resume.basics ?? {};
  return {
    name,
    email,
    ...(phone !== undefined && { phone }),
    work: (resume.work ?? []).map((job) => row(job.position, job.name, job.location, job.startDate, job.endDate)),
    education: (resume.education ?? []).map((item) => row(item.institution, item.studyType, item.area, item.startDate, item.endDate)),
    skills: (resume.skills ?? []).flatMap((group) => group.keywords ?? []),
    ...(resume.languages && { languages: resume.languages.map((item) => item.language ?? "") }),
    ...(resume.certificates && { certificates: resume.certificates.map((item) => item.name ?? "") }),
  };
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

function lettersOf(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** A date comes from its quote if the quote holds its year, in two digits at least; a name if it holds its letters. */
function comesFrom(value: string, pointer: string, evidence: readonly Evidence[]): boolean {
  const quote = evidence.map((place) => place.quote).join(" ");
  if (/Date$|\/date$/u.test(pointer)) return quote.includes(value.slice(2, 4));
  if (/countryCode$|network$|username$|url$/u.test(pointer)) return quote !== "";
  return lettersOf(quote).includes(lettersOf(value));
}

function pointersOf(value: unknown, pointer = ""): string[] {
  if (typeof value === "string") return [pointer];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => pointersOf(inner, `${pointer}/${key}`));
}

describe("resumes of many habits", () => {
  test.each(cases)("%s", async (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), "utf8")) as Expected;
    expect(summary(await read(readFileSync(new URL(`${name}/input.txt`, folder))))).toMatchObject(expected);
  });

  test.each(cases)("nothing is invented: every value of %s stands at its evidence", async (name) => {
    const reading = await read(readFileSync(new URL(`${name}/input.txt`, folder)));
    const unfounded = pointersOf(reading.resume).filter((pointer) => {
      const value = valueAt(reading.resume, pointer);
      return typeof value !== "string" || !comesFrom(value, pointer, reading.evidence[pointer] ?? []);
    });
    expect(unfounded).toEqual([]);
    expect(Object.keys(reading.fieldConfidence).sort()).toEqual(Object.keys(reading.evidence).sort());
  });
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a reading as a whole", () => {
  const text =
    "Ann Lee\nann.lee@example.com\n\nEXPERIENCE\n\nNurse, Bayside Hospital, Jan 2024 - Dec 2024\n- Triage with SQL reports\n\nRECREATION ZZZ\nxyzzy plugh\n";

  test("a line that became no field is noted with its place", async () => {
    const reading = await read(bytesOf("Ann Lee\nann.lee@example.com\nxyzzy plugh frotz\n"));
    const note = reading.notes.find((candidate) => candidate.code === "LINE_NOT_UNDERSTOOD");
    expect(note?.where?.quote).toBe("xyzzy plugh frotz");
  });

  test("months of work count once, and a skill knows the job that used it", async () => {
    const reading = await read(bytesOf(text));
    expect(reading.experienceMonths).toBe(12);
    expect(reading.skills.find((skill) => skill.name === "SQL")).toMatchObject({ months: 12, lastUsed: "2024-12" });
  });

  test("the years of a skill come from the jobs that name it: overlaps once, up to today, with the dates that say so", async () => {
    const reading = await read(
      bytesOf(
        [
          "Ann Lee\nann.lee@example.com\n\nEXPERIENCE\n",
          "Data Engineer, Bayside Hospital, Jan 2023 - Present\n- Pipelines in Python\n",
          "Analyst, Northvale Ltd, Jan 2022 - Dec 2023\n- Reports in Python and SQL\n",
          "Clerk, Oakmere Ltd, Jan 2019 - Dec 2019\n- Letters\n\nSKILLS\nPython, Excel\n",
        ].join("\n"),
      ),
    );
    const skill = (name: string) => reading.skills.find((one) => one.name === name);
    const monthsTo = (Number(asOf.slice(0, 4)) - 2022) * 12 + Number(asOf.slice(5, 7));
    expect(skill("Python")).toMatchObject({ months: monthsTo, lastUsed: asOf.slice(0, 7), usedIn: ["/work/0", "/work/1"] });
    expect(skill("SQL")).toMatchObject({ months: 24, lastUsed: "2023-12", usedIn: ["/work/1"] });
    expect(skill("Microsoft Excel")).not.toHaveProperty("months");
    expect(reading.evidence["/work/1/endDate"]?.[0]?.quote).toContain("2023");
  });

  test("a job planned to end in years to come does not make a skill younger than today", async () => {
    const reading = await read(bytesOf(text.replace("Jan 2024 - Dec 2024", "Jan 2024 - Dec 2099")));
    expect(reading.skills.find((one) => one.name === "SQL")?.lastUsed).toBe(asOf.slice(0, 7));
  });

  test("a page can show fields as they appear", async () => {
    const seen: string[] = [];
    await parseResume(bytesOf(text), { asOf, onStage: (stage, partial) => seen.push(`${stage} ${partial.resume?.basics?.name ?? "-"}`) });
    expect(seen).toEqual(["opened -", "laid-out -", "fields Ann Lee"]);
  });

  test("a JSON Resume file keeps its fields as they are, with evidence", async () => {
    const resume = {
      basics: { name: "Ann Lee", email: "ann.lee@example.com" },
      work: [{ name: "Bayside Hospital", position: "Nurse", startDate: "2024-01", highlights: ["Triage"] }],
    };
    const reading = await read(bytesOf(JSON.stringify(resume)));
    expect(reading.resume).toEqual(resume);
    expect(reading.evidence["/work/0/name"]?.[0]?.quote).toBe("Bayside Hospital");
  });

  test("the same bytes give the same reading", async () => {
    expect(await read(bytesOf(text))).toEqual(await read(bytesOf(text)));
  });

  test("an empty file is an expected problem and not a crash", async () => {
    expect(await parseResume(new Uint8Array(), { asOf })).toMatchObject({ ok: false, problem: { code: "EMPTY_FILE" } });
  });
});
