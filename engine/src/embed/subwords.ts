const LONGEST = 8;
const SHORTEST = 4;
/** Shorter words are known or mean nothing. */
const LEAST_LETTERS = 6;
const LETTERS = /^[a-z]+$/;

/**
 * The beginnings ("^kranken") and endings ("pfleger$") of a stem, longest first. An unknown word, a compound or a
 * misspelling, is known by them.
 */
export function subwordsOf(stem: string): { readonly beginnings: readonly string[]; readonly endings: readonly string[] } {
  if (stem.length < LEAST_LETTERS || !LETTERS.test(stem)) return { beginnings: [], endings: [] };
  const lengths: number[] = [];
  for (let length = Math.min(LONGEST, stem.length - 1); length >= SHORTEST; length -= 1) lengths.push(length);
  return { beginnings: lengths.map((length) => `^${stem.slice(0, length)}`), endings: lengths.map((length) => `${stem.slice(-length)}$`) };
}

/** The longest beginning and the longest ending that are known. */
export function knownSubwords(stem: string, isKnown: (subword: string) => boolean): readonly string[] {
  const { beginnings, endings } = subwordsOf(stem);
  return [beginnings.find(isKnown), endings.find(isKnown)].filter((found) => found !== undefined);
}
