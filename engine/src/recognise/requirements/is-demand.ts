import type { AdvertSection } from "../../data/requirement-words/requirement-words.ts";
import { hasPhrase, phraseAt } from "../phrases/phrase-table.ts";
import type { Passage } from "./passage.ts";
import type { AdvertItem } from "./sections.ts";
import { isTelling, type Signals } from "./signals.ts";

/** Sections in which only a plain condition with a "must" or "a plus" is a demand. */
const SPEAKS_OF_OTHER: ReadonlySet<AdvertSection> = new Set(["duties", "benefits", "company", "legal", "application", "facts"]);

/** A sum of money is pay or a benefit, unless the wording asks for something. */
const SUM_OF_MONEY =
  /[€$£¥₹]\s?\d|\d\s?[€£]|\d\s?(?:EUR|USD|GBP|CHF|NOK|SEK|DKK|PLN|CZK)(?!\p{L})|(?<!\p{L})(?:EUR|USD|GBP|CHF|NOK|SEK|DKK|PLN|CZK|INR|SGD|AED)\s?\d/u;

/** Words of a duration and nothing else. */
const A_DURATION = 3;

/** How far into a sentence its subject may stand. */
const OPENING_WORDS = 3;

function opensAsOffer(passage: Passage): boolean {
  const { words, tables } = passage;
  if (phraseAt(words, 0, tables.ourselves)) return true;
  for (let at = 0; at < Math.min(OPENING_WORDS, words.length); at += 1) {
    if (phraseAt(words, at, tables.notDemand)) return true;
  }
  return false;
}

/** Whether a sentence, or a whole list item, asks something of the candidate. */
export function isDemand(passage: Passage, signals: Signals, item: AdvertItem): boolean {
  const { words, tables } = passage;
  if (words.length === 0 || passage.text.slice(passage.start, passage.end).endsWith("?")) return false;
  if (SUM_OF_MONEY.test(passage.text.slice(passage.start, passage.end)) && !signals.hasDemandWords) return false;
  const despite = hasPhrase(words, tables.demandDespite);
  const isOffer = !despite && (opensAsOffer(passage) || (!(item.isBullet && item.section) && hasPhrase(words, tables.notDemand)));
  const { section } = item;
  if ((section === "requirements" || section === "nice") && !item.isAside) return !isOffer;
  if (isOffer) return false;
  if (section !== undefined && SPEAKS_OF_OTHER.has(section)) {
    const isFirm = signals.isMust || signals.isNice;
    const isFact = signals.isKnockout || signals.years !== undefined || signals.degree !== undefined || signals.languages.length > 0;
    return isFact && (isFirm || (section === "duties" && signals.hasDemandWords));
  }
  // "24 mois" among the facts at the top is how long a contract runs.
  if (signals.years !== undefined && words.length <= A_DURATION && !signals.hasDemandWords) return false;
  return isTelling(signals) || signals.hasDemandWords || signals.opensWithQuality || signals.opensWithMust;
}
