import type { Match, MatchInputs, MatchSummary } from "@candor/engine";
import type { Recomputed } from "./matching.schemas.ts";

/** What is kept of a score: its figures, and what they were made from (null in rows older than that column). */
type KeptScore = { readonly summary: MatchSummary; readonly inputs: MatchInputs | null };

const FIGURES = ["score", "band", "similarity", "skillScore", "experienceScore", "educationScore", "confidence", "upTo"] as const;
const PARTS = ["similarity", "skills", "experience", "education"] as const;

/**
 * Whether a match made now gives the figures that were kept, or which inputs are others by now.
 *
 * Other figures from equal inputs, or inputs that were never kept, can only mean another engine.
 */
export function compareInputs({ summary, inputs }: KeptScore, now: Pick<Match, (typeof FIGURES)[number] | "inputs">): Recomputed {
  if (!inputs) return { changed: ["engine"] };
  const isOther = {
    reading: inputs.reading !== now.inputs.reading,
    posting: inputs.posting !== now.inputs.posting,
    weights: PARTS.some((part) => inputs.weights[part] !== now.inputs.weights[part]),
    engine: inputs.engineVersion !== now.inputs.engineVersion,
    packs: inputs.packs !== now.inputs.packs,
  };
  const changed = (["reading", "posting", "weights", "engine", "packs"] as const).filter((input) => isOther[input]);
  if (changed.length > 0) return { changed };
  return FIGURES.every((figure) => summary[figure] === now[figure]) ? "same" : { changed: ["engine"] };
}
