import type { MatchSummary, Weights } from "@candor/engine/model";

/** The weights that are in force unless a workspace sets others. */
const usualWeights: Weights = { similarity: 0.6, skills: 0.4, experience: 0, education: 0 };

type PartName = "similarity" | "skills" | "experience" | "education" | "caps";

/** A named share of the score in points; `caps` is what a knock-out took away and is negative. */
export type ScorePart = { readonly name: PartName; readonly points: number };

type Scored = Pick<MatchSummary, "score" | "similarity" | "skillScore" | "experienceScore" | "educationScore">;

/** The parts of a score, largest weight first; parts without weight are left out. They add up to the score. */
export function partsOf(match: Scored, weights: Weights = usualWeights): ScorePart[] {
  const parts: ScorePart[] = [
    { name: "similarity", points: 100 * weights.similarity * match.similarity },
    { name: "skills", points: 100 * weights.skills * match.skillScore },
    { name: "experience", points: 100 * weights.experience * match.experienceScore },
    { name: "education", points: 100 * weights.education * match.educationScore },
  ];
  const counted = parts.filter((part) => part.points > 0.005);
  const taken = match.score - counted.reduce((sum, part) => sum + part.points, 0);
  return taken < -0.05 ? [...counted, { name: "caps", points: taken }] : counted;
}
