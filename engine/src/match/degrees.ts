import degrees from "../data/degrees/degrees.json" with { type: "json" };
import type { DegreeLevel } from "../model/index.ts";
import { foldLetters } from "../text/fold.ts";

/** Degree levels from lowest to highest. */
export const DEGREE_LADDER: readonly DegreeLevel[] = ["secondary", "vocational", "associate", "bachelor", "master", "doctorate"];

/** How far `have` stands above `want`; negative where it is lower. */
export function degreeSteps(have: DegreeLevel, want: DegreeLevel): number {
  return DEGREE_LADDER.indexOf(have) - DEGREE_LADDER.indexOf(want);
}

let names: readonly (readonly [name: string, level: DegreeLevel])[] | undefined;

/** The level that the name of a degree stands for: the longest known name in it decides. */
export function degreeLevelOf(name: string): DegreeLevel | undefined {
  names ??= DEGREE_LADDER.flatMap((level) =>
    Object.values(degrees.levels[level])
      .flat()
      .map((known) => [plain(known), level] as const),
  ).toSorted((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  const padded = ` ${plain(name)} `;
  return names.find(([known]) => known !== "" && padded.includes(` ${known} `))?.[1];
}

/** Letters and digits, single spaces, abbreviations without dots: "B.Sc. (Hons)" is "bsc hons". */
function plain(text: string): string {
  return foldLetters(text)
    .replace(/[.']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
