import { allSkills } from "../../data/skills.ts";
import { american, keyOfLetters } from "./name-key.ts";
import { indexNames, type Name } from "./names.ts";
import { isSameName } from "./same-name.ts";
import { isNameGap, type Token } from "./tokens.ts";

const MOST_WORDS = 8;

/** A name found in a text, from one token to another (end exclusive). */
export type Hit = { readonly name: Name; readonly from: number; readonly to: number };

let index: ReadonlyMap<string, readonly Name[]> | undefined;

/** Every place where a name of the lexicon stands, overlapping ones included. */
export function findNames(text: string, tokens: readonly Token[]): Hit[] {
  index ??= indexNames(allSkills());
  const words = tokens.map((token) => american(token.key));
  const hits: Hit[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let letters = "";
    for (let to = from + 1; to <= tokens.length && to - from <= MOST_WORDS; to += 1) {
      const token = tokens[to - 1];
      const before = tokens[to - 2];
      if (!token || (to - from > 1 && before && !isNameGap(text, before.end, token.start))) break;
      const word = words[to - 1] ?? "";
      const plain = token.bare ?? withoutVersion(word);
      for (const last of plain ? [word, plain] : [word]) {
        const names = index.get(keyOfLetters(letters + lettersOf(last)));
        if (!names) continue;
        const found = [...words.slice(from, to - 1), last];
        const stretch = text.slice(tokens[from]?.start ?? 0, token.end);
        for (const name of names) if (isSameName(name, found, stretch)) hits.push({ name, from, to });
      }
      letters += lettersOf(word);
    }
  }
  return hits;
}

function lettersOf(word: string): string {
  return word === "&" ? "" : word.replace(/^\./, "");
}

/** `html5` as `html`. One letter before the digits is a name of its own (`s3`). */
function withoutVersion(word: string): string | undefined {
  const last = word.charCodeAt(word.length - 1);
  if (last < 48 || last > 57) return undefined;
  return /^([a-z]{3,}|[a-z]{2,}(?=\d{1,2}$))\d+$/.exec(word)?.[1];
}
