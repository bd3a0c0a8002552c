import type { Line, TextStyle } from "../../model/index.ts";

/** Sections of flow documents and pages: how far a line must stand out before its look counts. */
export const LOOK = {
  /** Times the size of body text. */
  bigger: 1.08,
  /** Times the usual line distance. */
  gap: 1.35,
  /** A lexicon-less heading must share its look with this many known headings. */
  knownSiblings: 2,
} as const;

/** Letters of a line that are capitals; small caps count as drawn. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 3 && capitals / letters > 0.85;
}

/** Does each main word start with a capital, as headings in English do, or at least the first word? */
export function startsLikeHeading(text: string): boolean {
  return /^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(text);
}

/** How a line looks, in the terms by which headings of one document resemble each other. */
export function lookOf(line: Line, level: number | undefined): string {
  const { size, bold, color, font } = line.style;
  const depth = line.kind === "heading" ? `h${level ?? ""}` : "";
  const rounded = size === undefined ? "" : Math.round(size * 2) / 2;
  return [depth, rounded, bold ? "b" : "", color ?? "", font ?? "", isCapitals(line.text) ? "caps" : ""].join("|");
}

/** Which ways a line stands out from body text. */
export function standsOut(line: Line, body: TextStyle): { readonly type: number; readonly space: boolean } {
  const { size, bold, color } = line.style;
  const signs = [
    line.kind === "heading",
    size !== undefined && body.size !== undefined && size >= body.size * LOOK.bigger,
    bold === true && body.bold !== true,
    color !== undefined && color !== body.color,
    isCapitals(line.text),
    /[:：]\s*$/u.test(line.text),
  ];
  return { type: signs.filter(Boolean).length, space: line.gapBefore === undefined || line.gapBefore >= LOOK.gap };
}
