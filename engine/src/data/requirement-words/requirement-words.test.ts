import { describe, expect, it } from "vitest";
import degrees from "../degrees/degrees.json" with { type: "json" };
import { FLUENCY_WORDS } from "../human-languages/human-languages.ts";
import { REQUIREMENT_WORDS } from "./requirement-words.ts";

type Levels = readonly (readonly [level: string, words: readonly string[]])[];

function levelOf(word: string, levels: Levels): string | undefined {
  return levels.find(([, words]) => words.includes(word))?.[0];
}

/** Words of an advert that stand for another level in a resume. */
function contradictions(advert: Levels, resume: Levels): string[] {
  return advert.flatMap(([level, words]) =>
    words.flatMap((word) => {
      const other = levelOf(word, resume);
      return other === undefined || other === level ? [] : `${word}: ${level} in an advert, ${other} in a resume`;
    }),
  );
}

describe.each(REQUIREMENT_WORDS.map((words) => [words.language, words] as const))("the words of adverts in %s", (language, words) => {
  it("mean the same fluency as in a resume, so that nobody falls short by the very word that was asked for", () => {
    expect(contradictions(Object.entries(words.fluency), FLUENCY_WORDS)).toEqual([]);
  });

  it("mean the same degree as in a resume", () => {
    const names = Object.entries(degrees.levels).map(([level, byLanguage]) => [level, byLanguage[language as "en"]] as const);
    expect(contradictions(Object.entries(words.degrees), names)).toEqual([]);
  });
});
