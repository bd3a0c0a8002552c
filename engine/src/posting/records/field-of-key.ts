import { KEY_PARTS, type PostingField, postingField } from "../../data/posting-fields/posting-fields.ts";
import { foldLetters } from "../../text/fold.ts";

/** Behind every name that the table knows. */
const RANK_OF_A_GUESS = 1000;
const MOST_WORDS = 5;
const NOISE = new Set([...KEY_PARTS.noise, ...KEY_PARTS.names]);
const NAMES = new Set(KEY_PARTS.names);
const JOBS = new Set(KEY_PARTS.jobs);
const LEAST = new Set(KEY_PARTS.least);
const MOST = new Set(KEY_PARTS.most);
const OF_PAY = new Set(KEY_PARTS.ofPay);
const PAY: ReadonlySet<PostingField> = new Set(["salary", "salaryMin", "salaryMax"]);
/** Of two fields in one name the first here is meant: `salaryCurrency`, `dateExpires`. */
const MEANT_OF_TWO: readonly (readonly [PostingField, PostingField])[] = [
  ["currency", "salary"],
  ["period", "salary"],
  ["validThrough", "datePosted"],
  ["workplace", "location"],
];

/** `careersPageCity` and `careers_page_city` as words. */
export function wordsOfKey(key: string): string[] {
  return foldLetters(key.replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2"))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The field that a name no table knows stands for by the words it is made of. */
function guessedField(key: string): PostingField | undefined {
  const words = wordsOfKey(key);
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  const told = words.filter((word) => !NOISE.has(word));
  if (told.length === 0) return words.some((word) => NAMES.has(word)) && words.some((word) => JOBS.has(word)) ? "title" : undefined;
  const fields = new Set<PostingField>();
  let bound: "salaryMin" | "salaryMax" | undefined;
  for (const word of told) {
    if (LEAST.has(word)) bound = "salaryMin";
    else if (MOST.has(word)) bound = "salaryMax";
    else if (!OF_PAY.has(word)) {
      const field = postingField(word)?.field;
      if (field === undefined || field === "id" || field === "url") return undefined;
      fields.add(field);
    }
  }
  const isPay = [...fields].some((field) => PAY.has(field));
  if (told.some((word) => LEAST.has(word) || MOST.has(word) || OF_PAY.has(word)) && !isPay) return undefined;
  if (fields.size === 1) return isPay ? (bound ?? "salary") : [...fields][0];
  return fields.size === 2 ? MEANT_OF_TWO.find((pair) => pair.every((field) => fields.has(field)))?.[0] : undefined;
}

/** The field that a key of a record stands for: by the table, or else by its parts. */
export function fieldOfKey(key: string): { readonly field: PostingField; readonly rank: number } | undefined {
  const known = postingField(key) ?? (key.endsWith("s") ? postingField(key.slice(0, -1)) : undefined);
  if (known !== undefined) return known;
  const field = guessedField(key);
  return field === undefined ? undefined : { field, rank: RANK_OF_A_GUESS };
}
