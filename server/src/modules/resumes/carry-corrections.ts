import type { Reading, Span } from "@candor/engine";
import { stillApplicable } from "./resumes.rules.ts";
import type { Correction } from "./resumes.schemas.ts";

const IN_LIST = /^(\/[a-z]+)\/(\d+)(\/.*)?$/u;

/**
 * The corrections of a reading for another reading of the same document.
 *
 * An entry is known again by its words: what was the second job may be the third now. Entries that the person added
 * come after those that were read.
 */
export function carryCorrections(before: Reading, after: Reading, corrections: readonly Correction[]): Correction[] {
  const moved = corrections.flatMap((correction): Correction[] => {
    const pointer = newPointer(before, after, correction.pointer);
    if (pointer === undefined) return [];
    const { from, ...rest } = correction;
    const places = from?.flatMap((span) => newPlace(before, after, span) ?? []);
    return [{ ...rest, pointer, ...(places && places.length > 0 && { from: places }) }];
  });
  return stillApplicable(after, moved);
}

function newPointer(before: Reading, after: Reading, pointer: string): string | undefined {
  const [, list, index, rest = ""] = IN_LIST.exec(pointer) ?? [];
  if (list === undefined || index === undefined) return pointer;
  const [oldCount, newCount] = [countOf(before, list), countOf(after, list)];
  if (Number(index) >= oldCount) return `${list}/${Number(index) - oldCount + newCount}${rest}`;
  const places = Object.entries(before.evidence).flatMap(([at, evidence]) => (at.startsWith(`${list}/${index}/`) ? evidence : []));
  if (places.length === 0) return pointer;
  const sought = places.flatMap((span) => newPlace(before, after, span) ?? []);
  const found = mostOverlapping(after, list, sought);
  if (found === undefined) return undefined;
  return POINT.test(rest) ? newPoint(before, after, pointer, `${list}/${found}${rest}`) : `${list}/${found}${rest}`;
}

const POINT = /^\/(?:highlights|keywords|courses)\/\d+$/u;

/** A point of an entry is known again by its words too; one that is read no more has no place. */
function newPoint(before: Reading, after: Reading, old: string, pointer: string): string | undefined {
  const places = (before.evidence[old] ?? []).flatMap((span) => newPlace(before, after, span) ?? []);
  if (places.length === 0) return pointer;
  const siblings = Object.keys(after.evidence).filter((at) => at.startsWith(pointer.slice(0, pointer.lastIndexOf("/") + 1)));
  return siblings.find((at) => after.evidence[at]?.some((span) => places.some(({ start, end }) => start < span.end && span.start < end)));
}

function mostOverlapping(reading: Reading, list: string, sought: readonly Span[]): string | undefined {
  const overlaps = new Map<string, number>();
  for (const [pointer, evidence] of Object.entries(reading.evidence)) {
    const index = IN_LIST.exec(pointer)?.[2];
    if (index === undefined || !pointer.startsWith(`${list}/`)) continue;
    const shared = evidence.filter((at) => sought.some((span) => span.start < at.end && at.start < span.end)).length;
    overlaps.set(index, (overlaps.get(index) ?? 0) + shared);
  }
  const [best] = [...overlaps].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  return best?.[0];
}

/** The same words in the text as it is read now: where they were, or the nearest place. */
function newPlace(before: Reading, after: Reading, { start, end }: Span): Span | undefined {
  const quote = before.text.slice(start, end);
  if (quote.trim() === "") return undefined;
  if (after.text.startsWith(quote, start)) return { start, end };
  const [below, above] = [after.text.indexOf(quote, start), after.text.lastIndexOf(quote, start)];
  const nearest = above < 0 || (below >= 0 && below - start < start - above) ? below : above;
  return nearest < 0 ? undefined : { start: nearest, end: nearest + quote.length };
}

function countOf({ resume }: Reading, list: string): number {
  const items = Object.entries(resume).find(([name]) => `/${name}` === list)?.[1];
  return Array.isArray(items) ? items.length : 0;
}
