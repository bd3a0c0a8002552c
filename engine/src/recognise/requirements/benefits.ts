import { BENEFIT_SENTENCES } from "../../data/offer-sentences.ts";
import type { Benefit } from "../../model/index.ts";
import { foldLetters } from "../../text/fold.ts";
import type { Advert } from "./read-advert.ts";
import { sentencesOf } from "./sentences.ts";

/** What an advert promises to whoever is hired: the items of its benefits, and sentences elsewhere that offer something. */
export function benefitsIn({ text, items }: Advert): Benefit[] {
  return items
    .flatMap(({ start, end, section, isAside }) => {
      if (section === "benefits" && !isAside) return [{ start, end }];
      return sentencesOf(text, start, end).filter((sentence) => offersSomething(text.slice(sentence.start, sentence.end)));
    })
    .map(({ start, end }, at) => ({ id: `b${at + 1}`, start, end, quote: text.slice(start, end) }));
}

function offersSomething(sentence: string): boolean {
  const folded = foldLetters(sentence);
  return BENEFIT_SENTENCES.some((pattern) => pattern.test(folded));
}
