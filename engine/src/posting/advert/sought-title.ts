import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { TITLE_SCORE } from "../weights.ts";
import { anyOf } from "./phrases.ts";
import { GENDER_MARK, titleScore } from "./segments.ts";

const LONGEST_TITLE = 110;
/** What stands behind a title in a sentence: how much, who, from when, for how long, where. */
const TITLE_END = new RegExp(
  [
    `\\s*[.!?;:\\n，。；]`,
    `(?:[一二两三四五六七八九十数\\d]{1,3}|若干)[名位人]`,
    `\\s(?:${anyOf(ADVERT_HEAD.titleEnds)}|(?:und|and|et|y|e|en) ${anyOf(ADVERT_HEAD.titleEndVerbs)})(?!\\p{L})`,
    `,\\s`,
    `\\s+[–—-]\\s+`,
    `\\s+\\((?![^()]{0,12}\\/)`,
    `\\s${anyOf(ADVERT_HEAD.titleEndLinks)}(?=\\s)`,
    `\\s${anyOf(ADVERT_HEAD.titleEndStarts)}(?=\\s+(?:\\p{Lu}|\\d|${anyOf(ADVERT_HEAD.soonWords)}))`,
    `\\s(?:\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?|${anyOf(ADVERT_HEAD.smallNumbers)})\\s${anyOf(ADVERT_HEAD.spansOfWork)}(?!\\p{L})`,
    `\\s(?:ou|or|oder|o|of)\\s(?:son|sa|une?|una|eine?n?|een|a)\\s`,
    `\\s${anyOf(ADVERT_HEAD.titleEndPlaces)}(?=\\s+\\p{Lu}|\\s+(?:il|lo|la|l['’]|the|der|dem|den|die|das|le|les|het|el|los|las)\\s+\\p{Lu}|\\s+(?:unser|our|my|their|notre|nuestr|nostr|noss|onze|centro))`,
  ].join("|"),
  "u",
);

/** "Analista em Programação", "técnico en Informática": behind the small word a subject, and no town. */
const A_SUBJECT =
  /^\s(?:em|en|in)\s\p{Lu}\p{Ll}+(?:ção|ções|ción|ciones|mento|mentos|zione|zioni|ogia|ogía|ática|aria|aría|eria|ería)(?!\p{L})/u;

function endOfTitle(rest: string): number {
  const end = TITLE_END.exec(rest)?.index ?? rest.length;
  const subject = A_SUBJECT.exec(rest.slice(end))?.[0];
  return subject === undefined ? end : end + subject.length + endOfTitle(rest.slice(end + subject.length));
}

/** "Auszubildende (m/w/d) zur Köchin": what they are trained as stands behind the mark. */
function endOfMarked(rest: string, mark: RegExpExecArray): number {
  const end = mark.index + mark[0].length;
  const [lead = "", trade = ""] = /^\s(?:zum|zur|als)\s(\p{Lu}[\p{L}*:/-]+)/u.exec(rest.slice(end)) ?? [];
  return titleScore(trade) >= TITLE_SCORE && titleScore(rest.slice(0, mark.index)) < TITLE_SCORE ? end + lead.length : end;
}

/** The title at the beginning of what is sought; a gender mark ends it, else what says where, for whom, with what. */
export function titleAtStart(rest: string): string | undefined {
  const mark = GENDER_MARK.exec(rest);
  const end = endOfTitle(rest);
  const isMarked = mark !== null && mark.index < LONGEST_TITLE && !/[.!?;]/.test(rest.slice(0, mark.index));
  const title = (isMarked ? rest.slice(0, endOfMarked(rest, mark)) : rest.slice(0, end)).trim();
  return title.length > 2 && title.length <= LONGEST_TITLE ? withoutAdjectives(title) : undefined;
}

/** "weekend Visitor Host" and "erfahrene Köchin" are the titles behind their small words, if those read no less like one. */
function withoutAdjectives(title: string): string {
  const bare = /^(?:\p{Ll}[\p{L}-]*(?:\/\p{L})?,?\s+){1,6}(?=\p{Lu})/u.exec(title);
  if (bare === null) return title;
  const rest = title.slice(bare[0].length);
  return titleScore(rest) >= Math.max(TITLE_SCORE, titleScore(title)) ? rest : title;
}
