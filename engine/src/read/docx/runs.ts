import type { TextRun } from "../../model/index.ts";
import { type Look, styleOf } from "./look.ts";
import type { Paragraph } from "./paragraph.ts";

const TINY_POINTS = 2;

/** A run of text, marked hidden if nobody who looks at the document could read it. */
export function runOf(text: string, look: Look, link: string | undefined, open: Paragraph, inTable: boolean): TextRun {
  const onPaper = open.place === "body" && !inTable && !open.shaded && !look.shaded;
  const hidden = look.hidden
    ? "markup"
    : look.size !== undefined && look.size < TINY_POINTS
      ? "tiny"
      : onPaper && look.color === "#ffffff"
        ? "background-coloured"
        : undefined;
  return { text, style: styleOf(look), ...(link ? { link } : {}), ...(hidden ? { hidden } : {}) };
}

/** Runs that follow each other and look alike are one. */
export function mergeRuns(runs: readonly TextRun[]): TextRun[] {
  const merged: TextRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const alike = last && last.link === run.link && last.hidden === run.hidden && JSON.stringify(last.style) === JSON.stringify(run.style);
    if (alike) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}
