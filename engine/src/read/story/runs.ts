import type { TextRun } from "../../model/index.ts";
import { type Look, styleOf } from "../docx/look.ts";

const TINY_POINTS = 2;

/** Where text stands: white text is hidden on bare paper only. */
export type Standing = { readonly link?: string | undefined; readonly onPaper: boolean };

/** Adds text to the runs of a paragraph; text that looks the same joins the run before it. */
export function appendRun(runs: TextRun[], text: string, look: Look, { link, onPaper }: Standing): void {
  if (text === "") return;
  const hidden = hiddenReason(look, onPaper);
  const run: TextRun = { text, style: styleOf(look), ...(link ? { link } : {}), ...(hidden ? { hidden } : {}) };
  const last = runs.at(-1);
  const alike = last && last.link === run.link && last.hidden === run.hidden && JSON.stringify(last.style) === JSON.stringify(run.style);
  if (alike) runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push(run);
}

function hiddenReason(look: Look, onPaper: boolean): TextRun["hidden"] {
  if (look.hidden) return "markup";
  if (look.size !== undefined && look.size < TINY_POINTS) return "tiny";
  return onPaper && !look.shaded && look.color === "#ffffff" ? "background-coloured" : undefined;
}
