import lexicon from "../../data/publications/sources.json" with { type: "json" };
import type { Span } from "../../model/index.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { findPhrases, indexPhrases } from "../../recognise/phrases/find-phrases.ts";

/** Words by which journals, books of a conference and other places of publication are known. */
const SOURCE = indexPhrases(Object.values(lexicon.words).flatMap((words) => words.map((word): [string, true] => [word, true])));
const BETWEEN = /,\s+|\s+[-–—|]\s+|\s+(?:in|In|dans|en|em|nel|nella)[:]?\s+/gu;
/** Letters of a title, at least. */
const LEAST = 12;

/**
 * Where it was published, behind a title without full stop or quotation marks: "Silt in basins, Journal of Quays" or
 * "Silt in basins in Journal of Quays, 2014". Both ends count in the text; undefined where nothing behind reads like a source.
 */
export function sourceBehind(text: string): { readonly title: Span; readonly source: Span } | undefined {
  const [date] = findDates(text);
  const end = date && date.start > LEAST && date.end >= text.length - 1 ? date.start : text.length;
  for (const cut of text.slice(0, end).matchAll(BETWEEN)) {
    const start = cut.index + cut[0].length;
    const source = text.slice(start, end).replace(/[\s,;(:–—-]+$/u, "");
    const isName = /^\p{Lu}/u.test(source) && !/,/u.test(source) && findPhrases(source, SOURCE).length > 0;
    if (cut.index >= LEAST && isName) return { title: { start: 0, end: cut.index }, source: { start, end: start + source.length } };
  }
  return undefined;
}
