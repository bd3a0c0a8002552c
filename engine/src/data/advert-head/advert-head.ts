import words from "./advert-head.json" with { type: "json" };

/**
 * Words of the first lines of adverts, in every language at once: what announces a job, what belongs to the page or
 * the mail around it, and how a sentence says who looks for whom.
 */
export const ADVERT_HEAD: Readonly<Record<Exclude<keyof typeof words, "version" | "source">, readonly string[]>> = words;
