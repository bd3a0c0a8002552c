import lexicon from "../../data/skill-levels/skill-levels.json" with { type: "json" };
import type { Span } from "../../model/index.ts";
import { indexPhrases, phraseOf } from "../../recognise/phrases/find-phrases.ts";

/** One skill as written, without bullet, rating and level. */
export type Atom = Span & { readonly text: string };

const LEVELS = indexPhrases(lexicon.levels.map((word): [string, true] => [word, true]));
const LEAD_IN = new RegExp(`^(?:${lexicon.leadIns.sort((a, b) => b.length - a.length).join("|")})(?:\\s*:)?\\s*`, "iu");
const SEPARATOR = /(?:[●○★☆◉◯■□▪▫⬤]\s?){2,}|[,;|•·∙▪◦●‖¦、，；/](?=\s|[\p{Script=Han}])|[,;|•·∙▪◦‖¦、，；]|\s[–—/-]\s|\t|\s{3,}/u;
/** Ten rating dots with spaces between them. */
const WIDEST_SEPARATOR = 20;
const CONJUNCTION = /^(?:and|und|et|y|e|en|&|or|oder|ou)\s+/iu;
const RATING =
  /\s*(?:[([]?\s*\d{1,3}\s*%\s*[)\]]?|\d{1,2}\s?\/\s?\d{1,2}|[*●○★☆◉◯■□▪▫⬤•·\u2605\u2606\uf111\uf10c]{2,}|\(?\d{1,2}\+?\s*(?:years?|yrs?|jahre?|ans?|años?|anos?|anni|jaar|年)[^,)]*\)?)\s*$/iu;
const LEVEL_TAIL = /\s*(?:[([]([^()[\]]+)[)\]]|[:–—-]\s*([^:–—-]+))\s*$/u;
const MOST_WORDS = 8;

/** Cuts at separators, but not inside brackets: "AWS (EC2, S3)" is one skill. */
function cut(text: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if ("([{（".includes(sign)) depth++;
    if (")]}）".includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const separator = SEPARATOR.exec(text.slice(at, at + WIDEST_SEPARATOR));
    if (separator?.index !== 0) continue;
    spans.push({ start, end: at });
    at += separator[0].length - 1;
    start = at + 1;
  }
  spans.push({ start, end: text.length });
  return spans;
}

function withoutLevel(text: string): string {
  const rated = text.replace(RATING, "");
  const tail = LEVEL_TAIL.exec(rated);
  const level = tail?.[1] ?? tail?.[2];
  if (level !== undefined && phraseOf(level, LEVELS)) return rated.slice(0, tail?.index).trimEnd();
  return rated;
}

/** The skills of a list; sentences are no lists and give nothing. */
export function atomsOf(text: string, offset: number): Atom[] {
  return cut(text).flatMap(({ start, end }) => {
    let value = text.slice(start, end);
    let from = start;
    const drop = (count: number) => {
      value = value.slice(count);
      from += count;
    };
    drop(value.length - value.trimStart().length);
    drop(CONJUNCTION.exec(value)?.[0].length ?? 0);
    drop(LEAD_IN.exec(value)?.[0].length ?? 0);
    drop(/^[-–—•·*\s]+/u.exec(value)?.[0].length ?? 0);
    value = withoutLevel(value.trimEnd())
      .replace(/(?<=[\p{L}\d)+#])\.$/u, "")
      .trimEnd();
    const isSkill = /[\p{L}]/u.test(value) && value.split(/\s+/u).length <= MOST_WORDS && !phraseOf(value, LEVELS);
    return isSkill ? [{ start: offset + from, end: offset + from + value.length, text: value }] : [];
  });
}
