import type { Span } from "../../model/index.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { isStudyStatus } from "../../recognise/phrases/field-labels.ts";
import { trimSpan } from "../entries/trim-span.ts";

/** A degree and its subject inside one piece of text. */
export type DegreeParts = { readonly studyType: Span; readonly area?: Span };

const CONNECTOR =
  /^\s*(?:(?:degree|studium|diploma|abschluss)\s+)?(?:(?:in|im|of|en|em|auf|für|der|des|major in|mit schwerpunkt)(?!\p{L})|[,:;–—-]|\()\s*(?:(?:spécialité|spécialisation|spécialisée? en|option|parcours|filière|especialidad(?: en)?|especialización en|mención en|orientación|specialit[àa]|indirizzo|curriculum|track|specialization in|specialisation in|concentration in|major in|schwerpunkt|fachrichtung|studiengang|vertiefung|richting|afstudeerrichting)\s*:?\s+)?/iu;
/** "Dipl.-Ing. (FH)", "BA (Hons)": what stands in these brackets says what kind of degree it is. */
const QUALIFIER = /^\s*\((?:hons?\.?|honours|mod\.?|ord\.?|fh|tu|th|univ\.?|ba|dh|vwa|ihk|hwk|eth|usa|oxon\.?|cantab\.?)\)/iu;
const OF_CONNECTOR = /^\s*(?:de|di|van|du|d['’])\s+/iu;
const ENDS_WITH_OF = /(?:\bof|\bzum|\bzur|\bals|\bde)$/iu;
/** "Grado en" stands in the lexicon so, but the small word belongs to the subject. */
const DANGLING = /\s+(?:in|en|em|de|di)$/iu;
const NEXT_STOP = /\s*(?:,|\(|\bin\b|\ben\b|\bim\b|[–—|]|\s-\s)/iu;
const AREA_END = /\s*(?:\(|[|;•·]|\s[–—-]\s|,\s*(?:with|mit|avec|con|com|\d))/u;
/** "Ingeniería de Montes" behind "Máster" is what was studied, though it is the name of a degree elsewhere. */
const STARTS_SUBJECT = /^\p{Lu}\p{L}{5,}\s+(?:de|di|van|du|d['’])(?:\s|\p{L})/u;
/** "Polymechaniker EFZ", "HR-Fachfrau mit eidg. Fachausweis": the trade is part of the degree's name. */
const CLOSES_TRADE = /^(?:efz|eba|fachausweis|fähigkeitszeugnis)$/iu;
const LONGEST_AREA_WORDS = 12;

/** "Bachelor of" takes the noun that follows; "zur Dr.-Ing." likewise. */
function studyEnd(text: string, end: number): number {
  if (!ENDS_WITH_OF.test(text.slice(0, end))) return text[end] === ")" ? end + 1 : end;
  const rest = text.slice(end);
  const stop = NEXT_STOP.exec(rest);
  return stop === null || stop.index === 0 ? text.length : end + stop.index;
}

/** "A Levels: History (A), French (B), Art (C)": each subject with its grade is one list. */
const GRADED_SUBJECTS = /^\s*\p{L}[^(),;]*\([A-F1-9]\*?[+-]?\)(?:\s*(?:,|;|and|&)\s*\p{L}[^(),;]*\([A-F1-9]\*?[+-]?\))+/u;

function areaOf(text: string, from: number): Span | undefined {
  const rest = text.slice(from);
  const lead = (CONNECTOR.exec(rest) ?? OF_CONNECTOR.exec(rest))?.[0].length ?? 0;
  const isBracketed = rest.slice(0, lead).includes("(");
  const content = rest.slice(lead);
  const graded = GRADED_SUBJECTS.exec(content)?.[0];
  if (graded !== undefined && !isBracketed) return { start: from + lead, end: from + lead + graded.length };
  const stop = isBracketed ? /\)/u.exec(content) : AREA_END.exec(content);
  const area = stop ? content.slice(0, stop.index) : content;
  // What is left of "Abitur am 30.05.2011", or how it ended: "碩士畢業".
  if (
    isStudyStatus(area.trim()) ||
    !/\p{L}{2}/u.test(area) ||
    /^\s*\p{Ll}{1,4}\s*$/u.test(area) ||
    area.split(/\s+/u).length > LONGEST_AREA_WORDS
  )
    return undefined;
  return { start: from + lead, end: from + lead + area.length };
}

/** Cuts "B.Sc. in Computer Science", "Computer Science, B.Sc." and their like in other languages into degree and subject. */
export function degreeParts(text: string, offset: number, document: string): DegreeParts | undefined {
  const degrees = findDegrees(text);
  const [first] = degrees;
  if (!first) return undefined;
  let end = studyEnd(text, first.end);
  // "Promotion zur Dr.-Ing." and "B.Tech (Hons)": a second degree word right behind belongs to the first.
  for (const next of degrees.slice(1)) {
    const isSubject = STARTS_SUBJECT.test(text.slice(next.start)) || DANGLING.test(text.slice(0, end));
    // "HBO-V (bachelor Verpleegkunde)": what a bracket begins it ends as well.
    const opens = /\(/u.test(text.slice(end, next.start)) && text[next.end] !== ")";
    if (next.start >= end && next.start - end <= 2 && !isSubject && !opens) end = studyEnd(text, next.end);
  }
  end += QUALIFIER.exec(text.slice(end))?.[0].length ?? 0;
  end -= DANGLING.exec(text.slice(0, end))?.[0].length ?? 0;
  const place = (span: Span): Span => trimSpan({ start: offset + span.start, end: offset + span.end }, document);
  const before = text.slice(0, first.start);
  const after = areaOf(text, end);
  const separated = /[,–—|:-]\s*$/u.test(before);
  if (CLOSES_TRADE.test(text.slice(first.start, first.end)) && !separated)
    return { studyType: place({ start: 0, end }), ...(after && { area: place(after) }) };
  if (/\p{L}{2}/u.test(before) && (separated || !after)) {
    const own = { start: first.start, end };
    return { studyType: place(own), area: place({ start: 0, end: first.start }) };
  }
  return { studyType: place({ start: 0, end }), ...(after && { area: place(after) }) };
}
