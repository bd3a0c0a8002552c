import type { Match, Posting, Reading } from "@candor/engine";
import { loadEngine } from "@candor/host";

const AS_OF = "2026-11-01";

/** What was found out about explained matches; a sentence in `faults` for each thing that must never be. */
export type Findings = { verdicts: number; quotes: number; removed: number; lowered: number; unknown: number; readonly faults: string[] };

export function nothingFound(): Findings {
  return { verdicts: 0, quotes: 0, removed: 0, lowered: 0, unknown: 0, faults: [] };
}

/** A resume as plain text, so that words can be taken out of it and the rest read again. */
export async function readText(text: string): Promise<Reading | undefined> {
  const outcome = await loadEngine().parseResume(new TextEncoder().encode(text), { asOf: AS_OF });
  return outcome.ok ? outcome.value : undefined;
}

/** Checks the arithmetic and the quotes of a match, and takes out the evidence of up to `most` verdicts, one by one. */
export async function checkMatch(reading: Reading, posting: Posting, most: number, found: Findings): Promise<void> {
  const match = loadEngine().explainMatch(reading, posting, { asOf: AS_OF });
  checkSums(match, posting, found);
  checkQuotes(match, reading, posting, found);
  // Spread over the posting, so that not only its first demands are tried.
  const earned = match.requirements.filter(({ credit, resume }) => credit > 0 && resume.length > 0);
  const every = Math.max(1, Math.floor(earned.length / most));
  for (const verdict of earned.filter((_, at) => at % every === 0).slice(0, most)) {
    const rest = await readText(without(reading.text, verdict.resume));
    if (!rest) continue;
    const again = loadEngine().explainMatch(rest, posting, { asOf: AS_OF });
    const credit = again.requirements.find(({ requirement }) => requirement.id === verdict.requirement.id)?.credit ?? 0;
    found.removed += 1;
    if (credit < verdict.credit) found.lowered += 1;
  }
}

/** Every row adds up to the score, and what is unknown stays in the sum of what was possible. */
function checkSums({ receipt, weights, requirements, score }: Match, posting: Posting, found: Findings): void {
  const sum = receipt.rows.reduce((total, { hundredths }) => total + hundredths, 0);
  if (sum !== receipt.total || receipt.total !== Math.round(score * 100)) found.faults.push(`${posting.title}: ${sum} is not ${score}`);
  const skills = receipt.rows.filter(({ kind }) => kind === "skill" || kind === "requirement");
  const possible = skills.reduce((total, row) => total + (row.possible ?? 0), 0);
  // Each row is rounded by itself.
  if (skills.length > 0 && Math.abs(possible - weights.skills * 10_000) > skills.length / 2 + 1)
    found.faults.push(`${posting.title}: the skills could bring ${possible}`);
  for (const row of skills.filter(({ verdict }) => verdict === "unknown")) {
    found.unknown += 1;
    if (row.hundredths !== 0 || row.possible === undefined)
      found.faults.push(`${posting.title}: unknown "${row.label}" is not counted as open`);
  }
  found.verdicts += requirements.length;
}

function checkQuotes(match: Match, reading: Reading, posting: Posting, found: Findings): void {
  const sides = [...match.requirements, ...match.receipt.rows, ...match.matchedSkills, ...match.missingSkills];
  const told = [
    ...sides.flatMap((side) => side.posting.map((span) => ({ ...span, text: posting.text }))),
    ...sides.flatMap((side) => side.resume.map((span) => ({ ...span, text: reading.text }))),
  ];
  for (const { start, end, quote, text } of told) {
    found.quotes += 1;
    if (quote === "" || text.slice(start, end) !== quote)
      found.faults.push(`${posting.title}: "${quote}" does not stand where it is said to`);
  }
}

function without(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.toSorted((a, b) => b.start - a.start).reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
