import type { Match, Posting, RequirementVerdict } from "@candor/engine";
import type { Ranking } from "@candor/host";
import { type FrameWords, frameWords } from "./frame-words.ts";
import { bandMark, bold, clip, dim, print, safe, verdictMark } from "./terminal.ts";

const REQUIREMENTS_SHOWN = 6;
const TEXT_WIDTH = 88;

/** The best matches of a ranking with their reasons and quoted words, in the language of `locale`. */
export function printRanking({ name, ranked, explained }: Ranking, locale?: string): void {
  const words = frameWords(locale);
  print(bold(`${safe(name ?? words.nameless)}: ${words.jobs(ranked.length)}`));
  for (const { posting, match } of explained) printMatch(posting, match, words);
  const left = ranked.length - explained.length;
  if (left > 0) print(dim(`\n${words.more(left, ranked.length)}`));
}

/** One match in the terminal: the band and score, the parts, then each requirement beside the resume's words. */
function printMatch(posting: Posting, match: Match, words: FrameWords): void {
  const shown = (figure: number) => figure.toFixed(1).replace(".", words.decimalMark);
  print(
    `\n${bold(shown(match.score).padStart(5))}  ${bandMark(match.band, words.bands[match.band])}  ${bold(safe(posting.title))}${dim(facts(posting))}`,
  );
  const met = match.requirements.filter((row) => row.verdict === "met").length;
  const { similarity, skills } = match.weights;
  const parts = words.parts(shown(match.similarity * similarity * 100), shown(match.skillScore * skills * 100));
  print(dim(`       ${parts} · ${words.met(met, match.requirements.length)}`));
  for (const line of wrapped(match.explanation)) print(`       ${line}`);
  for (const row of strongestFirst(match.requirements).slice(0, REQUIREMENTS_SHOWN)) printRequirement(row, words);
  for (const note of match.notes) print(`       ! ${safe(note.message)}`);
  const counterfactual = match.counterfactuals[0];
  if (counterfactual) print(dim(`       ${safe(counterfactual.change)}`));
}

function printRequirement(row: RequirementVerdict, words: FrameWords): void {
  const theirs = row.resume[0];
  const place = theirs?.page ? `${words.page}${theirs.page}` : `${words.line}${(theirs?.line ?? 0) + 1}`;
  print(`       ${verdictMark(row.verdict)} “${safe(clip(row.requirement.quote, 64))}”${dim(words.kinds[row.requirement.kind])}`);
  if (theirs) print(dim(`         ↳ “${safe(clip(theirs.quote, 60))}” ${place}`));
  else if (row.verdict === "missing") print(dim(`         ↳ ${words.missing}`));
}

/** The whole match in sentences of the language asked for; "up to" is said here too. */
function wrapped(text: string): string[] {
  return safe(text).match(new RegExp(`\\S.{0,${TEXT_WIDTH}}(?=\\s|$)`, "gu")) ?? [];
}

const ORDER = { must: 0, knockout: 0, nice: 1 };

function strongestFirst(rows: readonly RequirementVerdict[]): RequirementVerdict[] {
  return [...rows].sort((a, b) => ORDER[a.requirement.kind] - ORDER[b.requirement.kind] || b.points - a.points);
}

function facts(posting: Posting): string {
  const list = [posting.company, posting.locations[0], posting.workplace].filter((fact) => fact !== undefined);
  return list.length ? `  ${safe(list.join(" · "))}` : "";
}
