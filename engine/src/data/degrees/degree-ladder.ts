import type { DegreeLevel } from "../../model/index.ts";

/** Degree levels from lowest to highest. */
export const DEGREE_LADDER: readonly DegreeLevel[] = ["secondary", "vocational", "associate", "bachelor", "master", "doctorate"];

/** How far `have` stands above `want`; negative where it is lower. */
export function degreeSteps(have: DegreeLevel, want: DegreeLevel): number {
  return DEGREE_LADDER.indexOf(have) - DEGREE_LADDER.indexOf(want);
}
