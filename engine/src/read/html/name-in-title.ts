import type { Block } from "../../model/index.ts";

/** What the title of a page calls the page: "Ada Example's Résumé", "Lebenslauf von Ada Example". */
const CALLS_PAGE =
  /(?:['’]s)?\s*(?<!\p{L})(?:online\s|my\s)?(?:r[ée]sum[ée]|curriculum(?:\s+vitae)?|c\.?v\.?|lebenslauf|portfolio|curr[ií]culo|cv)(?!\p{L})\s*(?:(?:of|de|von|di|van)(?=\s))?/giu;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:van|von|de|der|den|da|del|di|la|le|du|dos)\s){0,2}\p{Lu}[\p{L}.'’-]*){1,3}$/u;
const NO_NAME = /(?<!\p{L})(?:templates?|samples?|examples?|page|home|untitled|document|website|builder|format|free|download)(?!\p{L})/iu;
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
