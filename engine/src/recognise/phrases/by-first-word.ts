type Phrase<V> = readonly [phrase: string, value: V];

/** What `firstWord` tells of a phrase, and how the phrases that share it are taken apart. */
type Reading<V, E> = {
  readonly firstWord: (phrase: string) => string | undefined;
  readonly read: (phrases: readonly Phrase<V>[]) => readonly E[];
};

/**
 * Phrases by their first word. They are grouped when a text first asks, and those of one word are read when a text has it,
 * which most never come to.
 */
export function byFirstWord<V, E>(
  phrases: Iterable<Phrase<V>>,
  { firstWord, read }: Reading<V, E>,
): (word: string) => readonly E[] | undefined {
  let groups: ReadonlyMap<string, readonly Phrase<V>[]> | undefined;
  const entries = new Map<string, readonly E[]>();
  return (word) => {
    groups ??= group(phrases, firstWord);
    const same = groups.get(word);
    if (same === undefined) return undefined;
    const known = entries.get(word);
    if (known) return known;
    const own = read(same);
    entries.set(word, own);
    return own;
  };
}

function group<V>(
  phrases: Iterable<Phrase<V>>,
  firstWord: (phrase: string) => string | undefined,
): ReadonlyMap<string, readonly Phrase<V>[]> {
  const groups = new Map<string, Phrase<V>[]>();
  for (const phrase of phrases) {
    const word = firstWord(phrase[0]);
    if (word === undefined) continue;
    const same = groups.get(word);
    if (same) same.push(phrase);
    else groups.set(word, [phrase]);
  }
  return groups;
}
