import { DIGEST_PHRASES, type DigestPhraseKey } from "../../data/digest-phrases/digest-phrases.ts";
import type { MatchLocale } from "../../data/match-phrases/match-phrases.ts";
import { speakIn } from "../phrase.ts";
import type { PostingDigest } from "./posting-digest.ts";

const SHOWN_NAMES = 3;

/** A digest in plain words: how much is asked, what of it can be measured, and what is only named. */
export function digestSentence(digest: Omit<PostingDigest, "sentence">, locale = "en"): string {
  const language = locale.slice(0, 2).toLowerCase();
  const phrases = DIGEST_PHRASES[isSpoken(language) ? language : "en"];
  const say = speakIn(locale);
  const fill = (key: DigestPhraseKey, values: Readonly<Record<string, string | number>> = {}): string =>
    phrases[key].replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
  const counted = (key: "asks" | "knockout" | "must" | "nice" | "named", count: number, values = {}): string =>
    fill(count === 1 ? `${key}.one` : `${key}.many`, { count, ...values });
  return [asked(), ...measured(), ...named()].join(" ");

  function asked(): string {
    const { demands, knockouts, musts, nices } = digest;
    if (demands === 0) return fill("asks.none");
    const kinds = (
      [
        ["knockout", knockouts],
        ["must", musts],
        ["nice", nices],
      ] as const
    )
      .filter(([, items]) => items.length > 0)
      .map(([kind, items]) => counted(kind, items.length));
    return counted("asks", demands, { kinds: say.listed(kinds) });
  }

  function measured(): string[] {
    const { years, degree, languages } = digest;
    const items = [
      ...(years && years.kind !== "nice" ? [fill("years", { years: say.duration(years.min * 12) })] : []),
      ...(degree && degree.kind !== "nice" ? [say.phrase(`degree.${degree.level}`)] : []),
      ...languages.filter(({ kind }) => kind !== "nice").map(({ name, level }) => spoken(name, level)),
    ];
    return items.length > 0 ? [fill("measured", { items: say.listed(items) })] : [];
  }

  function spoken(name: string, level: string | undefined): string {
    if (level === undefined) return name;
    return level === "native" ? fill("mothertongue", { language: name }) : fill("languageLevel", { language: name, level });
  }

  function named(): string[] {
    const names = digest.named.map(({ name }) => name);
    if (names.length === 0) return [];
    const left = names.length - SHOWN_NAMES;
    const shown = left > 1 ? [...names.slice(0, SHOWN_NAMES), fill("others", { count: left })] : names;
    return [counted("named", names.length, { skills: say.listed(shown) })];
  }
}

function isSpoken(language: string): language is MatchLocale {
  return Object.hasOwn(DIGEST_PHRASES, language);
}
