import type { Band } from "../model/index.ts";

/**
 * From which score on a band begins. `strong`: worth a conversation now; `good`: most of what is asked is there;
 * `fair`: a neighbouring occupation or half of the skills; `weak`: another occupation.
 */
export const BANDS: readonly (readonly [from: number, band: Band])[] = [
  [70, "strong"],
  [50, "good"],
  [30, "fair"],
  [0, "weak"],
];
