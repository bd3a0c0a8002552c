import { headingWords } from "../sections/heading-words.ts";
import { isCapitals } from "../sections/sections.rules.ts";
import { readingOf, textOf } from "./chunk-reading.ts";
import type { Chunk } from "./chunks.ts";

/** Letters of a heading at the right that are as large as those of the labels at the left, as a share of their size. */
const AS_LARGE = 0.9;

/** So many labels that can all be headings are headings, even if the words of most are everyday words: "About", "Work". */
const MANY_LABELS = 4;

/** A part of a sidebar may have fewer headings and dates than these with nothing else among them. */
const FEWEST_LABELS = 3;
const FEWEST_DATES = 2;

/** The share of words in capitals that makes the others names of groups below them: "SKILLS" over "Software" and "Workshop". */
const MOST_CAPITALS = 0.6;

/** Among so many labels one line at the right may read like a heading: "Business Awards". */
const LABELS_OF_ONE = 3;

/** Labels in a rail, lines close to each other as one. */
export function labelBlocks(left: readonly Chunk[]): Chunk[][] {
  const blocks: Chunk[][] = [];
  for (const chunk of [...left].sort((a, b) => a.baseline - b.baseline)) {
    const last = blocks.at(-1)?.at(-1);
    if (last && chunk.baseline - last.baseline < chunk.size * 1.7) blocks.at(-1)?.push(chunk);
    else blocks.push([chunk]);
  }
  return blocks;
}

/** Is everything at the left a section heading, with all the text at the right? */
export function isLabelRail(left: readonly Chunk[], right: readonly Chunk[]): boolean {
  if (left.length > right.length) return false;
  const blocks = labelBlocks(left);
  const trusts = blocks.map((block) =>
    headingTrust(
      block
        .map(textOf)
        .join(" ")
        .replace(/(?<=\p{Ll})- (?=\p{Ll})/gu, ""),
    ),
  );
  const sure = trusts.filter((trust) => trust === "strong").length;
  const enough = blocks.length >= MANY_LABELS ? 1 : blocks.length / 2;
  if (blocks.length < 2 || trusts.some((trust) => trust === undefined) || sure < enough) return false;
  // "Highlights" in every entry, in smaller letters, heads no section.
  const smallest = Math.min(...left.map((chunk) => chunk.size));
  const others = right.filter((chunk) => chunk.size >= smallest * AS_LARGE && readingOf(chunk).heading).length;
  return others < blocks.length / LABELS_OF_ONE;
}

/** What stands in a rail: section headings, and what belongs to the lines at the right (dates, names of groups under headings in capitals). */
export function railParts(left: readonly Chunk[], isDate: (text: string) => boolean): { labels: Chunk[]; inline: Chunk[] } {
  const words = left.filter((chunk) => !isDate(textOf(chunk)));
  const capitals = words.filter((chunk) => isCapitals(textOf(chunk)));
  const labels = capitals.length >= words.length * MOST_CAPITALS ? capitals : words;
  return { labels, inline: left.filter((chunk) => !labels.includes(chunk)) };
}

/** Section headings at the left with the dates of the entries below them, and all the text at the right. */
export function isRailWithDates(left: readonly Chunk[], right: readonly Chunk[], isDate: (text: string) => boolean): boolean {
  const { labels } = railParts(left, isDate);
  const blocks = labelBlocks(labels);
  if (left.length - labels.length < FEWEST_DATES || blocks.length < FEWEST_LABELS) return false;
  // "Location" between headings, in their letters, is one of them.
  const known = blocks.filter((block) => headingTrust(block.map(textOf).join(" ")) !== undefined);
  const size = Math.round(known[0]?.[0]?.size ?? 0);
  const areAlike = labels.every((chunk) => Math.round(chunk.size) === size);
  return areAlike && blocks.length - known.length <= Math.floor(blocks.length / MANY_LABELS) && isLabelRail(known.flat(), right);
}

/** How surely the words head a section; undefined for words that do not, or only might. */
function headingTrust(text: string): "strong" | "weak" | undefined {
  const trusts = headingWords(text).map((words) => words.trust);
  return trusts.includes("strong") ? "strong" : trusts.includes("weak") ? "weak" : undefined;
}
