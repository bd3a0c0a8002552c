import type { LaidOut, Line, SectionKind, Span } from "../../model/index.ts";
import { findUrls } from "../../recognise/contacts/find-contacts.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { toPassages } from "../entries/body.ts";
import { toRows } from "../entries/rows.ts";
import type { Trace } from "../traced.ts";

export type FoundSummary = { readonly text: string; readonly trace: Trace };

const LEAST_WORDS_OF_PROSE = 10;
/** A sentence with its full stop may be shorter. */
const LEAST_WORDS_OF_SENTENCE = 6;
/** The share of a line that a way to reach the person takes at least before the whole line is about that. */
const MOSTLY = 0.4;
const SURELY_PLACE = 0.75;
const CONTACT_LABELS: ReadonlySet<string> = new Set(["phone", "email", "web", "address", "personal"]);

/** Each stretch of lines is read by itself: no sentence goes on behind a way to reach the person. */
function joined(stretches: readonly (readonly Line[])[], isProse: (text: string) => boolean, confidence: number): FoundSummary | undefined {
  const passages = stretches.flatMap((lines) => toPassages(toRows(lines, {}))).filter((passage) => isProse(passage.text));
  if (passages.length === 0) return undefined;
  const spans = passages.flatMap((passage) => passage.spans);
  return { text: passages.map((passage) => passage.text).join("\n"), trace: { pointer: "/summary", spans, confidence } };
}

/** The lines between those that tell of something else. */
function stretchesOf(lines: readonly Line[], isOther: (line: Line) => boolean): Line[][] {
  const stretches: Line[][] = [[]];
  for (const line of lines) {
    if (isOther(line)) stretches.push([]);
    else stretches.at(-1)?.push(line);
  }
  return stretches;
}

/** Some write how to reach them below "About me". */
function isContact(line: Line, contact: readonly Span[]): boolean {
  if (CONTACT_LABELS.has(readLabel(line.text)?.field ?? "") || (readPlace(line.text)?.score ?? 0) >= SURELY_PLACE) return true;
  const known = contact.filter((span) => span.start >= line.start && span.end <= line.end);
  const own = known.length > 0 ? known : findUrls(line.text);
  return own.reduce((sum, span) => sum + span.end - span.start, 0) >= line.text.length * MOSTLY;
}

/**
 * What the person says about themselves: its own section, else the sentences below the contact lines.
 *
 * `contact` are the places in the text that tell how to reach the person, `told` the lines that were read as something else.
 */
export function extractSummary(document: LaidOut, contact: readonly Span[], told: ReadonlySet<Line>): FoundSummary | undefined {
  const linesOf = (kind: "summary" | "header") =>
    document.sections
      .filter((section) => section.kind === kind)
      .flatMap((section) =>
        stretchesOf(
          section.lines.flatMap((index) => document.lines[index] ?? []),
          // A footer or a footnote says nothing about the person as a whole.
          (line) => line.place === "footer" || isContact(line, contact) || told.has(line),
        ),
      );
  const own = joined(linesOf("summary"), () => true, 0.9);
  const isLong = (text: string) => text.split(/\s+/u).length >= (text.endsWith(".") ? LEAST_WORDS_OF_SENTENCE : LEAST_WORDS_OF_PROSE);
  const isProse = (text: string) => isLong(text) && !/@|https?:/u.test(text) && !/[|•]/u.test(text);
  return own ?? joined(linesOf("header"), isProse, 0.7) ?? joined(columnTops(document), isProse, 0.6);
}

const ASIDE: ReadonlySet<SectionKind> = new Set(["skills", "languages", "interests", "certificates", "awards"]);

/** Sentences without a heading at the top of the main column, which follow the last list of the column beside it. */
function columnTops(document: LaidOut): Line[][] {
  return document.sections
    .filter((section) => ASIDE.has(section.kind))
    .map((section) => {
      const lines = section.lines.flatMap((index) => document.lines[index] ?? []);
      const top = lines.findLastIndex((line, at) => at > 0 && line.gapBefore === undefined && isRightOf(line, lines[at - 1]));
      return top < 0 ? [] : lines.slice(top).filter((line) => line.kind === "paragraph");
    });
}

const isRightOf = (line: Line, other: Line | undefined): boolean =>
  line.box !== undefined && other?.box !== undefined && line.box.x > other.box.x + other.box.width && line.box.y < other.box.y;
