import type { AdvertSection } from "../../data/requirement-words/requirement-words.ts";
import type { Span } from "../../model/index.ts";
import { announced, headingOf, LONGEST_HEADING } from "./headings.ts";
import { continuesLine, linesOf } from "./source-lines.ts";
import type { WordTables } from "./word-tables.ts";

/** A paragraph or list item of an advert and the section that it stands in; no section where none was told. */
export type AdvertItem = Span & {
  readonly section?: AdvertSection;
  readonly isBullet: boolean;
  /** Running text, though its section was a list: judged by its wording. */
  readonly isAside?: true;
};

const LABEL = /^([^:：\t]{2,50}?)\s*[:：\t]\s*(?=\S)/u;
/** Lines that the source told about: its headings, and the title, which is no part of the advert's sections. */
export type KnownLines = {
  readonly headings?: ReadonlySet<string>;
  readonly title?: string;
  /** Who employs: a paragraph that begins with the name speaks of the employer. */
  readonly employer?: string;
};

const SHORTEST_NAME = 3;

function beginsWithName(text: string, name: string | undefined): boolean {
  return name !== undefined && name.length >= SHORTEST_NAME && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
}

/** Parts an advert into its paragraphs and list items, each with the section whose heading it stands under. */
export function readItems(text: string, tables: WordTables, known: KnownLines = {}): AdvertItem[] {
  const lines = linesOf(text);
  const filled = lines.filter((line) => !line.isBlank);
  const after = new Map(filled.map((line, index) => [line, filled[index + 1]]));
  const items: AdvertItem[] = [];
  let section: AdvertSection | undefined;
  let sawBullet = false;
  let blankBefore = false;
  let isInline = false;
  for (const [index, line] of lines.entries()) {
    if (line.isBlank) {
      blankBefore = true;
      continue;
    }
    const before = lines[index - 1];
    const last = items[items.length - 1];
    if (last && last.end === before?.end && continuesLine(line, before)) {
      items[items.length - 1] = { ...last, end: line.end };
      continue;
    }
    if (known.title !== undefined && line.text === known.title) continue;
    const heading = headingOf(line, before, after.get(line), tables, known.headings?.has(line.text) === true);
    if (heading) {
      section = heading.section;
      sawBullet = false;
      isInline = false;
      blankBefore = false;
      continue;
    }
    const label = LABEL.exec(line.text);
    const labelled = label ? announced(label[1] ?? "", tables) : undefined;
    // "Background: five years in accounting" among demands is one of them.
    const isDemand = labelled?.section === "company" && (section === "requirements" || section === "nice");
    if (label && labelled?.whole && !isDemand) {
      const isPassing = line.isBullet || labelled.section === "facts" || labelled.section === "application";
      items.push({
        start: line.isBullet ? line.start : line.start + label[0].length,
        end: line.end,
        section: labelled.section,
        isBullet: line.isBullet,
      });
      if (!isPassing) {
        section = labelled.section;
        sawBullet = false;
        isInline = true;
      }
      blankBefore = false;
      continue;
    }
    if (!line.isBullet && blankBefore && beginsWithName(line.text, known.employer)) section = "company";
    if (isInline && blankBefore) section = undefined;
    isInline = isInline && !blankBefore;
    sawBullet ||= line.isBullet;
    const endsList =
      sawBullet ||
      (last?.section === section && last !== undefined && !/[.!]$/.test(text.slice(last.start, last.end)) && /[.!]$/.test(line.text));
    const isAside = !line.isBullet && endsList && blankBefore;
    if (isAside && line.text.length <= LONGEST_HEADING && !/[.!]$/.test(line.text)) section = undefined;
    items.push({ start: line.start, end: line.end, isBullet: line.isBullet, ...(section && { section }), ...(isAside && { isAside }) });
    blankBefore = false;
  }
  return items;
}
