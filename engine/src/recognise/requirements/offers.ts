import { OFFER_SENTENCES } from "../../data/offer-sentences.ts";
import type { AdvertSection } from "../../data/requirement-words/requirement-words.ts";
import type { Span } from "../../model/index.ts";
import { foldLetters } from "../../text/fold.ts";
import { wordsOf } from "../phrases/phrase-table.ts";
import { advertLanguage } from "./advert-language.ts";
import { type KnownLines, readItems, sectionAnnouncedBy } from "./sections.ts";
import { sentencesOf } from "./sentences.ts";
import { wordTables } from "./word-tables.ts";

/** Sections that speak of the employer's gifts and legal duties. */
const OFFERING: ReadonlySet<AdvertSection | undefined> = new Set(["benefits", "legal"]);

/** Where an advert speaks of what the employer gives or owes by law: no skill named there is asked of the candidate. */
export function offersIn(text: string, known: KnownLines = {}): Span[] {
  const items = readItems(text, wordTables(advertLanguage(wordsOf(text))), known).flatMap((item) => {
    if (OFFERING.has(item.section) && !item.isAside) return [{ start: item.start, end: item.end }];
    return sentencesOf(text, item.start, item.end).filter(({ start, end }) => isOffer(text.slice(start, end)));
  });
  return [...headingsIn(text), ...items].toSorted((a, b) => a.start - b.start);
}

/** The lines that announce an offer. */
function headingsIn(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) =>
    OFFERING.has(sectionAnnouncedBy(line)) ? [{ start: index, end: index + line.length }] : [],
  );
}

function isOffer(sentence: string): boolean {
  const folded = foldLetters(sentence);
  return OFFER_SENTENCES.some((pattern) => pattern.test(folded));
}
