import type { MatchSummary } from "../model/index.ts";
import { phrase } from "./phrase.ts";

/** From which similarity on texts are called close, and related. */
const CLOSE = 0.6;
const RELATED = 0.3;

/** A match in a few plain sentences. */
export function explanationOf(summary: MatchSummary): string {
  const { score, band, similarity, strengths, gaps, upTo } = summary;
  const closeness = phrase(similarity >= CLOSE ? "closeness.high" : similarity >= RELATED ? "closeness.middle" : "closeness.low");
  const sentences = [
    phrase("explanation.score", { band: phrase(`band.${band}`), score }),
    phrase("explanation.similarity", { closeness }),
    ...(strengths.length > 0 ? [phrase("explanation.strengths", { points: strengths.join("; ") })] : []),
    ...(gaps.length > 0 ? [phrase("explanation.gaps", { points: gaps.join("; ") })] : []),
    ...(upTo > score ? [phrase("explanation.upTo", { score: upTo })] : []),
  ];
  return sentences.join(" ");
}
