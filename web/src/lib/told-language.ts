import { useSyncExternalStore } from "react";

/** The languages that the engine tells reasons in, each in its own name. */
export const TOLD_LANGUAGES = { en: "English", de: "Deutsch", fr: "Français", es: "Español" } as const;
export type ToldLanguage = keyof typeof TOLD_LANGUAGES;

const key = "candor-told-language";
const listeners = new Set<() => void>();

/** What this person chose on this device; undefined leaves it to the languages of their browser, which it sends by itself. */
export function useToldLanguage(): [ToldLanguage | undefined, (language: ToldLanguage | undefined) => void] {
  return [useSyncExternalStore(listen, chosen), choose];
}

function chosen(): ToldLanguage | undefined {
  const kept = localStorage.getItem(key) ?? "";
  return Object.hasOwn(TOLD_LANGUAGES, kept) ? (kept as ToldLanguage) : undefined;
}

function choose(language: ToldLanguage | undefined): void {
  if (language) localStorage.setItem(key, language);
  else localStorage.removeItem(key);
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
