import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { isDepartment, scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { isKnownPlace } from "../../recognise/places/read-place.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";
import { HAS_LEGAL_FORM, TITLE_SCORE } from "../weights.ts";
import { houseAndTown, isLikelyTown } from "./likely-town.ts";
import { COINED, isNamedEmployer, isNameWithEnding, isSkill } from "./name-signs.ts";
import { isCompanyShaped } from "./one-line.ts";
import { hasWordOfItsOwn } from "./own-words.ts";
import { anyOf } from "./phrases.ts";
import { GENDER_MARK, isFacts, readSegment, titleScore } from "./segments.ts";
import { isFactPiece } from "./title-facts.ts";
import { townBehind, withoutTown } from "./town-behind.ts";

/** What a line that names the job says: "Acme - Welder - Hybrid/Ghent". */
export type TitleParts = {
  readonly title: string;
  readonly company?: string;
  readonly facts: readonly string[];
  /** Where, though no list knows the town. */
  readonly town?: string;
};

const MOST_WORDS_OF_A_NAME = 5;
const BETWEEN_PIECES = /\s+[–—-]\s+/u;
const ARTICLE = /^(?:(?:de|het|der|die|den|dem|la|le|les|il|lo|the|a|o|el)\s+|l['’]\s?)(?=\p{Lu})/u;
/** Behind the first words stands whom the job is with, whatever it is called; behind the others only a known sort of name. */
const SURE = /^(?:at|bij|bei|chez|presso|@|na|no)$/iu;
/** "na Equipe de Dados": in which part of the house, and not in which house. */
const PART_OF_A_HOUSE = /^(?:equipe|time|área|area|setor|departamento|unidade|gerência|diretoria|loja|filial)(?!\p{L})/iu;
const PREPOSITION = /\s+(?<word>at|bij|bei|beim|chez|presso|@|na|no|en|em|pour|para|per|voor|für|for|with|da|à|by)\s+/giu;
const NAME = /^(?<name>\p{Lu}[\p{L}\p{N}&.,'’ -]{1,50}?|\p{Ll}+\p{Lu}[\p{L}\p{N}]*)(?:\s*[([](?<inside>[^()[\]]{2,50})[)\]])?$/u;

/** "Elektroniker für Energie- und Gebäudetechnik": half a word before the joint names a subject. */
const HALF_A_WORD = /\p{L}-(?:,|\s(?:und|oder|u\.|en|of)\s)/u;

/** "Beacon & Bay" has a town in it and is none. */
function isNoName(name: string): boolean {
  if (isNameWithEnding(name)) return false;
  if (HALF_A_WORD.test(name) && scoreOrganisation(name) < HAS_LEGAL_FORM) return true;
  const { places, ...rest } = readSegment(name);
  return (
    PART_OF_A_HOUSE.test(name) ||
    places.includes(name) ||
    isFacts({ ...rest, places: name.includes("&") ? [] : places }) ||
    (/^\p{Ll}/u.test(name) && !COINED.test(name))
  );
}

/** "Osmunda in Leeds, full-time": the name and its town, then how much. */
function withoutFactsBehind(written: string): readonly [string, readonly string[]] {
  const [name = "", ...others] = written.split(/,\s+/u);
  const isOnlyFacts = others.length > 0 && !isKnownPlace(others[0] ?? "") && others.every(isFactPiece);
  return isOnlyFacts ? [name, others] : [written, []];
}

/** "Kok bij Brouwerij Hop (Gent)": job, employer and where. */
function atPreposition(head: string, text: string): TitleParts | undefined {
  for (const found of head.matchAll(PREPOSITION)) {
    const title = head.slice(0, found.index);
    const [written, behindName] = withoutFactsBehind(head.slice(found.index + found[0].length).replace(ARTICLE, ""));
    const { name: whole = "", inside } = NAME.exec(written)?.groups ?? {};
    const [, house = "", town = ""] = /^(.{2,40}?),\s(\p{Lu}[\p{L} ’'-]{2,30})$/u.exec(whole) ?? [];
    const isTownBehind = house !== "" && isKnownPlace(town) && !isKnownPlace(house);
    const name = isTownBehind ? house : withoutTown(whole);
    // "Fachangestellte für Bäderbetriebe (w/m/d)": the mark ends the title, and what stands before it is a part of it.
    const isOfTitle = inside !== undefined && GENDER_MARK.test(`(${inside})`);
    if (name === "" || titleScore(title) < TITLE_SCORE || isNoName(name) || (isOfTitle && !SURE.test(found.groups?.["word"] ?? "")))
      continue;
    const word = found.groups?.["word"] ?? "";
    const behind = isTownBehind ? town : townBehind(whole);
    const isSubject = /^e[mn]$/iu.test(word);
    const isSure =
      SURE.test(word) ||
      isNamedEmployer(name, text, { byLook: !/^e[mn]$/iu.test(word) }) ||
      (!isSubject && (behind ?? inside) !== undefined && isOwnName(name));
    if (isSure) return { title, company: name, facts: [inside, behind, ...behindName].filter((fact) => fact !== undefined) };
  }
  return undefined;
}

/** Whether a piece beside a job can only be a name: a word of its own, and no part of a house. */
export const isOwnName = (piece: string) =>
  isCompanyShaped(piece) &&
  hasWordOfItsOwn(piece) &&
  !isDepartment(piece) &&
  !isSkill(piece) &&
  titleScore(piece) < TITLE_SCORE &&
  !isFacts(readSegment(piece));

/** "Ruby Developer, Ghent, Acme": the job first, a place, and one piece more that an employer can be called. */
function atCommas(line: string, text: string): TitleParts | undefined {
  const [start = "", next = "", ...rest] = line.split(/,\s+(?![^()]{0,80}\))/u);
  const opensWithName = titleScore(start) < TITLE_SCORE && titleScore(next) >= TITLE_SCORE && isOwnName(start);
  const [title, ...others] = opensWithName ? [next, start, ...rest] : [start, next, ...rest];
  const facts = others.filter(isFactPiece);
  const [company, more] = others.filter((piece) => !facts.includes(piece));
  if (facts.length === 0 || company === undefined || more !== undefined || titleScore(title) < TITLE_SCORE) return undefined;
  // "Product Manager, Payments, Germany": before the place stands rather what the job is about.
  const isBehindPlace = others.indexOf(company) > others.indexOf(facts[0] ?? "");
  if (!isBehindPlace && !isNamedEmployer(company, text) && !isOwnName(company)) return undefined;
  const isName = isCompanyShaped(company) && titleScore(company) < TITLE_SCORE && recogniseSkills(company).length === 0;
  return isName && company.split(/\s+/).length <= MOST_WORDS_OF_A_NAME ? { title, company, facts } : undefined;
}

/** Reads a line that names the job together with the employer, or with facts behind a dash; `undefined` where it does neither. */
export function partTitle(line: string, text: string): TitleParts | undefined {
  const pieces = line.split(BETWEEN_PIECES).map((piece) => piece.trim());
  const facts = pieces.filter((piece, index) => (index > 0 || pieces.length > 2) && isFactPiece(piece));
  const rest = pieces.filter((piece) => !facts.includes(piece));
  const at = atPreposition(rest.join(" - "), text);
  if (at !== undefined)
    return { ...at, title: pieces.length === rest.length ? line.slice(0, at.title.length) : at.title, facts: [...at.facts, ...facts] };
  const [only = "", more] = rest;
  if (more === undefined) {
    const parts = atCommas(only, text) ?? jobInShortRow(only, text);
    return parts === undefined ? undefined : { ...parts, facts: [...parts.facts, ...facts] };
  }
  const housed = jobAtHouse(rest);
  if (housed !== undefined) return { ...housed, facts };
  // "Cook - OSMUNDA - FT - HN": beside a name two letters are the code of a place.
  const named = rest.length > 2 ? rest.filter((piece) => !A_CODE.test(piece)) : rest;
  if (named.length !== 2) return undefined;
  const jobs = named.filter((piece) => titleScore(piece) >= TITLE_SCORE);
  const [title] = jobs;
  const company = named.find((piece) => piece !== title);
  if (title === undefined || jobs.length !== 1 || company === undefined) return undefined;
  return isNamedEmployer(company, text) ||
    (facts.length > 0 && (isNameByPosition(company, pieces[0] === company, text) || isOwnName(company)))
    ? { title, company, facts }
    : undefined;
}

/** "Stoker – Ironmoss Dairy – Hexley Bridge", "Stoker – Ironmoss Dairy, Hexley Bridge": the employer says what it is, and the town stands behind it. */
function jobAtHouse(pieces: readonly string[]): Omit<TitleParts, "facts"> | undefined {
  const [title = "", ...others] = pieces;
  if (others.length > 2 || titleScore(title) < TITLE_SCORE) return undefined;
  const named = houseAndTown(others.join(", "));
  return named === undefined ? undefined : { title, company: named.house, town: named.town };
}

const LONGEST_SHORT_ADVERT = 400;

/** "2 bricklayers, Orrin Valley Homes, Strathconnell": in an advert of a line or two the job, who employs, and where. */
function jobInShortRow(line: string, text: string): TitleParts | undefined {
  const [title = "", ...others] = line.split(/,\s+(?![^()]{0,80}\))/u);
  const facts = others.filter(isFactPiece);
  const [company, town, more] = others.filter((piece) => !facts.includes(piece) && !SHIFT.test(piece));
  if (text.length > LONGEST_SHORT_ADVERT || company === undefined || more !== undefined || titleScore(title) < TITLE_SCORE)
    return undefined;
  if (town === undefined || !isOwnName(company) || company.split(/\s+/).length > MOST_WORDS_OF_A_NAME || !isLikelyTown(town))
    return undefined;
  return { title, company, facts, town };
}

const SHIFT = new RegExp(`^${anyOf(ADVERT_HEAD.shiftWords)}$`, "iu");

const A_CODE = /^\p{Lu}{1,3}$/u;
const ALL_CAPITALS = /^\p{Lu}{4,}$/u;

/** "FETCH Tech - Welder - Ghent": in a row of facts the one piece that is none stands for the employer, if it opens the row or is written like a sign. */
function isNameByPosition(piece: string, isFirst: boolean, text: string): boolean {
  const isWord = text.includes(piece.toLowerCase());
  return (
    (isFirst || ALL_CAPITALS.test(piece)) &&
    isCompanyShaped(piece) &&
    piece.length > 2 &&
    !isWord &&
    !isDepartment(piece) &&
    !isSkill(piece)
  );
}
