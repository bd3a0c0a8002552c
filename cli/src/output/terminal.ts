import { styleText } from "node:util";
import type { Band, Verdict } from "@candor/engine";

type Style = Parameters<typeof styleText>[0];

/** Coloured where the terminal shows colours; NO_COLOR and pipes are respected. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

export const bold = (text: string) => paint("bold", text);
export const dim = (text: string) => paint("dim", text);

const VERDICTS: Record<Verdict, { mark: string; style: Style }> = {
  met: { mark: "●", style: "green" },
  partly: { mark: "◐", style: "yellow" },
  missing: { mark: "○", style: "red" },
  unknown: { mark: "◌", style: "gray" },
};

export function verdictMark(verdict: Verdict): string {
  return paint(VERDICTS[verdict].style, VERDICTS[verdict].mark);
}

const BAND_STYLES: Record<Band, Style> = { strong: "green", good: "cyan", fair: "yellow", weak: "gray" };

export function bandMark(band: Band, words: string): string {
  return paint(BAND_STYLES[band], words);
}

/** One line of at most `width` characters, cut with an ellipsis. */
export function clip(text: string, width: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= width ? line : `${line.slice(0, Math.max(1, width - 1)).trimEnd()}…`;
}

export function print(text = ""): void {
  process.stdout.write(`${text}\n`);
}

/** Postings and resumes are strangers' text: escape sequences in them must not reach the terminal. */
export function safe(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}
