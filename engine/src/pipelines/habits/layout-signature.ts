import { isCapitals } from "../../layout/sections/sections.rules.ts";
import type { LayoutSignature, Reading } from "../../model/index.ts";
import { lookOf, looksByUse, wordsKey } from "./looks.ts";

/** Looks of less text than this share say nothing about a template: one coloured word is no style. */
const WORTH_NAMING = 0.02;
/** Of the titles of the shorter document, how many the longer must have too. */
const SHARED_TITLES = { styled: 0.6, plain: 1 } as const;
const FEWEST_TITLES = { styled: 2, plain: 3 } as const;
/** Of the looks of both documents together, how many both must have. */
const SHARED_LOOKS = 0.5;

/** What tells a template from others: page, typefaces, headings. */
export function layoutSignature(reading: Pick<Reading, "document" | "lines" | "sections">): LayoutSignature {
  const { document, lines, sections } = reading;
  const used = looksByUse(lines);
  const all = used.reduce((sum, [, characters]) => sum + characters, 0);
  const headings = sections.flatMap((section) => (section.heading === undefined ? [] : (lines[section.heading] ?? [])));
  const [firstHeading] = headings;
  const page = document.pages?.[0];
  return {
    format: document.format,
    ...(page && { page: `${Math.round(page.width)}x${Math.round(page.height)}` }),
    body: used[0]?.[0] ?? "",
    ...(firstHeading && { heading: `${lookOf(firstHeading.style)}${isCapitals(firstHeading.text) ? " caps" : ""}` }),
    looks: used.flatMap(([look, characters]) => (characters >= all * WORTH_NAMING ? [look] : [])),
    titles: headings.map((line) => wordsKey(line.text)),
  };
}

/**
 * Whether two documents were made with the same template.
 *
 * A file without typography must have the very headings of the other in their order, for nothing else sets it apart.
 */
export function isSameLayout(a: LayoutSignature, b: LayoutSignature): boolean {
  if (a.format !== b.format || a.page !== b.page || a.body !== b.body || a.heading !== b.heading) return false;
  const isStyled = a.looks.some((look) => look !== "");
  const kind = isStyled ? "styled" : "plain";
  if (isStyled && shared(a.looks, b.looks) < SHARED_LOOKS * new Set([...a.looks, ...b.looks]).size) return false;
  const [shorter, longer] = a.titles.length <= b.titles.length ? [a.titles, b.titles] : [b.titles, a.titles];
  const common = shorter.filter((title) => longer.includes(title));
  const inOrder = longer.filter((title) => common.includes(title)).join("\n") === common.join("\n");
  return inOrder && common.length >= FEWEST_TITLES[kind] && common.length >= shorter.length * SHARED_TITLES[kind];
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((item) => b.includes(item)).length;
}
