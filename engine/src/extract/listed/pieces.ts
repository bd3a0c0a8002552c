import type { Line, Span } from "../../model/index.ts";
import { findUrls } from "../../recognise/contacts/find-contacts.ts";
import type { DateMention } from "../../recognise/dates/date-mention.ts";
import { behindGiver, labelOf } from "../../recognise/phrases/field-labels.ts";
import { takeBullet } from "../../text/bullets.ts";
import type { Row } from "../entries/rows.ts";
import { trimSpan } from "../entries/trim-span.ts";

/** A stretch of a document with its words. */
export type Piece = Span & { readonly text: string };

const SEPARATOR =
  /\s*[([](?=[^)\]]*$)|\s+[-–—|•·]\s*|\s*[|•·]\s*|,\s+|\s+(?:by|from|issued by|von|par|por|da|door)\s+(?=\p{Lu})|\s*:\s+|\s*[，：]\s*|\s*（(?=[^）]*$)|(?<=\p{L}{4})\.\s+(?=\p{Lu})/gu;
/** "Best Label / Makers' Guild / 2020": a slash parts where it stands before the date too; else it stands inside names. */
const SLASHED = /\s\/\s/gu;
const SLASH_BEFORE_DATE = /\s\/\s*$/u;
/** Signs that a name may hold: "Certified Professional: Java SE 11". */
const WEAK = /^\s*[:：–—-]\s*$/u;
/** "Scrum.org" with a capital is who gives certificates; "scrum.org/certificates/12" is where one is found. */
const NAMED_LIKE_ADDRESS = /^\p{Lu}\p{L}+\.\p{L}{2,4}$/u;

/** The addresses in a line that are no names. */
export function addressesIn(line: Line) {
  return findUrls(line.text).filter((found) => !NAMED_LIKE_ADDRESS.test(line.text.slice(found.start, found.end)));
}

function holesOf(line: Line, dates: readonly DateMention[]): Span[] {
  const urls = addressesIn(line).map(({ start, end }) => ({ start: line.start + start, end: line.start + end }));
  return [...dates.filter((date) => date.start >= line.start && date.end <= line.end), ...urls].sort((a, b) => a.start - b.start);
}

/** Where plain words follow a bold name in one line, with the small word that leads over: "**Rope Medal** at Harbour Society". */
function afterBold(line: Line, stretch: Span, content: string): Span | undefined {
  const runs = [...(line.styled ?? [])].sort((a, b) => a.start - b.start);
  const first = runs[0];
  const opensBold = first && first.start <= stretch.start + 1 ? first.style.bold === true : line.style.bold === true;
  if (!first || !opensBold) return undefined;
  const at = (first.start <= stretch.start + 1 ? first.end : first.start) - stretch.start;
  const isPlain = first.start <= stretch.start + 1 ? line.style.bold !== true : first.style.bold !== true;
  if (!isPlain || at <= 1 || at >= content.length) return undefined;
  const lead = /^\s*(?:(?:at|in|by|from|bei|chez|en|presso)\s+)?/iu.exec(content.slice(at))?.[0].length ?? 0;
  return { start: at, end: at + lead };
}

/** "(Fund for Research – Health)" is one giver, whatever sign stands inside. */
function outsideBrackets(content: string, cuts: readonly Span[]): readonly Span[] {
  const closed = [...content.matchAll(/[([（][^()[\]（）]*[)\]）]/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  return cuts.filter((cut) => !closed.some(({ start, end }) => cut.start > start && cut.end < end));
}

/** The parts of a line between its dates, addresses and signs. */
export function piecesOf(line: Line, row: Row, text: string): Piece[] {
  const start = line.start + takeBullet(line.text).removed;
  const stretches: Span[] = [];
  let at = start;
  for (const hole of holesOf(line, row.dates)) {
    if (hole.start > at) stretches.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  if (at < line.end) stretches.push({ start: at, end: line.end });
  return stretches.flatMap((written) => {
    const lead = /^\s*/u.exec(text.slice(written.start, written.end))?.[0].length ?? 0;
    const told = written.start + lead;
    const stretch = { start: told + behindGiver(text.slice(told, written.end)), end: written.end };
    const content = text.slice(stretch.start, stretch.end);
    const slashes = SLASH_BEFORE_DATE.test(content) && stretch.end < line.end ? [...content.matchAll(SLASHED)] : [];
    const cuts = [...content.matchAll(SEPARATOR), ...slashes].map((cut) => ({ start: cut.index, end: cut.index + cut[0].length }));
    const plain = afterBold(line, stretch, content);
    const isNew = plain && cuts.every((cut) => cut.end < plain.start || cut.start > plain.end);
    // A colon or a dash inside the bold name parts nothing where plain words say the rest.
    const apart = outsideBrackets(content, cuts).filter(
      (cut) => !plain || cut.end >= plain.start || !WEAK.test(content.slice(cut.start, cut.end)),
    );
    const bounds = [{ start: 0, end: 0 }, ...apart, ...(isNew ? [plain] : [])].sort((a, b) => a.start - b.start);
    return bounds.flatMap((bound, i) => {
      const end = bounds[i + 1]?.start ?? content.length;
      const span = trimSpan({ start: stretch.start + bound.end, end: stretch.start + end }, text);
      const value = text.slice(span.start, span.end);
      return /\p{L}{2}|\p{Script=Han}/u.test(value) && labelOf(value) === undefined ? [{ ...span, text: value.replaceAll("\n", " ") }] : [];
    });
  });
}
