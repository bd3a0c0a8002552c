import type { Line, Location, Span } from "../../model/index.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { findEmails, findPhones, findUrls } from "../../recognise/contacts/find-contacts.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { labelOf, readLabel } from "../../recognise/phrases/field-labels.ts";
import { type PlaceReading, readPlace } from "../../recognise/places/read-place.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { inMainlandSigns } from "../../text/traditional.ts";
import { trimSpan } from "../entries/trim-span.ts";
import type { Trace, Traced } from "../traced.ts";

type Candidate = { readonly span: Span; readonly reading: PlaceReading; readonly score: number; readonly line: Line };

const PIECES = /\u3000+|\s*[|｜•·∙⋅◦▪‖⋄◇♦❖◆]\s*|\s+[-–—]\s+(?!(?:CEP|PIN|C\.?P\.?)?[\s:]*\d{5,6}(?:-\d{3})?\s*(?:$|[,.|;(]))|\s{3,}|\t+/gu;
const LEAST_SCORE = 0.5;
/** Letters of a line that tells how to reach somebody; a resume that lost its line breaks has its jobs in the same line. */
const LONGEST_CONTACT = 240;
/** "Based in Lisbon", "Residente a Torino", "现居 北京": the words that say that somebody lives there. */
const LIVES_IN =
  /^(?:(?:currently\s)?(?:based|living|lives|resid(?:es|ing)|located)\sin|wohnhaft\sin|wohnt\sin|lebt\sin|habite\s(?:à|en)|réside\s(?:à|en)|basée?\s(?:à|en)|vive\sen|vivo\sen|residente?\s(?:en|a|em)|domicili(?:ad[oa]\s(?:en|a)|ée?\s(?:à|en)|at[oa]\sa)|demeurant\sà|vit\sà|radicad[oa]\sen|moro\sem|mora\sem|vivo\s(?:a|em)|vive\sa|woonachtig\s(?:te|in)|woont\sin|(?:现居住?地?|居住地|住址|现住址|所在地)[:：\s]|现居(?!住))\s*(?=[\p{Lu}\p{Lo}])/iu;

/** "所在地：苏州 政治面貌：党员", "City: Ghent  Date of birth: ...": a blank before the next label parts as a sign does. */
function labelsInside(text: string): RegExpExecArray[] {
  return [...text.matchAll(/\s+(?=([^\s:：]{1,20}(?:\s[^\s:：]{1,12})?)\s?[:：])/gu)].filter(
    (match) => labelOf(match[1] ?? "") !== undefined,
  );
}

/** A line without e-mail, telephone and web addresses, cut at separators. */
function pieces(line: Line): Span[] {
  const taken = [...findEmails(line.text), ...findPhones(line.text), ...findUrls(line.text)].sort((a, b) => a.start - b.start);
  const cuts = [...line.text.matchAll(PIECES), ...labelsInside(line.text)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const label = readLabel(line.text);
  const holes = [...taken, ...cuts].sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  let at = label === undefined ? 0 : label.contentAt;
  for (const hole of holes) {
    if (hole.start > at) spans.push({ start: line.start + at, end: line.start + hole.start });
    at = Math.max(at, hole.end);
  }
  if (at < line.text.length) spans.push({ start: line.start + at, end: line.end });
  return spans;
}

function candidatesOf(line: Line, document: string): Candidate[] {
  const label = readLabel(line.text)?.field;
  const isOther = label === "personal" || label === "name";
  // A date is that of a job or a degree, unless the line tells how to reach somebody: "Ghent | ada@example.org | born 3-5-1991".
  const isContact = line.text.length <= LONGEST_CONTACT && findEmails(line.text).length > 0;
  const isOfEntry = !isContact && findDates(line.text).length > 0;
  if ((isOther && !/[|·•]/u.test(line.text)) || isOfEntry) return [];
  return pieces(line).flatMap((piece) => {
    const whole = trimSpan(piece, document);
    // "ada@example.org – Address: Bristol": a label inside a line.
    const inner = readLabel(document.slice(whole.start, whole.end));
    const named = inner ? trimSpan({ start: whole.start + inner.contentAt, end: whole.end }, document) : whole;
    const lives = LIVES_IN.exec(inMainlandSigns(document.slice(named.start, named.end)))?.[0].length ?? 0;
    const span = { start: named.start + lives, end: named.end };
    const text = document.slice(span.start, span.end);
    const labelled = [label, inner?.field].some((field) => field === "address" || field === "location") ? 0.5 : lives > 0 ? 0.4 : 0;
    if (inner && labelled === 0) return [];
    const place = text.length < (/^\p{Script=Han}/u.test(text) ? 2 : 3) || labelOf(text) !== undefined ? undefined : readPlace(text);
    // "19 Marine Terrace, Fremantle, WA 6160", "9711 NV Groningen": with its postal code it is neither a trade nor an employer.
    const { postalCode: code, address, city } = place?.location ?? {};
    const isWhole = code !== undefined && (address !== undefined || (city !== undefined && text.startsWith(code)));
    const reading = isWhole || (scoreTitle(text) < 0.6 && scoreOrganisation(text) < 0.6) ? place : undefined;
    if (!reading || (reading.location.city !== undefined && /^remote$/iu.test(reading.location.city))) return [];
    return [{ span, reading, score: reading.score + labelled + reading.parts.length * 0.05, line }];
  });
}

function tracesOf({ span, reading }: Candidate): Trace[] {
  return reading.parts.map((part) => ({
    pointer: `/${part.field}`,
    spans: [{ start: span.start + part.start, end: span.start + part.end }],
    confidence: reading.score * 0.95,
  }));
}

/** Where the person lives, out of the lines of the header; a street line and the town line below it are one address. */
export function findLocation(lines: readonly Line[], document: string): Traced<Location> | undefined {
  const candidates = lines.flatMap((line) => candidatesOf(line, document));
  const best = candidates.reduce<Candidate | undefined>(
    (top, next) => (top === undefined || next.score > top.score + 0.01 ? next : top),
    undefined,
  );
  if (!best || best.score < LEAST_SCORE) return undefined;
  // In a form of two columns the label of the town stands between the street and the town.
  const isNear = ({ index, row }: Line): boolean => Math.abs(index - best.line.index) <= (Math.abs(row - best.line.row) <= 1 ? 2 : 1);
  const near = candidates.filter((other) => other !== best && isNear(other.line));
  let [value, traces] = [{ ...best.reading.location }, tracesOf(best)];
  for (const other of near) {
    const fields = (Object.keys(other.reading.location) as (keyof Location)[]).filter((field) => value[field] === undefined);
    if (fields.length < Object.keys(other.reading.location).length) continue;
    value = { ...value, ...other.reading.location };
    traces = [...traces, ...tracesOf(other)];
  }
  return { value, traces };
}
