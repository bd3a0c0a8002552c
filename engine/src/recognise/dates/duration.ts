import { WORDS } from "./words.ts";

/** How long something took, at the start of a text: "· 2 years, 3 months", "(8 mos)". */
export const DURATION = new RegExp(
  `^\\s*[,·•|:–—-]?\\s*[([]?\\s*(?:(?:ca\\.|~|about)\\s*)?\\d{1,2}(?:[.,]\\d)?\\+?\\s*(?:${WORDS.durationUnit})(?![\\p{L}])\\.?(?:\\s*(?:,|and|und|et|y|e|en)?\\s*\\d{1,2}\\s*(?:${WORDS.durationUnit})(?![\\p{L}])\\.?)?\\s*[)\\]]?`,
  "iu",
);
