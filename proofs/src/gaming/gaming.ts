import { readdirSync, readFileSync } from "node:fs";
import type { Match, Posting } from "@candor/engine";
import { loadEngine, loadSamples } from "@candor/host";
import { people } from "../name-swap/people.ts";
import { writeResume } from "../name-swap/write-resume.ts";
import type { Proof } from "../proof.ts";
import { ATTACKS, type Target } from "./attacks.ts";

const AS_OF = "2026-11-01";
const RESUMES = 7;
const MOST_GAIN = 1;
const LEAST_FLAGGED = 0.95;
const MOST_FALSE = 0.01;
const CLEAN = new URL("../../../eval/corpus/documents/", import.meta.url);
/** Pictures take seconds each and hold no hidden text. */
const READ_FAST = /\.(?:docx|odt|html?|txt|md|rtf|json|pdf)$/;

export const gaming: Proof = {
  name: "gaming",
  promise: "hiding, copying, stuffing, commands and tricks with letters gain at most a point and are shown to people",
  run: async ({ count = RESUMES }) => {
    const postings = await samplePostings();
    const rows: { readonly name: string; readonly gain: number; readonly isMissed: boolean; readonly mustFlag: boolean }[] = [];
    for (const [index, person] of people()
      .filter(({ language }) => language === "en")
      .slice(0, count)
      .entries()) {
      const resume = new TextDecoder().decode(writeResume(person, { name: "Anna Petersen" }, "sections")).split("\n");
      const posting = postings[(index * 9) % postings.length];
      if (!posting) continue;
      for (const { name, isFlagged, honest, attacked } of ATTACKS) {
        const before = await matchOf(await honest(resume, targetOf(posting)), posting);
        const after = await matchOf(await attacked(resume, targetOf(posting)), posting);
        rows.push({ name, gain: after.score - before.score, isMissed: isFlagged && after.notes.length === 0, mustFlag: isFlagged });
      }
    }
    const wrong = await falseFlags(postings[0]);
    const flagged = rows.filter(({ mustFlag }) => mustFlag);
    const seen = flagged.filter(({ isMissed }) => !isMissed).length / flagged.length;
    console.log(`  ${rows.length} attacks, greatest gain ${Math.max(...rows.map(({ gain }) => gain)).toFixed(2)} points`);
    console.log(`  shown to people: ${(100 * seen).toFixed(1)} % of ${flagged.length}`);
    console.log(`  flags on ${wrong.read} clean documents: ${wrong.flagged.length} ${wrong.flagged.join(", ")}`);
    return [
      ...rows.filter(({ gain }) => gain > MOST_GAIN).map(({ name, gain }) => `${name} gains ${gain.toFixed(2)} points`),
      ...(seen < LEAST_FLAGGED ? [...new Set(rows.filter(({ isMissed }) => isMissed).map(({ name }) => `${name} is not shown`))] : []),
      ...(wrong.flagged.length > MOST_FALSE * wrong.read ? [`${wrong.flagged.length} clean documents are flagged`] : []),
    ];
  },
};

function targetOf({ title, text, skills }: Posting): Target {
  return { title, text, skills: skills.map(({ name }) => name) };
}

async function samplePostings(): Promise<readonly Posting[]> {
  const outcome = loadEngine().parsePostings((await loadSamples()).postings, { asOf: AS_OF });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.postings;
}

async function matchOf(document: Uint8Array, posting: Posting): Promise<Match> {
  const outcome = await loadEngine().parseResume(document, { asOf: AS_OF });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return loadEngine().explainMatch(outcome.value, posting, { asOf: AS_OF });
}

/** Documents of the corpus that somebody would be sent to look at for nothing. */
async function falseFlags(posting: Posting | undefined): Promise<{ readonly read: number; readonly flagged: readonly string[] }> {
  const flagged: string[] = [];
  let read = 0;
  for (const file of readdirSync(CLEAN).filter((name) => READ_FAST.test(name) && !name.includes("scan"))) {
    const outcome = await loadEngine().parseResume(readFileSync(new URL(file, CLEAN)), { asOf: AS_OF });
    if (!outcome.ok || !posting) continue;
    read += 1;
    const { notes } = loadEngine().explainMatch(outcome.value, posting, { asOf: AS_OF });
    if (notes.length > 0) flagged.push(`${file} (${notes.map(({ code }) => code).join(", ")})`);
  }
  return { read, flagged };
}
