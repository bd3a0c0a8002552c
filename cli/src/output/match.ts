import type { Match, Posting, RequirementVerdict } from "@candor/engine";
import type { Ranking } from "@candor/host";
import { bandWords, bold, clip, dim, print, safe, verdictMark } from "./terminal.ts";

const REQUIREMENTS_SHOWN = 6;
const TEXT_WIDTH = 88;
const LABELS = { must: "", nice: " (nice to have)", knockout: " (knock-out)" };

/** The best matches of a ranking with their reasons and quoted words. */
export function printRanking({ name, ranked, explained }: Ranking): void {
  print(bold(`${name ?? "This resume"}: ${ranked.length} jobs, best fit first`));
  for (const { posting, match } of explained) printMatch(posting, match);
  const left = ranked.length - explained.length;
  if (left > 0) print(dim(`\n${left} more; --top ${ranked.length} shows all, --json every figure.`));
}

/** One match in the terminal: the band and score, the parts, then each requirement beside the resume's words. */
function printMatch(posting: Posting, match: Match): void {
  print(`\n${bold(match.score.toFixed(1).padStart(5))}  ${bandWords(match.band)}  ${bold(safe(posting.title))}${dim(facts(posting))}`);
  const met = match.requirements.filter((row) => row.verdict === "met").length;
  const { similarity, skills } = match.weights;
  print(
    dim(
      `       similarity ${part(match.similarity, similarity)} + skills ${part(match.skillScore, skills)} · ${met} of ${match.requirements.length} requirements met`,
    ),
  );
  for (const line of wrapped(match.explanation)) print(`       ${line}`);
  for (const row of strongestFirst(match.requirements).slice(0, REQUIREMENTS_SHOWN)) printRequirement(row);
  for (const note of match.notes) print(`       ! ${safe(note.message)}`);
  const counterfactual = match.counterfactuals[0];
  if (counterfactual) print(dim(`       ${safe(counterfactual.change)}`));
}

function printRequirement(row: RequirementVerdict): void {
  const theirs = row.resume[0];
  print(`       ${verdictMark(row.verdict)} “${safe(clip(row.requirement.quote, 64))}”${dim(LABELS[row.requirement.kind])}`);
  if (theirs) print(dim(`         ↳ “${safe(clip(theirs.quote, 60))}”${theirs.page ? ` p.${theirs.page}` : ` line ${theirs.line + 1}`}`));
  else if (row.verdict === "missing") print(dim("         ↳ not found in the resume"));
}

/** The whole match in sentences of the language asked for; "up to" is said here too. */
function wrapped(text: string): string[] {
  return safe(text).match(new RegExp(`\\S.{0,${TEXT_WIDTH}}(?=\\s|$)`, "gu")) ?? [];
}

const ORDER = { must: 0, knockout: 0, nice: 1 };

function strongestFirst(rows: readonly RequirementVerdict[]): RequirementVerdict[] {
  return [...rows].sort((a, b) => ORDER[a.requirement.kind] - ORDER[b.requirement.kind] || b.points - a.points);
}

function part(subScore: number, weight: number): string {
  return (subScore * weight * 100).toFixed(1);
}

function facts(posting: Posting): string {
  const list = [posting.company, posting.locations[0], posting.workplace].filter((fact) => fact !== undefined);
  return list.length ? `  ${safe(list.join(" · "))}` : "";
}
