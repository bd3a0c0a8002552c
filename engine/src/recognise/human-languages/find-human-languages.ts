import { FLUENCY_WORDS, HUMAN_LANGUAGES } from "../../data/human-languages/human-languages.ts";
import type { FluencyLevel, Span } from "../../model/index.ts";
import { inMainlandSigns } from "../../text/traditional.ts";
import { findPhrases, indexPhrases, phraseOf } from "../phrases/find-phrases.ts";

/** A human language named in a text. */
export type FoundLanguage = Span & { readonly code: string };

const LANGUAGES = indexPhrases(HUMAN_LANGUAGES.flatMap(([code, names]) => names.map((name): [string, string] => [name, code])));
const HAN = HUMAN_LANGUAGES.flatMap(([code, names]) =>
  names.filter((name) => /[\p{Script=Han}]/u.test(name)).map((name) => ({ name, code })),
);
const FLUENCY = indexPhrases(FLUENCY_WORDS.flatMap(([level, words]) => words.map((word): [string, FluencyLevel] => [word, level])));

/** Names of human languages, left to right. */
export function findHumanLanguages(written: string): readonly FoundLanguage[] {
  // "Euskera: C1 (Gobierno Vasco)": behind a level, a bracket says who certified it.
  const text = written.replace(/(?<=\b[ABC][12]\s{0,3})\([^()]*\)/gu, (bracket) => " ".repeat(bracket.length));
  const found = findPhrases(text, LANGUAGES).map(({ start, end, value }) => ({ start, end, code: value }));
  const covered = (at: number) => found.some((language) => language.start <= at && at < language.end);
  const signs = inMainlandSigns(text);
  const han = HAN.flatMap(({ name, code }) => {
    const start = signs.indexOf(name);
    return start < 0 || covered(start) ? [] : [{ start, end: start + name.length, code }];
  });
  return [...found, ...han].sort((a, b) => a.start - b.start);
}

/** The code of a language whose name is the whole text. */
export function languageCode(text: string): string | undefined {
  return phraseOf(text, LANGUAGES);
}

/** Words that say how well a language is spoken, with the level they stand for. */
export function findFluency(text: string): readonly (Span & { readonly level: FluencyLevel })[] {
  return findPhrases(text, FLUENCY).map(({ start, end, value }) => ({ start, end, level: value }));
}

/** The level of fluency that a text names first. */
export function fluencyLevel(text: string): FluencyLevel | undefined {
  return findFluency(text)[0]?.level;
}
