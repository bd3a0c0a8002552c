import { BANDS } from "@candor/engine";
import { BAND_MEANINGS, fitBand, type GradedScore, intervalOf, shareOf } from "./fit-bands.ts";
import { scoredPairs } from "./scored-pairs.ts";

/**
 * Refits the bands on a graded set (`resumes/`, `jobs.jsonl`, `qrels.tsv`): the thresholds that the data asks for beside
 * those that ship, and how many pairs of each shipped band fit.
 */
export async function bandLines(folder: string): Promise<string[]> {
  const pairs: readonly GradedScore[] = (await scoredPairs(folder)).map(({ score, grade }) => ({ score, fits: grade >= 1 }));
  const lines = [`${pairs.length} graded pairs, ${pairs.filter(({ fits }) => fits).length} fit`, ""];
  lines.push("band      meaning         fitted from   shipped from   pairs in it   of them fit   95 % interval");
  let below = Number.POSITIVE_INFINITY;
  for (const [from, band] of BANDS) {
    const share = band === "weak" ? undefined : BAND_MEANINGS[band];
    const fitted = share === undefined ? "" : String(fitBand(pairs, share) ?? "too few");
    lines.push(lineOf(band, share === undefined ? "" : `${percent(share)} or more`, fitted, from, within(pairs, from, below)));
    below = from;
  }
  return lines;
}

const within = (pairs: readonly GradedScore[], from: number, below: number) => pairs.filter(({ score }) => score >= from && score < below);

function lineOf(band: string, meaning: string, fitted: string, from: number, inside: readonly GradedScore[]): string {
  const [low, high] = intervalOf(inside);
  const shares = inside.length > 0 ? [percent(shareOf(inside)), `${percent(low)} to ${percent(high)}`] : ["-", "-"];
  const cells = [band.padEnd(9), meaning.padEnd(15), fitted.padStart(11), String(from).padStart(14), String(inside.length).padStart(13)];
  return `${cells.join(" ")} ${(shares[0] ?? "").padStart(13)}   ${shares[1] ?? ""}`;
}

const percent = (share: number) => `${Math.round(100 * share)} %`;
