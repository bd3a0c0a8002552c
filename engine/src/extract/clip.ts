import type { LaidOut, Line } from "../model/index.ts";
import { findEmails } from "../recognise/contacts/find-contacts.ts";
import { findDates } from "../recognise/dates/find-dates.ts";

/** A whole resume on one line has its name and addresses in front; looking for fields further on would only take time. */
const LONGEST_LINE = 3000;

/** Lines of which only the beginning is looked at where they never seem to end. */
export function withoutEndlessLines(document: LaidOut): LaidOut {
  if (!document.lines.some((line) => line.text.length > LONGEST_LINE)) return document;
  const clip = (line: Line): Line => {
    if (line.text.length <= LONGEST_LINE) return line;
    const end = line.start + LONGEST_LINE;
    const { placed, styled } = line;
    return {
      ...line,
      text: line.text.slice(0, LONGEST_LINE),
      end,
      ...(placed && { placed: placed.filter((span) => span.end <= end) }),
      ...(styled && { styled: styled.filter((span) => span.end <= end) }),
    };
  };
  return { ...document, lines: document.lines.map(clip) };
}

/** A place, a comma and the small word before a date. */
const PLACE_BEFORE_DATE = /^(?:\p{Lu}[\p{L} .'-]{1,30},\s*)?(?:(?:den|le|li|il|em|a)\s+)?$/u;
const LONGEST_CLOSING = 80;
const PAGE_NUMBER = /\b\d{1,2}\s?(?:\/|of|von|de|sur|di|van)\s?\d{1,2}\s*$/u;

/** The parts of a footer: a name, a date, the word for a resume, a page number. */
const FOOTER_PARTS = 5;
const RESUME_WORD = /^(?:r[ée]sum[ée]|curriculum(?: vit(?:ae|æ))?|c\.?v\.?|lebenslauf|curr[ií]culum?|curr[ií]culo|简历|个人简历)$/iu;

/** Takes what closes the whole document ("Lingen, 1. Februar 2026", "Ada Example – 1/1") out of its last section, of which it is no item. */
export function withoutClosing(document: LaidOut, name: string | undefined): LaidOut {
  const last = document.lines.findLast((line) => line.place === "body" && line.text.trim() !== "");
  if (!last) return document;
  const row = document.lines.filter((line) => line.row === last.row && line.page === last.page);
  const closing = row.length > 1 && isFooterRow(row, name) ? row : isClosing(last.text, name) ? [last] : [];
  if (closing.length === 0) return document;
  const closed = new Set(closing.map((line) => line.index));
  const sections = document.sections.map((section) => ({ ...section, lines: section.lines.filter((index) => !closed.has(index)) }));
  return { ...document, sections };
}

function isClosing(text: string, name: string | undefined): boolean {
  return text.length <= LONGEST_CLOSING && (isPlaceAndDate(text) || isFooter(text, name) || text.startsWith("©"));
}

/** "November 29, 2026 | Ada Example · Résumé | 1", in as many lines as there are columns at the foot of the page. */
function isFooterRow(row: readonly Line[], name: string | undefined): boolean {
  const parts = row.flatMap((line) => line.text.split(/\s[·•|–—-]\s/u)).map((part) => part.trim());
  const isName = (part: string): boolean => name !== undefined && part.toLowerCase() === name.toLowerCase();
  const saysNothing = (part: string): boolean =>
    isName(part) || RESUME_WORD.test(part) || isPlaceAndDate(part) || /^\d{0,2}$/u.test(part) || PAGE_NUMBER.test(part);
  return parts.length <= FOOTER_PARTS && parts.some(isName) && parts.every(saysNothing);
}

function isPlaceAndDate(text: string): boolean {
  const [date, ...others] = findDates(text);
  if (!date || others.length > 0 || date.kind !== "single" || !hasDay(text.slice(date.start, date.end))) return false;
  return date.end >= text.trimEnd().length && PLACE_BEFORE_DATE.test(text.slice(0, date.start));
}

/** "1. Februar 2026", "2/1/2026"; a month and a year stand for more than one moment. */
function hasDay(date: string): boolean {
  return (date.match(/\d+/gu)?.length ?? 0) >= (/\p{L}{3}/u.test(date) ? 2 : 3);
}

/** The name once more with an address or a page number. */
function isFooter(text: string, name: string | undefined): boolean {
  return name !== undefined && text.startsWith(name) && (findEmails(text).length > 0 || PAGE_NUMBER.test(text));
}
