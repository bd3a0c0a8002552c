import { FLUENCY_LADDER } from "../data/human-languages/human-languages.ts";
import type { FluencyLevel } from "../model/index.ts";
import { CREDIT_PER_MISSING_LEVEL } from "./match.rules.ts";

/** 1 where the level of a language is reached, less for each level below. */
export function fluencyCredit(have: FluencyLevel | undefined, want: FluencyLevel | undefined): number {
  if (!want || !have) return 1;
  const missing = FLUENCY_LADDER.indexOf(want) - FLUENCY_LADDER.indexOf(have);
  return missing <= 0 ? 1 : Math.max(0, 1 - missing * CREDIT_PER_MISSING_LEVEL);
}
