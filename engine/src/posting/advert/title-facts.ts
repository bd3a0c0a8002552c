import { MONTH_NUMBERS } from "../../recognise/dates/words.ts";
import { findEmploymentTypes } from "../../recognise/employment-type/find-employment-types.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { TITLE_SCORE } from "../weights.ts";
import { isFacts, placesIn, readSegment, titleScore } from "./segments.ts";

const BETWEEN_PIECES = /\s+[–—-]\s+|\s*\|\s*/gu;
const MOST_WORDS_OF_A_TYPE = 4;
/** "€150" of "€150 - €230 (a day) - Assistant". */
const AMOUNT =
  /^(?:\p{Sc}\s?\d|\d[\d.,]*\s?(?:k\s?)?\p{Sc}|\d{2,3}M$|(?:max|min|up\s?to|bis|ab|from|jusqu['’]à|hasta|até|fino a|tot)\.?\s*(?:\p{Sc}\s?)?\d)/iu;
/** "Engineers based in the US": where, and no part of what. */
const BASED = /\s+(?:based|located)\s+in\s+\S.*$/iu;

/** Whether a piece of a title says where, how long or for how much, and not what: "Remote possible", "CDD 1 an". */
export function isFactPiece(piece: string): boolean {
  if (AMOUNT.test(piece) || HOURS.test(piece) || isSpanOfMonths(piece) || isFacts(readSegment(piece))) return true;
  return piece.split(/\s+/).length <= MOST_WORDS_OF_A_TYPE && findEmploymentTypes(piece, { isField: true }).length > 0;
}

/** "April-September", "June to August": when. */
function isSpanOfMonths(piece: string): boolean {
  const [from = "", to = "", more] = piece.toLowerCase().split(/\s?[-–]\s?|\s(?:to|bis|à|a|tot)\s/u);
  return more === undefined && MONTH_NUMBERS.has(from) && MONTH_NUMBERS.has(to);
}

/** "Ward Clerk £24,404": an amount that was cut off from its range. */
const AMOUNT_BEHIND = /\s+\p{Sc}\s?\d[\d.,]*k?$/iu;
const IN_TOWN = /\s+(?:in|à|en|em)\s+(?<town>\p{Lu}[\p{L} .,'’-]{2,40})$/u;

/** "Stoker in Lagos, Nigeria" without its town. */
function withoutTownBehind(title: string): string {
  const found = IN_TOWN.exec(title);
  const town = found?.groups?.["town"] ?? "";
  return found !== null && !title.includes("(") && placesIn(town)[0] === town && titleScore(title.slice(0, found.index)) >= TITLE_SCORE
    ? title.slice(0, found.index)
    : title;
}

/** "25 hours per week", "term time only": when and how much. */
const HOURS =
  /^(?:\d{1,2}(?:[.,]\d)?\s?(?:[-–]\s?\d{1,2}\s?)?(?:h|hours?|hrs|std\.?|stunden|heures|horas|ore|uur)(?!\p{L})|term[- ]time|(?:ab|from|starting)\s|sofort$)/iu;
const BEHIND_COMMA = /(?:,\s+(?<fact>[^,()]{2,40})|\s\((?<aside>[^()]{2,40})\))$/u;

/** "Ward Clerk, full time, temporary" without how much and for how long. */
function withoutTypesBehind(title: string): string {
  const found = BEHIND_COMMA.exec(title);
  const fact = found?.groups?.["fact"] ?? found?.groups?.["aside"] ?? "";
  const isType = found !== null && titleScore(fact) < TITLE_SCORE && findEmploymentTypes(fact, { isField: true }).length > 0;
  const isTown = found?.groups?.["fact"] !== undefined && placesIn(fact)[0] === fact && readPlace(fact)?.location.city !== undefined;
  const isMeant = (isType && fact.split(/\s+/).length <= MOST_WORDS_OF_A_TYPE) || isTown || HOURS.test(fact);
  return found !== null && isMeant ? withoutTypesBehind(title.slice(0, found.index)) : title;
}

const HOURS_BEHIND =
  /\s+(?:\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?(?:ore|uur|hours|stunden|std\.?|heures|horas)|(?:à\s|\()?\d{2,3}(?:\s?[-–]\s?\d{2,3})?\s?%\)?)(?:\s(?:per|pro|a|alla|par|por)\s\p{L}+)?$/iu;
const AMOUNT_OF_WORK = /\s+(?:part|full)[- ]?time$/iu;

/** "Infermiere part-time 24 ore", "Projektleiter 80-100%": how much of a week is none of the title. */
const withoutHoursBehind = (title: string) => title.replace(HOURS_BEHIND, "").replace(AMOUNT_OF_WORK, "");

/** A title without the facts before and behind it: "Onsite, Ha Noi - Cook", "Assistant - CDD 1 an", "Cook - Remote possible". */
export function withoutFactsAround(title: string): string {
  const breaks = [...title.matchAll(BETWEEN_PIECES)];
  const pieces = [...breaks, undefined].map((found, index) => {
    const before = breaks[index - 1];
    const start = before === undefined ? 0 : before.index + before[0].length;
    const end = found?.index ?? title.length;
    return { start, end, text: title.slice(start, end).trim() };
  });
  const kept = pieces.filter(({ text }) => text !== "" && (titleScore(text) >= TITLE_SCORE || !isFactPiece(text)));
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return title;
  const bare = withoutTypesBehind(
    withoutTownBehind(withoutHoursBehind(title.slice(first.start, last.end).replace(BASED, "").replace(AMOUNT_BEHIND, "").trim())),
  );
  return titleScore(bare) >= TITLE_SCORE ? bare : title;
}
