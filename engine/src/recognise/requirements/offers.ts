import { BENEFIT_SENTENCES, LEGAL_SENTENCES, TOOLS_IN_USE } from "../../data/offer-sentences.ts";
import type { AdvertSection } from "../../data/requirement-words/requirement-words.ts";
import type { Span } from "../../model/index.ts";
import { foldLetters } from "../../text/fold.ts";
import { sectionAnnouncedBy } from "./headings.ts";
import type { Advert } from "./read-advert.ts";
import { sentencesOf } from "./sentences.ts";

/** Sections that speak of the employer's gifts and legal duties. */
const OFFERING: ReadonlySet<AdvertSection | undefined> = new Set(["benefits", "legal"]);

/** Where an advert speaks of what the employer gives or owes by law: no skill named there is asked of the candidate. */
export function offersIn({ text, items }: Advert): Span[] {
  const offers = items.flatMap((item) => {
    if (OFFERING.has(item.section) && !item.isAside) return [{ start: item.start, end: item.end }];
    return sentencesOf(text, item.start, item.end).filter(({ start, end }) => isOffer(text.slice(start, end)));
  });
  return [...headingsIn(text), ...offers].toSorted((a, b) => a.start - b.start);
}

/** Sections that ask something of the candidate or tell the work. */
const ASKING: ReadonlySet<AdvertSection | undefined> = new Set(["requirements", "nice", "duties"]);

/**
 * Where an advert that has sections of demands describes the employer: what it makes, sells and works together with is
 * not asked of the candidate, save where it tells with what the work is done.
 */
export function selfDescriptionsIn({ text, items }: Advert): Span[] {
  if (!items.some(({ section }) => ASKING.has(section))) return [];
  return items
    .filter(({ section }) => section === "company")
    .flatMap(({ start, end }) => sentencesOf(text, start, end))
    .filter(({ start, end }) => !tellsTools(text.slice(start, end)));
}

function tellsTools(sentence: string): boolean {
  const folded = foldLetters(sentence);
  return TOOLS_IN_USE.some((pattern) => pattern.test(folded));
}

/** The lines that announce an offer. */
function headingsIn(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) =>
    OFFERING.has(sectionAnnouncedBy(line)) ? [{ start: index, end: index + line.length }] : [],
  );
}

function isOffer(sentence: string): boolean {
  const folded = foldLetters(sentence);
  return [...LEGAL_SENTENCES, ...BENEFIT_SENTENCES].some((pattern) => pattern.test(folded));
}
