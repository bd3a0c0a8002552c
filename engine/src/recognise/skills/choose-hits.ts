import type { Span } from "../../model/index.ts";
import { foldLetters } from "../../text/fold.ts";
import type { Hit } from "./find-names.ts";
import { areListed, isAnnounced, isLoneLetter, isOfACountry, surroundings } from "./surroundings.ts";
import type { Token } from "./tokens.ts";

const WORD_REACH = 120;
const SKILL_REACH = 60;

/** A text with its words and the stretches of it that are lists of skills. */
export type ReadText = { readonly text: string; readonly tokens: readonly Token[]; readonly skillList: readonly Span[] };

/** The hits that stand: sure ones, doubtful ones with support, the longest where several overlap. */
export function chooseHits(read: ReadText, hits: readonly Hit[]): Hit[] {
  const possible = hits.filter((hit) => !isPieceOfSomethingElse(read, hit));
  const sure = possible.filter((hit) => !isDoubtful(read, hit));
  const settled = longestFirst(read, sure);
  const taken = occupied(read, settled);
  const doubtful = longestFirst(
    read,
    possible.filter((hit) => isDoubtful(read, hit) && !taken.slice(hit.from, hit.to).includes(1)),
  );
  const supported = settleDoubtful(read, settled, doubtful);
  return longestFirst(read, [...settled, ...supported]).filter((hit) => hit.name.skill);
}

/** One letter needs a close look whatever the lexicon says of it, and so does a language. */
function isPieceOfSomethingElse({ text, tokens }: ReadText, hit: Hit): boolean {
  const first = tokens[hit.from];
  if (hit.name.skill?.kind === "language") return isOfACountry(text, tokens[hit.to - 1]?.end ?? 0);
  return !!first && hit.to - hit.from === 1 && first.end - first.start === 1 && isLoneLetter(text, first.start, first.end);
}

function isDoubtful(read: ReadText, hit: Hit): boolean {
  return hit.name.isAmbiguous === true || !hasOwnLetters(read, hit);
}

/** Is the name written in its own letter case? "it supports" is a pronoun and a verb, "IT support" is not. */
function hasOwnLetters({ text, tokens }: ReadText, { name, from, to }: Hit): boolean {
  const written = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  if (!name.isExact) return !/^[iI]t[ -].*s$/s.test(written) || name.written.endsWith("s");
  return written === name.written || written.replace(/\d+$/, "") === name.written || written === `${name.written}s`;
}

/**
 * Accepts doubtful hits that something speaks for; a hit accepted in a list speaks for its neighbours.
 *
 * In other letters than its own a word needs a tool beside it: "python and go", but not "leadership and teams".
 */
function settleDoubtful(read: ReadText, settled: readonly Hit[], doubtful: readonly Hit[]): Hit[] {
  const accepted = new Set(doubtful.filter((hit) => isListItem(read, hit) || isSupported(read, hit, settled)));
  const inOrder = [...settled.filter((hit) => hit.name.skill), ...doubtful].toSorted((a, b) => a.from - b.from);
  const stands = (hit: Hit | undefined): boolean =>
    !!hit && (!hit.name.isAmbiguous || accepted.has(hit)) && (accepted.has(hit) || hasOwnLetters(read, hit));
  for (const walk of [inOrder, inOrder.toReversed()]) {
    walk.forEach((hit, at) => {
      const neighbour = walk[at - 1];
      if (stands(hit) || !neighbour || !standSideBySide(read, hit, neighbour)) return;
      if (!hasOwnLetters(read, hit) && neighbour.name.skill?.kind !== "tool") return;
      if (stands(neighbour) || areFellows(read, hit, neighbour)) accepted.add(hit);
    });
  }
  return doubtful.filter((hit) => accepted.has(hit));
}

