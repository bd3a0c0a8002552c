import table from "./advert-words.json" with { type: "json" };

const rarity: Readonly<Record<string, number>> = table.rarity;

/**
 * How rare a word is in adverts of every kind: the logarithm of "in one of how many adverts"; undefined where it is not common
 * in them. What names an occupation never says "great", "salary" or "join", and adverts say little else.
 */
export function advertRarity(stem: string): number | undefined {
  return Object.hasOwn(rarity, stem) ? rarity[stem] : undefined;
}
