import { type MatchSummary, type PostingFeatures, type Reading, scoreMatch } from "@candor/engine";
import { loadEngine, loadSamples } from "@candor/host";
import type { Proof } from "../proof.ts";
import { type Person, people } from "./people.ts";
import { variantsIn } from "./variants.ts";
import { LAYOUTS, type Layout, writeResume } from "./write-resume.ts";

const AS_OF = "2026-11-01";
const COUNT = 200;
const POSTINGS = 24;
const SHOWN = 12;

type Moved = { readonly variant: string; readonly who: string; readonly by: number; readonly words: readonly string[] };

export const nameSwap: Proof = {
  name: "name-swap",
  promise: "name, gender, age, photo, address, school, origin and family do not move a score by a hundredth",
  run: async ({ count = COUNT, from = 0 }) => {
    const postings = await samplePostings();
    const resumes = resumesOf(people()).slice(from, from + count);
    const moved: Moved[] = [];
    let pairs = 0;
    for (const { person, layout } of resumes) {
      const [reference, ...others] = await Promise.all(
        variantsIn(person.language).map(async ({ name, identity }) => ({
          name,
          reading: await read(writeResume(person, identity, layout)),
        })),
      );
      if (!reference) continue;
      const expected = scoresOf(reference.reading, postings);
      for (const { name, reading } of others) {
        pairs += 1;
        const by = Math.max(...scoresOf(reading, postings).map(({ score }, at) => Math.abs(score - (expected[at]?.score ?? 0))));
        if (by > 0) moved.push({ variant: name, who: `${person.id} as ${layout}`, by, words: differing(reference.reading, reading) });
      }
    }
    console.log(`  ${resumes.length} resumes x ${variantsIn("en").length - 1} variants x ${postings.length} postings`);
    console.log(`  identical in ${pairs - moved.length} of ${pairs} (${((100 * (pairs - moved.length)) / pairs).toFixed(2)} %)`);
    for (const [variant, rows] of Map.groupBy(moved, (row) => row.variant)) console.log(`  moved by ${variant}: ${rows.length}`);
    return moved
      .slice(0, SHOWN)
      .map(({ variant, who, by, words }) => `${who}: ${variant} moves a score by ${by.toFixed(2)} (${words.join(", ")})`);
  },
};

/** Every person in every layout. */
function resumesOf(all: readonly Person[]): readonly { readonly person: Person; readonly layout: Layout }[] {
  return LAYOUTS.flatMap((layout) => all.map((person) => ({ person, layout })));
}

async function samplePostings(): Promise<readonly PostingFeatures[]> {
  const outcome = loadEngine().parsePostings((await loadSamples()).postings, { asOf: AS_OF });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.postings.slice(0, POSTINGS).map((posting) => loadEngine().preparePosting(posting));
}

async function read(bytes: Uint8Array): Promise<Reading> {
  const outcome = await loadEngine().parseResume(bytes, { asOf: AS_OF });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

function scoresOf(reading: Reading, postings: readonly PostingFeatures[]): readonly MatchSummary[] {
  const resume = loadEngine().prepareResume(reading);
  return postings.map((posting) => scoreMatch(resume, posting, { asOf: AS_OF }));
}

/** What one reading was scored by and the other was not, so that a failure can be mended. */
function differing(a: Reading, b: Reading): readonly string[] {
  const keys = (reading: Reading) => {
    const { words, skills, languages, experienceMonths } = loadEngine().prepareResume(reading);
    return [
      ...words.map(([stem]) => stem),
      ...skills.map(({ id, months }) => `${id}:${months}`),
      ...languages.map(({ code }) => code),
      `months ${experienceMonths}`,
    ];
  };
  const [left, right] = [new Set(keys(a)), new Set(keys(b))];
  return [...left]
    .filter((key) => !right.has(key))
    .map((key) => `-${key}`)
    .concat([...right].filter((key) => !left.has(key)).map((key) => `+${key}`))
    .slice(0, 8);
}
