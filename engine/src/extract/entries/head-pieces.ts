import lexicon from "../../data/field-labels/field-labels.json" with { type: "json" };
import type { Span } from "../../model/index.ts";
import { isDepartment, scoreOrganisation, scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { isTraineeship } from "../../recognise/phrases/field-labels.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import type { Row } from "./rows.ts";

const CLEARLY_TITLE = 0.6;
const CLEAR_TITLE = 0.75;
const RATHER_ORGANISATION = 0.45;
const CLEARLY_ORGANISATION = 0.6;
const SURELY_ORGANISATION = 0.9;
const AT_END = /(?<=\p{L})\s{1,3}(?:at|bei|beim|chez|presso|bij)\s{0,3}$/u;
/** The small word in a look of its own between two names in bold letters. */
const AT_ALONE = new RegExp(`^\\s*(?:${lexicon.at.join("|")})\\s*$`, "u");
/** Among them a bracket that the dates close, "Engineer (Example Works, 2019 – 2021)", and the blank between two longer Chinese names; a scan has blanks inside of names, between two or three signs. */
const SIGNS =
  /\s*[|｜•·∙▪◦‖¦⋄◇♦❖◆]\s*|\u3000+|\s+[-–—―~/⋅]+\s+|\s*[–—]\s*(?=\p{Lu})|\s+\/\/\s+|\s+\((?=[^()]+$)|\s*[(（](?=(?:职位|岗位|职务)\s*[-－—:：])|;\s+(?=\p{L})|\t+|\s{3,}|(?:^|\s+)@(?=\p{Lu})|\s*[@]\s+|\s*(?:\||::)\s*|\s+(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\s*|(?<=[\p{Script=Han}（）]{4})\s+(?=[\p{Script=Han}（）]{3})|(?<=公司|集团|集團|大学|大學|学院|學院|银行|銀行|医院|醫院|研究院|研究所|事务所|事務所|法院|检察院|檢察院|中心|学校|學校|中学|中學|小学|小學|国中|國中|幼儿园|幼兒園|酒店|饭店|飯店|工作室|设计院|出版社|图书馆|圖書館|机械厂|机械廠|加工厂)\s+(?=\p{L})/gu;
/** "at the" before "at"; a blank behind each word that does not end in an apostrophe. */
const words = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => (/['’]$/u.test(word) ? word : `${word}\\s+`))
    .join("|");
const SURELY = `\\s+(?:at\\s+|${words(lexicon.atSurely)})(?=["“„«]?\\p{Lu}|\\p{Lo}|\\d|["“„«]\\p{Ll})`;
const AT_OR_FIELD = [...lexicon.atOrField, ...lexicon.atOrFieldHere];
const SEPARATOR = new RegExp(`${SURELY}|\\s+(?:${words([...lexicon.atOrTown, ...AT_OR_FIELD])})(?=["“„«]?\\p{Lu})|${SIGNS.source}`, "gu");

/** A stretch of a head in one look; `isAt`: behind a word that announces an employer. */
export type Piece = Span & { readonly bold: boolean; readonly italic: boolean; readonly isAt?: boolean };

/** The line without its dates, as stretches. */
export function undated(row: Row, line: Row["lines"][number]): Span[] {
  const spans: Span[] = [];
  let at = line.start;
  for (const date of row.dates) {
    if (date.start < line.start || date.end > line.end) continue;
    if (date.start > at) spans.push({ start: at, end: date.start });
    at = date.end;
  }
  if (at < line.end) spans.push({ start: at, end: line.end });
  return spans;
}

function isInsideWord(line: Row["lines"][number], at: number): boolean {
  return /^\p{L}{2}$/u.test(line.text.slice(Math.max(0, at - 1 - line.start), at + 1 - line.start));
}

const AND_ALONE = /^\s+(?:and|&|und|et|y|e)\s+$/u;
const isSameLook = (a: Omit<Piece, "start" | "end">, b: Omit<Piece, "start" | "end">): boolean =>
  a.bold === b.bold && a.italic === b.italic;

/** Cuts a stretch where the weight or slant of the letters changes between words. */
export function byStyle(span: Span, line: Row["lines"][number]): Piece[] {
  const base = { bold: line.style.bold === true, italic: line.style.italic === true };
  const pieces: Piece[] = [];
  let at = span.start;
  for (const part of line.styled ?? []) {
    const [start, end] = [Math.max(part.start, span.start), Math.min(part.end, span.end)];
    const style = { bold: part.style.bold === true, italic: part.style.italic === true };
    // "Java开发" changes its font inside the word.
    if (isInsideWord(line, start) || isInsideWord(line, end)) continue;
    // "*Harbour Gazette* and *Coast Weekly*" are one employer in two.
    if (AND_ALONE.test(line.text.slice(start - line.start, end - line.start))) continue;
    if (end - start < 3 || (style.bold === base.bold && style.italic === base.italic)) continue;
    const last = pieces.at(-1);
    // The look goes on over a line break.
    const goesOn = (start - at <= 1 && at > span.start) || AND_ALONE.test(line.text.slice(at - line.start, start - line.start));
    if (last && goesOn && last.end === at && isSameLook(last, style)) {
      pieces[pieces.length - 1] = { ...last, end };
      at = end;
      continue;
    }
    if (start > at) pieces.push({ start: at, end: start, ...base });
    pieces.push({ start, end, ...style });
    at = end;
  }
  if (at < span.end) pieces.push({ start: at, end: span.end, ...base });
  return pieces;
}

/** "Intern, Developer, [Harbour Works](…)": what a link leads to behind a comma is one name. */
export function byLink(piece: Piece, line: Row["lines"][number], text: string): Piece[] {
  const link = line.links?.find(({ start, end }) => start > piece.start && end <= piece.end && /\p{L}{2}/u.test(text.slice(start, end)));
  const comma = link && /,\s+$/u.exec(text.slice(piece.start, link.start));
  if (!link || !comma) return [piece];
  return [
    { ...piece, end: piece.start + comma.index },
    { ...piece, start: link.start },
  ];
}

/** "Ingegnere presso **Dronaldo S.p.A.**", "**Vendeur** chez **Kiwa**": the look changes behind the word that announces an employer. */
export function announcedByWord(pieces: readonly Piece[], text: string): Piece[] {
  let isAt = false;
  return pieces.flatMap((piece) => {
    const own = isAt ? { ...piece, isAt } : piece;
    const written = text.slice(piece.start, piece.end);
    const word = AT_END.exec(written);
    isAt = word !== null || AT_ALONE.test(written);
    if (AT_ALONE.test(written)) return [];
    return word ? { ...own, end: piece.start + word.index } : own;
  });
}

/** "Software Engineer – II": the level behind the dash is part of the title. */
const LEVEL = /^(?:I{1,3}|IV|V)(?=$|\s*[|,(•·–—-])/u;

/** "University at Albany", "Institute at Brown": the small word is inside of the name. */
const ENDS_IN_SCHOOL = /(?:^|\s)(?:University|College|School|Institute)$/u;

/** "Tutor at X" parts a title from a place of work; "University of Texas at Austin" is one name. */
function parts(match: RegExpMatchArray, before: string, after: string): boolean {
  if (/^\s*\/\s*$/u.test(match[0])) return partsAtSlash(before, after) && !(/\d$/u.test(before) && /^\d/u.test(after));
  if (/^\s*[-–—]\s*$/u.test(match[0]) && LEVEL.test(after)) return false;
  if (/^\s+[-–—]\s+$/u.test(match[0]) && areTitles(before, nextName(after))) return false;
  if (match[0] === "–") return isTitleBeside(before, nextName(after));
  // "PostDoc; project on bridges": behind a title, small letters tell what was done.
  if (match[0].startsWith(";")) return /^\p{Lu}/u.test(after) || scoreTitle(before) >= CLEARLY_TITLE;
  if (/^\s+[-–—]\s+$/u.test(match[0]) && (isBeforeRegion(before, after) || isShortForm(before, after))) return false;
  if (match[0].trim() === "·" && match[0] === "·" && /\p{Script=Han}$/u.test(before)) return isTitleBeside(before, after);
  if (WORKS_AT.test(match[0])) return scoreTitle(before) >= CLEARLY_TITLE && namesEmployer(match[0], after);
  // "硕士 统计学" is a degree and its subject.
  if (match[0].trim() === "" && /\p{Script=Han}/u.test(before)) return findDegrees(before).length === 0;
  if (!/^\s+at\s+$/iu.test(match[0])) return true;
  return !ENDS_IN_SCHOOL.test(before) && (scoreTitle(before) >= 0.5 || findDegrees(before).length > 0);
}

/** "Architect's assistant - Interior architect": two titles are one, unless the second says how somebody was employed. */
function areTitles(before: string, after: string): boolean {
  const isTitle = (text: string): boolean => scoreTitle(text) >= CLEAR_TITLE && scoreOrganisation(text) < RATHER_ORGANISATION;
  return !/\s[|•·–—-]\s/u.test(before) && isTitle(before) && isTitle(after) && !isTraineeship(after) && !isTraineeship(before);
}

/** "RWI - Institute for Economic Research": the letters before the dash are the same name, and neither a title nor a town. */
function isShortForm(before: string, after: string): boolean {
  const letters = /(?:^|[(\s])(\p{Lu}{2,6})$/u.exec(before)?.[1];
  if (letters === undefined || letters !== before.trim() || findDegrees(letters).length > 0) return false;
  const next = after.split(/\s[|•·–—-]\s|[,(]/u)[0] ?? after;
  const isName = scoreSchool(next) >= CLEARLY_TITLE || INSTITUTION.test(next);
  return (
    isName && scoreTitle(letters) === 0 && scoreTitle(next) < CLEARLY_TITLE && readPlace(letters) === undefined && !isDepartment(letters)
  );
}

/** What stands behind its own short form: "Council", "Foundation". */
const INSTITUTION =
  /(?:^|\s)(?:Foundation|Council|Association|Agency|Institut\p{Ll}*|Centre|Center|Commission|Authority|Society|Organi[sz]ation|Ministry|Department|Bank|Hospital|Laborator(?:y|ies))(?=$|\s)/u;

/** "Stage à", "Mitarbeiterin an der", "Docente en la": small words that also stand before a town or a task. */
const WORKS_AT = new RegExp(`^\\s+(?:${words([...lexicon.atOrTown, ...AT_OR_FIELD])})$`, "u");
const BEFORE_FIELD = new RegExp(`^\\s+(?:${words(AT_OR_FIELD)})$`, "u");
const BARE = new RegExp(`^\\s+(?:${words(lexicon.atOrField)})$`, "u");

/**
 * "en", "em", "na" announce a field as often ("Analista en Finanzas"): behind them only a school or a firm beyond doubt is where;
 * behind an article ("en el Hospital San Roque") a name of several words that is rather one is enough.
 */
function namesEmployer(word: string, after: string): boolean {
  const name = (after.split(/\s[|•·–—/-]\s|,\s|\s\(/u)[0] ?? after).trim();
  // "Vendeuse à HARBOUR MARKET": a name in capital letters that is no town.
  const isInCapitals = !BEFORE_FIELD.test(word) && IN_CAPITALS.test(name) && readPlace(name) === undefined;
  if (isInCapitals || scoreSchool(name) >= 0.8) return true;
  const least =
    BARE.test(word) || (BEFORE_FIELD.test(word) && !/\s/u.test(name))
      ? SURELY_ORGANISATION
      : /\s/u.test(name)
        ? RATHER_ORGANISATION
        : CLEARLY_ORGANISATION;
  return scoreOrganisation(name) >= least;
}

/** "微博·广告" and "Harbour–Mill Programme" are one name; "腾讯·后端工程师" an employer and a title. */
function isTitleBeside(before: string, after: string): boolean {
  return scoreTitle(before) >= CLEARLY_TITLE || scoreTitle(after) >= CLEARLY_TITLE;
}

/** "São Paulo – SP", "Austin - TX": the dash parts a town from the letters of its region. */
function isBeforeRegion(before: string, after: string): boolean {
  const region = /^[A-Z]{2}(?=\s*(?:$|[),|•·]|\s[–—-]\s))/u.exec(after)?.[0];
  return (
    region !== undefined &&
    readPlace(
      `${before
        .split(/[,(]\s*/u)
        .at(-1)
        ?.trim()} – ${region}`,
    ) !== undefined
  );
}

/** "Presidente / Director de Proyecto" is one title and "Siemens AG / Nokia Networks" one employer; "Barista / Café Central" is neither. */
function partsAtSlash(before: string, after: string): boolean {
  const next = nextName(after);
  // "Computer Operator I / II": the level behind the slash is part of the title.
  if (LEVEL.test(after) && scoreTitle(before) >= CLEARLY_TITLE) return false;
  // "CLAXO / FLAXO" is where something was given by two houses together.
  if (ENDS_IN_CAPITALS.test(before) && CAPITALS.test(next)) return false;
  // "Recruit / Private / Corporal": what two titles began goes on, whether the third is known or not.
  if (/\s\/\s/u.test(before) && isBesideNoEmployer(before, next)) return false;
  const both = (score: (text: string) => number): boolean => score(before) >= CLEARLY_TITLE && score(next) >= CLEARLY_TITLE;
  return !both(scoreTitle) && !both(scoreOrganisation) && !both(scoreSchool) && !(isBrand(before) && isBrand(next));
}

function isBesideNoEmployer(titles: string, next: string): boolean {
  const known = titles.split(/\s\/\s/u);
  const areTitles =
    known.some((part) => scoreTitle(part) >= CLEARLY_TITLE) && known.every((part) => scoreOrganisation(part) < CLEARLY_TITLE);
  return areTitles && scoreOrganisation(next) < CLEARLY_TITLE && readPlace(next) === undefined;
}

/** "Glint / Beacon": names of one word each, of which nobody knows more, are one employer that bought the other. */
function isBrand(text: string): boolean {
  return /^\p{Lu}\p{L}{2,15}$/u.test(text) && scoreTitle(text) === 0 && scoreOrganisation(text) === 0 && readPlace(text) === undefined;
}

const IN_CAPITALS = /^(?=(?:.*\p{Lu}){4})[\p{Lu}\d&.'’-]+(?:[\s/]+[\p{Lu}\d&.'’-]+){0,3}$/u;
const ENDS_IN_CAPITALS = /(?:^|[\s,])\p{Lu}{3,8}$/u;
const CAPITALS = /^\p{Lu}{3,8}$/u;

/** What stands before the next separator. */
function nextName(text: string): string {
  return text.split(/\s[|•·–—-]\s/u)[0] ?? text;
}

/** Where each bracket opens and closes; what stands in it is one piece: "App-Entwicklung (Android / Cordova)". */
function bracketsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[(（][^()（）]*[)）]/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Cuts a piece at the signs and small words that part names. */
export function bySeparator(piece: Piece, text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = piece.start;
  let isAt = piece.isAt ?? false;
  const own = text.slice(piece.start, piece.end);
  const brackets = bracketsOf(own);
  for (const match of own.matchAll(SEPARATOR)) {
    const start = piece.start + match.index;
    if (brackets.some((bracket) => bracket.start < match.index && match.index < bracket.end)) continue;
    if (!parts(match, text.slice(at, start), text.slice(start + match[0].length, piece.end))) continue;
    pieces.push({ ...piece, start: at, end: start, isAt });
    at = start + match[0].length;
    isAt = /[\p{L}@]/u.test(match[0]);
  }
  pieces.push({ ...piece, start: at, isAt });
  return pieces;
}
