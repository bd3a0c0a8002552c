/** An entry as its maker fills it: any field may be missing or empty. */
export type Draft<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The fields that say something, or `undefined` if none does. */
export function filled<T extends object>(draft: Draft<T>): T | undefined {
  const kept = Object.entries(draft).filter(([, value]) => !isEmpty(value));
  // Every field of these entries is optional, so leaving some out keeps the type.
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as T);
}

/** The entries that say something, or `undefined` if none does. */
export function filledList<T extends object>(drafts: readonly Draft<T>[]): T[] | undefined {
  const kept = drafts.map((draft) => filled(draft)).filter((entry) => entry !== undefined);
  return kept.length === 0 ? undefined : kept;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
