import words from "../../data/page-titles/page-titles.json" with { type: "json" };
import type { Block } from "../../model/index.ts";
import { anyOf } from "../../text/any-of.ts";

/** What the title of a page calls the page: "Ada Example's Résumé", "Lebenslauf von Ada Example". */
const CALLS_PAGE = new RegExp(
  `(?:['’]s)?\\s*(?<!\\p{L})(?:${anyOf(words.before)}\\s)?${anyOf(words.resume)}(?!\\p{L})\\s*(?:${anyOf(words.behind)}(?=\\s))?`,
  "giu",
);
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:van|von|de|der|den|da|del|di|la|le|du|dos)\s){0,2}\p{Lu}[\p{L}.'’-]*){1,3}$/u;
const NO_NAME = new RegExp(`(?<!\\p{L})${anyOf(words.noName)}(?!\\p{L})`, "iu");
const LONGEST_TITLE = 120;

/**
 * The person whom the title of a page names and no line of it: a page that leaves the name to its tab, or sets given and family
 * name apart.
 */
export function nameInTitle(title: string | undefined, blocks: readonly Block[]): string | undefined {
  if (title === undefined || title.length > LONGEST_TITLE) return undefined;
  const bare = title.replace(CALLS_PAGE, "|");
  const name = bare
    .split(/\s*[|·•:–—]\s*|\s-\s|,\s/u)
    .map((piece) => piece.trim())
    .find((piece) => NAME.test(piece) && !NO_NAME.test(piece));
  if (name === undefined) return undefined;
  const lines = blocks.map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join("")
      .toLowerCase(),
  );
  if (lines.some((line) => line.includes(name.toLowerCase()))) return undefined;
  const isTold = bare !== title || name.split(/\s/u).every((word) => lines.some((line) => line.includes(word.toLowerCase())));
  return isTold ? name : undefined;
}
