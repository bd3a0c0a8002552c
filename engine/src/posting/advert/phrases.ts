export { anyOf } from "../../text/any-of.ts";

/** The end of a word; Chinese words have none. */
export const WORD_END = "(?![\\p{L}\\p{N}])(?<!['’])|(?<=\\p{Script=Han}|['’])";
