import type { Span } from "../../model/index.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { isDurationOnly, isPartOfDate, isPresentOnly } from "../../recognise/dates/date-only.ts";
import { type FieldLabel, isEmploymentType, isLinkCaption, labelOf, readLabel } from "../../recognise/phrases/field-labels.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { behindEmploymentType, isEmployerFact, withoutEmployerFacts } from "./employer-facts.ts";
import { announcedByWord, byLink, bySeparator, byStyle, undated } from "./head-pieces.ts";
import { withPlace } from "./place-in-head.ts";
import type { Row } from "./rows.ts";
import { trimSpan } from "./trim-span.ts";
import { withoutWebAddresses } from "./web-addresses.ts";

/** A piece of an entry's head between separators. `slot` names its place in the head, equal for equal layouts. */
export type Fragment = Span & {
  readonly text: string;
  readonly slot: string;
  readonly label?: FieldLabel;
  readonly kind: "name" | "place";
  readonly fromTrail: boolean;
};

/** "Position: First Mate - Tour Guide": what the label announces is one title, unless an employer stands in it. */
function isOneTitle(pieces: readonly Span[], text: string): boolean {
  return pieces.slice(1).every(({ start, end }) => scoreOrganisation(text.slice(start, end)) < CLEARLY_ORGANISATION);
}

const HAN_LABEL = /^[(（]?(\p{Script=Han}{2,4})\s*[-－—:：]\s*(.+?)[)）]?$/u;
const CLEARLY_ORGANISATION = 0.6;
const RATHER_ORGANISATION = 0.45;
const isPerson = (text: string): boolean => WITH_PERSON.test(text) || (PERSON.test(text) && scoreOrganisation(text) < RATHER_ORGANISATION);
const PERSON = /^(?:Dr|Prof)\.\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u;
/** "Pike Advisors (strategy consultancy for colleges)", "Harbour Insurance (Full time, beside my studies)": small words in brackets say what an employer does or how one worked there. */
function withoutDescription(text: string): string {
  const bracket = /\s+\((?:\p{Ll}[^()]*\s[^()]*|\p{Lu}[^(),]*,(?:\s\p{Ll}\S*){2,})\)$/u.exec(text);
  return bracket && scoreTitle(text.slice(0, bracket.index)) < RATHER_TITLE ? text.slice(0, bracket.index) : text;
}

/** Where the title starts in "3. Senior Engineer" and "2 years as Site Engineer"; "1. FC Harrow" is a club. */
function behindNumber(text: string): number {
  const number = /^\d{1,2}(?:[.)]\s+|\+?\s+years?\s+(?:as\s+(?:an?\s+)?)?)/iu.exec(text)?.[0].length ?? 0;
  return number > 0 && scoreTitle(text.slice(number)) >= CLEARLY_TITLE ? number : 0;
}

const CLEARLY_TITLE = 0.6;
const RATHER_TITLE = 0.45;
/** What is left between two dates. */
const LOOSE_WORD = /^(?:and|und|et|e|y|en|to|bis|à|a|till|until)$/u;
/** "with Dr. Pike", "Supervisor: Prof. Pike": whom somebody worked with is not for whom. */
const WITH_PERSON =
  /^(?:with|under|under the supervision of)\s+(?:Drs?|Prof|Professors?|Mr|Ms|Mrs)(?:\.|\s)|^(?:supervis|advis|mentor)(?:ed by|ors?:|ers?:)\s/iu;

/** All pieces of the given rows in order. `text` is the document's text; `offset` numbers the first row relative to the dates. */
export function fragmentsOf(rows: readonly Row[], text: string, offset: number, fromTrail: boolean): Fragment[] {
  return rows.flatMap((row, rowIndex) => {
    let order = 0;
    return row.lines.flatMap((line) => {
      const written = readLabel(line.text);
      const label = written?.field ?? line.columnLabel;
      const from = line.start + (written?.contentAt ?? 0);
      const stretches = undated(row, line).flatMap(({ start, end }) => (end > from ? [{ start: Math.max(start, from), end }] : []));
      const named = stretches.flatMap((span) => withoutWebAddresses(span, text));
      const styled = named.flatMap((span) => byStyle(span, line)).flatMap((piece) => byLink(piece, line, text));
      // "10.4 / 12" is one grade.
      const cut = label === "score" ? styled : announcedByWord(styled, text).flatMap((piece) => bySeparator(piece, text));
      const pieces = written?.field === "position" && isOneTitle(cut, text) ? styled : cut;
      return pieces.flatMap((piece) => {
        const trimmed = trimSpan(piece, text);
        const written = text.slice(trimmed.start, trimmed.end);
        const bare = withoutDescription(written.slice(0, withoutEmployerFacts(written)));
        const span = {
          start: trimmed.start + Math.max(behindEmploymentType(written), behindNumber(written)),
          end: trimmed.start + bare.length,
        };
        const value = text.slice(span.start, span.end);
        // A grade needs no letters: "GPA: 3.8".
        const isEmpty = label === "score" ? value === "" : !/\p{L}/u.test(value);
        if (isEmpty) return [];
        // "Illustrator @ Freelance": where an employer must follow, the words for none stand for it.
        if ((isEmploymentType(value) && !piece.isAt) || isDurationOnly(value) || isEmployerFact(value) || isPerson(value)) return [];
        if (isLinkCaption(value) || isPartOfDate(value) || isPresentOnly(value) || LOOSE_WORD.test(value)) return [];
        // "(职位-董事)": in brackets too the label tells what follows.
        const inner = HAN_LABEL.exec(value);
        if (inner?.[1] !== undefined && inner[2] !== undefined && labelOf(inner[1]) === "position") {
          const own = { start: span.start + inner[0].indexOf(inner[2], inner[1].length), end: 0 };
          const end = own.start + inner[2].length;
          const slot = `${offset + rowIndex}/${order++}/`;
          return [{ start: own.start, end, text: text.slice(own.start, end), slot, kind: "name", fromTrail, label: "position" }];
        }
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
