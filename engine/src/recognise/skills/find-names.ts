import { allSkills } from "../../data/skills.ts";
import { american, keyOfLetters } from "./name-key.ts";
import { indexNames, type Name, type NameIndex } from "./names.ts";
import { isSameName } from "./same-name.ts";
import { isNameGap, type Token } from "./tokens.ts";

const MOST_WORDS = 8;

/** A name found in a text, from one token to another (end exclusive). */
export type Hit = { readonly name: Name; readonly from: number; readonly to: number };

let index: NameIndex | undefined;

/** Every place where a name of the lexicon stands, overlapping ones included. */
export function findNames(text: string, tokens: readonly Token[]): Hit[] {
  index ??= indexNames(allSkills());
  const words = tokens.map((token) => wordOf(token));
  const hits: Hit[] = [];
  for (const [from, first] of words.entries()) {
    let letters = "";
    for (let to = from + 1; to <= tokens.length && to - from <= MOST_WORDS; to += 1) {
      const token = tokens[to - 1];
      const before = tokens[to - 2];
      const word = words[to - 1];
      if (!token || !word || (to - from > 1 && before && !isNameGap(text, before.end, token.start))) break;
      for (const last of word.spellings) {
        const names = to - from === 1 ? last.names : index.withKey(keyOfLetters(letters + last.letters));
        if (!names) continue;
        const found = [...words.slice(from, to - 1).map(({ own }) => own.word), last.word];
        const stretch = text.slice(tokens[from]?.start ?? 0, token.end);
        for (const name of names) if (isSameName(name, found, stretch)) hits.push({ name, from, to });
      }
      letters += word.own.letters;
      if (!(to - from === 1 ? first.mayGoOn : index.mayGoOn(letters))) break;
    }
  }
  return hits;
}

type Spelling = { readonly word: string; readonly letters: string; readonly names: readonly Name[] | undefined };
/** A word as names know it: how it may be spelt at the end of one, and whether any goes on behind it. */
type NameWord = { readonly own: Spelling; readonly spellings: readonly Spelling[]; readonly mayGoOn: boolean };

const known = new Map<string, NameWord>();
const MOST_REMEMBERED = 50_000;

/** Texts repeat their words, and so do the texts of a list; few of them begin a name. */
function wordOf({ key, bare }: Token): NameWord {
  const before = known.get(key);
  if (before) return before;
  const own = spelling(american(key));
  const plain = bare ?? withoutVersion(own.word);
  const word = { own, spellings: plain ? [own, spelling(plain)] : [own], mayGoOn: index?.mayGoOn(own.letters) ?? true };
  if (known.size < MOST_REMEMBERED) known.set(key, word);
  return word;
}

function spelling(word: string): Spelling {
  const letters = word === "&" ? "" : word.replace(/^\./, "");
  return { word, letters, names: index?.withKey(keyOfLetters(letters)) };
}

/** `html5` as `html`. One letter before the digits is a name of its own (`s3`). */
function withoutVersion(word: string): string | undefined {
  const last = word.charCodeAt(word.length - 1);
  if (last < 48 || last > 57) return undefined;
  return /^([a-z]{3,}|[a-z]{2,}(?=\d{1,2}$))\d+$/.exec(word)?.[1];
}