/** In a list of skills a word in its own letters counts, and in any letters where it is an item of its own. */
function isListItem(read: ReadText, hit: Hit): boolean {
  const { text, tokens, skillList } = read;
  const start = tokens[hit.from]?.start ?? 0;
  const end = tokens[hit.to - 1]?.end ?? 0;
  if (!skillList.some((span) => span.start <= start && end <= span.end)) return false;
  if (hit.name.isExact && hasOwnLetters(read, hit)) return true;
  return (
    /(?:^|[,;:/|•·●▪()\n\t–—&+]|\s{2}|\s-|\band|\bor|\bund)\s*$/u.test(text.slice(Math.max(0, start - 6), start)) &&
    ITEM_END.test(text.slice(end, end + 8))
  );
}

const ITEM_END = /^\s*(?:$|[,;:/|•·●▪().\n\t–—&+\d]|\s{2}|-\s|and\b|or\b|und\b)/u;

/** A word that is doubtful by its meaning, in its own letters, with a fitting word, a cue or another skill close by. */
function isSupported(read: ReadText, hit: Hit, settled: readonly Hit[]): boolean {
  const skill = hit.name.skill;
  const first = read.tokens[hit.from];
  if (!skill || !first || !hasOwnLetters(read, hit)) return false;
  if (hit.name.isExact && isAnnounced(read.text, first.start)) return true;
  if (hasContextWord(read, hit)) return true;
  const close = surroundings(read.text, read.tokens, hit, SKILL_REACH);
  if (close.from === hit.from && isFollowedByProse(read, hit)) return false;
  return settled.some(
    (other) =>
      other.from >= close.from &&
      other.to <= close.to &&
      (other.name.skill?.kind === "tool" || other.name.skill?.category === skill.category),
  );
}

/** Does one of the skill's own context words stand in the sentence? */
function hasContextWord(read: ReadText, hit: Hit): boolean {
  const near = surroundings(read.text, read.tokens, hit, WORD_REACH);
  const words = ` ${read.tokens
    .slice(near.from, near.to)
    .map((token) => token.key)
    .join(" ")} `;
  return !!hit.name.skill?.context?.some((word) => words.includes(` ${foldLetters(word)} `) || words.includes(` ${foldLetters(word)}s `));
}

/** At the start of a sentence a capital letter says nothing: "Go through the code in Python". */
function isFollowedByProse({ text, tokens }: ReadText, hit: Hit): boolean {
  const end = tokens[hit.to - 1]?.end ?? 0;
  return /^ \p{Ll}/u.test(text.slice(end, end + 2));
}

function standSideBySide({ text, tokens }: ReadText, a: Hit, b: Hit): boolean {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  return areListed(text, tokens[left.to - 1]?.end ?? 0, tokens[right.from]?.start ?? 0);
}

/** Two doubtful words of one category in their own letters, side by side: "Word, Excel". */
function areFellows(read: ReadText, a: Hit, b: Hit): boolean {
  return a.name.skill?.category === b.name.skill?.category && hasOwnLetters(read, a) && hasOwnLetters(read, b);
}

/** The longest hits; of equally long ones the surest, and of two meanings the one that the sentence speaks for. */
function longestFirst(read: ReadText, hits: readonly Hit[]): Hit[] {
  const taken = new Uint8Array(read.tokens.length);
  const chosen: Hit[] = [];
  const ranked = hits.map((hit) => ({
    hit,
    length: (read.tokens[hit.to - 1]?.end ?? 0) - (read.tokens[hit.from]?.start ?? 0),
    doubt: doubtOf(read, hit),
  }));
  for (const { hit } of ranked.toSorted((a, b) => b.length - a.length || a.hit.from - b.hit.from || a.doubt - b.doubt)) {
    if (taken.subarray(hit.from, hit.to).includes(1)) continue;
    taken.fill(1, hit.from, hit.to);
    chosen.push(hit);
  }
  return chosen.toSorted((a, b) => a.from - b.from);
}

function doubtOf(read: ReadText, hit: Hit): number {
  const letters = hasOwnLetters(read, hit) ? 0 : 3;
  if (!hit.name.skill) return letters + 1;
  return letters + (hit.name.isAmbiguous ? (hasContextWord(read, hit) ? 1 : 2) : 0);
}

function occupied({ tokens }: ReadText, hits: readonly Hit[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const hit of hits) taken.fill(1, hit.from, hit.to);
  return taken;
}
