import { WORDS } from "./words.ts";

/** "heute", and once more in another language: "Atual / Present". */
export const PRESENT = new RegExp(`(?:${WORDS.present})(?![a-zà-ÿ])\\.?(?:\\s*/\\s*(?:${WORDS.present})(?![a-zà-ÿ]))?`, "iuy");
