import type { MatchSummary } from "../model/index.ts";
import type { Say } from "./phrase.ts";

/** From which similarity on texts are called close, and related. */
const CLOSE = 0.6;
const RELATED = 0.3;

/** A match in a few plain sentences. */
export function explanationOf(summary: MatchSummary, say: Say): string {
  const { score, band, similarity, strengths, gaps, upTo } = summary;
  const closeness = say.phrase(similarity >= CLOSE ? "closeness.high" : similarity >= RELATED ? "closeness.middle" : "closeness.low");
  const sentences = [
    say.phrase("explanation.score", { band: say.phrase(`band.${band}`), score }),
    say.phrase("explanation.similarity", { closeness }),
    ...(strengths.length > 0 ? [say.phrase("explanation.strengths", { points: strengths.join("; ") })] : []),
    ...(gaps.length > 0 ? [say.phrase("explanation.gaps", { points: gaps.join("; ") })] : []),
    ...(upTo > score ? [say.phrase("explanation.upTo", { score: upTo })] : []),
  ];
  return sentences.join(" ");
}
