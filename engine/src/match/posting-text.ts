import { OFFER_HEADINGS } from "../data/match-words.ts";
import { OFFER_SENTENCES } from "../data/offer-sentences.ts";
import type { Posting } from "../model/index.ts";
import { foldLetters } from "../text/fold.ts";

/** A list of benefits is not longer than this; a heading that nothing ends does not swallow the advert. */
const LONGEST_OFFER = 15;
const SENTENCE_END = /(?<=[.!?])(?=\s)/;

/**
 * The part of an advert that speaks of the work: what the employer offers and its legal statements are blanked, so that
 * "dental insurance" does not look for dentists. Offsets stay those of `posting.text`; a title that the text lacks follows.
 */
export function postingText(posting: Posting): string {
  const wanted = posting.requirements.map(({ start, end }) => [start, end] as const);
  const asked = (start: number, end: number): boolean => wanted.some(([from, to]) => from < end && to > start);
  let out = "";
  let offerLines = 0;
  for (const line of posting.text.split("\n")) {
    const start = out.length;
    const folded = foldLetters(line).trim();
    if (OFFER_HEADINGS.test(folded)) offerLines = LONGEST_OFFER;
    else offerLines = folded === "" || folded.endsWith(":") ? 0 : Math.max(0, offerLines - 1);
    const offered = offerLines > 0 && !asked(start, start + line.length);
    out += `${offered ? blank(line) : withoutOffers(line, start, asked)}\n`;
  }
  const text = out.slice(0, -1);
  return text.includes(posting.title) ? text : `${text}\n${posting.title}`;
}

function withoutOffers(line: string, start: number, asked: (start: number, end: number) => boolean): string {
  let from = start;
  let out = "";
  for (const sentence of line.split(SENTENCE_END)) {
    const to = from + sentence.length;
    out += isOffer(sentence) && !asked(from, to) ? blank(sentence) : sentence;
    from = to;
  }
  return out;
}

function isOffer(sentence: string): boolean {
  const folded = foldLetters(sentence);
  return OFFER_SENTENCES.some((pattern) => pattern.test(folded));
}

function blank(text: string): string {
  return " ".repeat(text.length);
}
