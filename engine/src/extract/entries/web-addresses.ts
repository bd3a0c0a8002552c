import type { Span } from "../../model/index.ts";
import { findUrls } from "../../recognise/contacts/find-contacts.ts";

const HAS_SCHEME = /^(?:https?:|www\.)/iu;
/** So many parts before it say all that a head has to say: "Engineer, Acme, acme.example". */
const ENOUGH_PARTS = 2;

/**
 * A stretch of a head without its web addresses, which name nobody.
 *
 * A bare domain goes only where it closes a list of other parts: "Booking.com" by itself is an employer.
 */
export function withoutWebAddresses(span: Span, text: string): Span[] {
  const written = text.slice(span.start, span.end);
  if (!written.includes(".")) return [span];
  const rest: Span[] = [];
  let at = span.start;
  for (const url of findUrls(written)) {
    const before = written.slice(0, url.start);
    const closesList =
      /[,|·•]\s*$/u.test(before) && before.split(/[,|·•]/u).length > ENOUGH_PARTS && /^[\s.,]*$/u.test(written.slice(url.end));
    if (!HAS_SCHEME.test(url.value) && !closesList) continue;
    if (span.start + url.start > at) rest.push({ start: at, end: span.start + url.start });
    at = span.start + url.end;
  }
  if (at < span.end) rest.push({ start: at, end: span.end });
  return rest;
}
