import { SENIORITY_LEVELS, USUAL_SENIORITY } from "../data/seniority.ts";
import { foldLetters } from "../text/fold.ts";

const LONGEST_TITLE = 200;

/** The level of a job title, 0 intern to 6 head of a company; `undefined` for no title at all. */
export function seniorityOf(title: string): number | undefined {
  const folded = foldLetters(title.slice(0, LONGEST_TITLE));
  if (folded.trim() === "") return undefined;
  const lowest = SENIORITY_LEVELS.at(-1);
  if (lowest?.[1].test(folded)) return lowest[0];
  return SENIORITY_LEVELS.find(([, pattern]) => pattern.test(folded))?.[0] ?? USUAL_SENIORITY;
}
