import lexicon from "../../data/publications/sources.json" with { type: "json" };
import type { Span } from "../../model/index.ts";

const escaped = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
/** "Talk at", "PhD thesis,", "(with A. Lind),": what kind of work it is and with whom, before where it appeared. */
const LEAD = new RegExp(
  `^(?:\\([^()]{2,80}\\)[\\s,.:;]{0,4})?(?:in:?\\s{1,4})?(?:(?:${escaped(Object.values(lexicon.leads).flat())})(?!\\p{L})[\\s,:–-]{0,4})?`,
  "iu",
);
/** Where in the volume: "vol. 3", "12(3)", "5 (2021)", "pp. 4–9", a DOI. */
const DETAIL = new RegExp(
  `[\\s,.;:]{1,4}(?:(?:${escaped(lexicon.details)})\\.?\\s?\\d|\\(?\\d{1,5}(?!\\d|\\p{L}|[ªº°]|\\.\\s)|(?:https?:|doi(?![\\p{L}])|arxiv:)).*$`,
  "isu",
);
const SHORTEST = 3;

/** The name of a journal, a conference or a publisher, without volume, pages and number; the whole where nothing is left. */
export function sourceName(text: string): Span {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const name = text
    .slice(lead)
    .replace(DETAIL, "")
    .replace(/[\s,.;:(–—-]{1,8}$/u, "");
  return name.length < SHORTEST ? { start: 0, end: text.length } : { start: lead, end: lead + name.length };
}
