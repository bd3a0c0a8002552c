import type { Posting, Span } from "../model/index.ts";
import { offersIn } from "../recognise/requirements/offers.ts";
import { readAdvert } from "../recognise/requirements/read-advert.ts";
import { type Word, wordsOf } from "../recognise/words/words.ts";
import { oncePer } from "../text/once-per.ts";

/**
 * The part of an advert that speaks of the work: what the employer offers and its legal statements are blanked, so that
 * "dental insurance" does not look for dentists. Offsets stay those of `posting.text`; a title that the text lacks follows.
 */
export const postingText = oncePer(({ text, title, requirements }: Posting): string => {
  const isAsked = ({ start, end }: Span): boolean => requirements.some((asked) => asked.start < end && asked.end > start);
  const offers = offersIn(readAdvert(text, { title })).filter((offer) => !isAsked(offer));
  const left = blanked(text, offers);
  return left.includes(title) ? left : `${left}\n${title}`;
});

/** The words of `postingText`. */
export const postingWords = oncePer((posting: Posting): readonly Word[] => wordsOf(postingText(posting)));

function blanked(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    pieces.push(text.slice(at, start), " ".repeat(end - Math.max(at, start)));
    at = end;
  }
  return pieces.join("") + text.slice(at);
}
