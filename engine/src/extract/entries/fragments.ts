import lexicon from "../../data/field-labels/field-labels.json" with { type: "json" };
import type { Span } from "../../model/index.ts";
import { isCampusName, scoreOrganisation, scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { isDurationOnly } from "../../recognise/dates/find-dates.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { type FieldLabel, isEmploymentType, readLabel } from "../../recognise/phrases/field-labels.ts";
import { isKnownPlace, LONE_TOWN, type PlaceReading, readPlace } from "../../recognise/places/read-place.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { behindEmploymentType, isEmployerFact, withoutEmployerFacts } from "./employer-facts.ts";
import { gluedTown } from "./glued-town.ts";
import type { Row } from "./rows.ts";
import { withoutWebAddresses } from "./web-addresses.ts";

/** A piece of an entry's head between separators. `slot` names its place in the head, equal for equal layouts. */
export type Fragment = Span & {
  readonly text: string;
  readonly slot: string;
  readonly label?: FieldLabel;
  readonly kind: "name" | "place";
  readonly fromTrail: boolean;
};

/** Among them the blank between two longer Chinese names; a scan has blanks inside of names, between two or three signs. */
const SEPARATOR =
  /\s*[|•·∙▪◦‖¦⋄◇♦❖◆]\s*|\s+[-–—―~/⋅]+\s+|\s*[–—]\s*(?=\p{Lu})|\s+\/\/\s+|;\s+(?=\p{Lu})|\t+|\s{3,}|\s*[@]\s+|\s+(?:at|bei|chez|presso|bij)\s+(?=\p{Lu}|\p{Lo}|\d)|\s*(?:\||::)\s*|(?<=[\p{Script=Han}（）]{4})\s+(?=[\p{Script=Han}（）]{3})|(?<=公司|集团|大学|学院|银行|医院|研究院|研究所)\s+(?=\p{L})/gu;

type Piece = Span & { readonly bold: boolean; readonly italic: boolean; readonly isAt?: boolean };

/** The line without its dates, as stretches. */
function undated(row: Row, line: Row["lines"][number]): Span[] {
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

/** Cuts a stretch where the weight or slant of the letters changes between words. */
function byStyle(span: Span, line: Row["lines"][number]): Piece[] {
  const base = { bold: line.style.bold === true, italic: line.style.italic === true };
  const pieces: Piece[] = [];
  let at = span.start;
  for (const part of line.styled ?? []) {
    const [start, end] = [Math.max(part.start, span.start), Math.min(part.end, span.end)];
    const style = { bold: part.style.bold === true, italic: part.style.italic === true };
    // "Java开发" changes its font inside the word.
    if (isInsideWord(line, start) || isInsideWord(line, end)) continue;
    if (end - start < 3 || (style.bold === base.bold && style.italic === base.italic)) continue;
    const last = pieces.at(-1);
    // The look goes on over a line break.
    if (last && start - at <= 1 && at > span.start && last.end === at && last.bold === style.bold && last.italic === style.italic) {
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

/** "Ingegnere presso **Dronaldo S.p.A.**", "**Vendeur** chez **Kiwa**": the look changes behind the word that announces an employer. */
function announcedByWord(pieces: readonly Piece[], text: string): Piece[] {
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

/** "Tutor at X" parts a title from a place of work; "University of Texas at Austin" is one name. */
function parts(match: RegExpMatchArray, before: string, after: string): boolean {
  if (/^\s*\/\s*$/u.test(match[0])) return partsAtSlash(before, after);
  if (/^\s+[-–—]\s+$/u.test(match[0]) && isBeforeRegion(before, after)) return false;
  // "硕士 统计学" is a degree and its subject.
  if (match[0].trim() === "" && /\p{Script=Han}/u.test(before)) return findDegrees(before).length === 0;
  return !/^\s+at\s+$/iu.test(match[0]) || scoreTitle(before) >= 0.5 || findDegrees(before).length > 0;
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
  const next = after.split(/\s[|•·–—-]\s/u)[0] ?? after;
  const both = (score: (text: string) => number): boolean => score(before) >= CLEARLY_TITLE && score(next) >= CLEARLY_TITLE;
  return !both(scoreTitle) && !both(scoreOrganisation) && !both(scoreSchool);
}

/** Where each bracket opens and closes; what stands in it is one piece: "App-Entwicklung (Android / Cordova)". */
function bracketsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[(（][^()（）]*[)）]/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function bySeparator(piece: Piece, text: string): Piece[] {
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

/** Without separators and brackets at its edges; a closing bracket stays where its opening one is inside. */
export function trimSpan(span: Span, text: string): Span {
  let [start, end] = [span.start, span.end];
  const inner = () => text.slice(start, end);
  for (let [changed, round] = [true, 0]; changed && round < MOST_ROUNDS; round++) {
    const [from, to] = [start, end];
    while (start < end && EDGE_START.test(text[start] ?? "")) start++;
    while (end > start && EDGE_END.test(text[end - 1] ?? "")) end--;
    changed = start > from || end < to;
    const rest = inner();
    if (/[)）\]]$/u.test(rest) && !/[(（[]/u.test(rest)) {
      end -= 1;
      changed = true;
    }
    if (/^[([]/u.test(rest) && (!/[)\]]/u.test(rest) || /^[([][^)\]]*[)\]]$/u.test(rest))) {
      start += 1;
      changed = true;
    }
  }
  return { start, end };
}

/** Signs looked at one by one: an expression for a whole run of them takes the square of its length where none ends the text. */
const EDGE_START = /[\s,;:：，、|•·)）\]–—\-/]/u;
const EDGE_END = /[\s,;:：，、|•·(（[–—\-/]/u;
/** Nobody sets a name in more brackets than this. */
const MOST_ROUNDS = 16;

/** "Zorggroep Eemland te Amersfoort": the small word between an employer and its town, in languages that write it so. */
const IN_TOWN = /\s+(?:te|à|em|en|in)\s+(?=\p{Lu}\p{Ll})/gu;

/** The gap between a text and a place that is glued to its end by a comma, in brackets or by a small word; nothing if the text has none. */
function placeTail(text: string): Span | undefined {
  const small = [...text.matchAll(IN_TOWN)].at(-1);
  if (small && readPlace(text.slice(small.index + small[0].length))?.parts[0]?.field === "city" && isTownBehind(text, small))
    return { start: small.index, end: small.index + small[0].length };
  const cuts = [...text.matchAll(/[,(]\s*/gu)].map((match) => match.index + match[0].length);
  for (const cut of cuts) {
    const head = text.slice(0, cut).replace(/[,(\s]+$/u, "");
    const tail = text.slice(cut).replace(/\)\s*$/u, "");
    const place = readPlace(tail);
    if (place?.unknownFirst?.isBeforeTown) continue;
    // "University of California, Berkeley" is one name.
    if (isCampusName(head) || (!tail.includes(",") && isCampusName(head.split(/,\s+/u).at(-1) ?? head))) continue;
    // "Bank of America, Charlotte": what stays must still be a name, and a sure place must follow.
    if (place && head.length > 1 && isSurely(place, tail, LONE_TOWN)) return { start: cut, end: cut };
  }
  return undefined;
}

function isTownBehind(text: string, word: RegExpExecArray): boolean {
  const head = text.slice(0, word.index);
  // "Hogeschool van Arnhem en Nijmegen": between two towns the small word is "and".
  if (/^\s+en\s+$/u.test(word[0]) && isKnownPlace(head.split(/\s+(?:van|de|von)\s+/u).at(-1) ?? head)) return false;
  return (
    isKnownPlace(text.slice(word.index + word[0].length)) && scoreTitle(head) === 0 && findDegrees(head).length === 0 && !isCampusName(head)
  );
}

/** Every part is in the lists: then "Zürich" is the town and not the insurer. */
const SURE_PLACE = 0.95;

function isSurely(place: PlaceReading, text: string, least = 0.75): boolean {
  return place.score >= SURE_PLACE || (place.score >= least && scoreTitle(text) < 0.6 && scoreOrganisation(text) < 0.5);
}

function isPlace(text: string): boolean {
  const place = readPlace(text);
  // "Cartago, Madrid" in the head of an entry: a name nobody knows before a town is no second town.
  return place !== undefined && !place.unknownFirst?.isBeforeTown && isSurely(place, text);
}

const AT_END = /(?<=\p{L})\s{1,3}(?:at|bei|beim|chez|presso|bij)\s{0,3}$/u;
/** The small word in a look of its own between two names in bold letters. */
const AT_ALONE = new RegExp(`^\\s*(?:${lexicon.at.join("|")})\\s*$`, "u");
const AT_WORD = new RegExp(`^(?:${lexicon.at.filter((word) => /\p{L}/u.test(word)).join("|")})\\s+(?=\\p{Lu}|\\p{Lo})`, "u");
/** "济南 高中物理教师": Chinese parts a town from what follows by a blank. */
const HAN_TOWN = /^(\p{Script=Han}{2,4})\s+(?=\p{Script=Han})/u;
const CLEARLY_TITLE = 0.6;
const LEADING_PLACE = /^\(([^()]{2,40})\)[\s,–—-]+(?=\p{L})/u;

/** "at Globex" begins with the word that announces an employer, "(Lyon), Chef de projet" with the town of the employer before it. */
function leadOf(text: string): { readonly length: number; readonly isAt: boolean; readonly place?: Span } | undefined {
  const at = AT_WORD.exec(text);
  if (at) return { length: at[0].length, isAt: true };
  const comma = /^([^,()]{2,30}),\s+(?=\p{L})/u.exec(text) ?? HAN_TOWN.exec(text);
  if (
    comma?.[1] &&
    isTown(comma[1]) &&
    isPlace(comma[1]) &&
    scoreTitle(text.slice(comma[0].length)) >= CLEARLY_TITLE &&
    scoreTitle(comma[1]) === 0
  )
    return { length: comma[0].length, isAt: false, place: { start: 0, end: comma[1].length } };
  const town = LEADING_PLACE.exec(text);
  return town?.[1] && isTown(town[1]) ? { length: town[0].length, isAt: false, place: { start: 1, end: 1 + town[1].length } } : undefined;
}

function isTown(text: string): boolean {
  return (
    isPlace(text) || (/^\p{Lu}/u.test(text) && text.split(/\s+/u).length <= 3 && scoreTitle(text) === 0 && scoreOrganisation(text) === 0)
  );
}

/** "Bern." at the end of a line is Bern; "D.C." keeps its stop. */
function withoutStop(span: Span, text: string): Span {
  return /\p{Ll}{2}\.$/u.test(text.slice(span.start, span.end)) ? { ...span, end: span.end - 1 } : span;
}

/** "**Titan Castings Ltd**, Lisburn": the weight of the letters parted the town from the comma it stands behind. */
function isBehindComma(span: Span, text: string): boolean {
  return /,\s?$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
}

type Kinded = { readonly span: Span; readonly kind: Fragment["kind"]; readonly isAt?: boolean };

function withPlace(span: Span, text: string): Kinded[] {
  const value = text.slice(span.start, span.end);
  const lead = leadOf(value);
  if (lead) {
    const rest = withPlace({ start: span.start + lead.length, end: span.end }, text);
    const place = lead.place && { start: span.start + lead.place.start, end: span.start + lead.place.end };
    return [
      ...(place ? [{ span: place, kind: "place" as const }] : []),
      ...rest.map((part) => ({ ...part, ...(lead.isAt && { isAt: true }) })),
    ];
  }
  if (isPlace(value) || (isBehindComma(span, text) && isKnownPlace(value))) return [{ span: withoutStop(span, text), kind: "place" }];
  const cut = gluedTown(value) ?? placeTail(value);
  if (cut === undefined) return [{ span, kind: "name" }];
  return [
    { span: trimSpan({ start: span.start, end: span.start + cut.start }, text), kind: "name" },
    { span: withoutStop(trimSpan({ start: span.start + cut.end, end: span.end }, text), text), kind: "place" },
  ];
}

/** All pieces of the given rows in order. `text` is the document's text; `offset` numbers the first row relative to the dates. */
export function fragmentsOf(rows: readonly Row[], text: string, offset: number, fromTrail: boolean): Fragment[] {
  return rows.flatMap((row, rowIndex) => {
    let order = 0;
    return row.lines.flatMap((line) => {
      const written = readLabel(line.text);
      const label = written?.field ?? line.columnLabel;
      const stretches = written ? [{ start: line.start + written.contentAt, end: line.end }] : undefined;
      const named = (stretches ?? undated(row, line)).flatMap((span) => withoutWebAddresses(span, text));
      const styled = named.flatMap((span) => byStyle(span, line));
      // "10.4 / 12" is one grade.
      const pieces = label === "score" ? styled : announcedByWord(styled, text).flatMap((piece) => bySeparator(piece, text));
      return pieces.flatMap((piece) => {
        const trimmed = trimSpan(piece, text);
        const written = text.slice(trimmed.start, trimmed.end);
        const span = { start: trimmed.start + behindEmploymentType(written), end: trimmed.start + withoutEmployerFacts(written) };
        const value = text.slice(span.start, span.end);
        // A grade needs no letters: "GPA: 3.8".
        const isEmpty = label === "score" ? value === "" : !/\p{L}/u.test(value);
        if (isEmpty) return [];
        // "Illustrator @ Freelance": where an employer must follow, the words for none stand for it.
        if ((isEmploymentType(value) && !piece.isAt) || isDurationOnly(value) || isEmployerFact(value)) return [];
        return withPlace(span, text).map(({ span: own, kind, isAt }): Fragment => {
          const announced = label ?? ((isAt || piece.isAt) && kind === "name" ? "company" : undefined);
          const slot = `${offset + rowIndex}/${kind === "name" ? order++ : "p"}/${piece.bold ? "b" : ""}${piece.italic ? "i" : ""}`;
          return {
            ...own,
            text: text.slice(own.start, own.end).replaceAll("\n", " "),
            slot,
            kind,
            fromTrail,
            ...(announced && { label: announced }),
          };
        });
      });
    });
  });
}

/** Cuts a place whose first part no list knows into a name and the rest of the place: for heads that have no other name. */
export function nameOutOfPlace(fragment: Fragment, text: string): readonly Fragment[] {
  const unknown = fragment.kind === "place" ? readPlace(fragment.text)?.unknownFirst : undefined;
  if (!unknown) return [fragment];
  const name = { start: fragment.start, end: fragment.start + unknown.end };
  const place = { start: fragment.start + unknown.restAt, end: fragment.end };
  return [
    { ...fragment, ...name, text: text.slice(name.start, name.end), kind: "name" },
    { ...fragment, ...place, text: text.slice(place.start, place.end) },
  ];
}
