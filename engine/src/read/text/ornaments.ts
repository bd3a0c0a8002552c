import { takeBullet } from "../../text/bullets.ts";

const RULE = /^\s*[-=_*~#+.•·—–]{3,}\s*$/u;
const FRAMED = /^\s*([-=_*~#+—–]{2,}|[*=~]+)\s*(\S.{0,60}?\S)\s*\1\s*$/u;
/** "EMPLOYMENT ----------", "====== Profil": a rule that goes on to the margin. */
const RULED = /^\s*(?:(\S.{0,48}?)\s+[-=_~#—–]{6,}|[-=_~#—–]{6,}\s+(\S.{0,48}?))\s*$/u;
/** Words that a rule below only parts from what follows: an address, a number, a year. */
const IS_NO_HEADING = /@|https?:|www\.|\d{4}|[:：]\s*\S/u;

/** A line of nothing but a rule. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** The words of a line that a rule frames or goes on with: "== Profil ==", "EMPLOYMENT ----------". */
export function framedWords(line: string): string | undefined {
  // "- Copywriting *****" is an item with its stars.
  const ruled = takeBullet(line.trim(), /^\s/u.test(line)).bullet === undefined ? RULED.exec(line) : null;
  return FRAMED.exec(line)?.[2] ?? ruled?.[1] ?? ruled?.[2];
}

/** A rule right below a line underlines it if both are about equally long; a full-width rule only underlines a short line. */
export function isUnderline(rule: string, text: string): boolean {
  if (text.length > 50 || IS_NO_HEADING.test(text)) return false;
  return Math.abs(rule.trim().length - text.length) <= Math.max(3, text.length * 0.4) || text.split(/\s+/u).length <= 3;
}

/** A line as it stands without the rules around it, and whether they make a heading of it. */
export type BareLine = { readonly text: string; readonly heading: boolean };

/** Lines without their rules, every letter where it was. */
export function bareLines(lines: readonly string[]): BareLine[] {
  return lines.map((line, at) => {
    if (isRule(line)) return { text: "", heading: false };
    const framed = framedWords(line);
    if (framed !== undefined) return { text: `${" ".repeat(line.indexOf(framed))}${framed}`, heading: true };
    const below = lines[at + 1] ?? "";
    const isItem = takeBullet(line.trim(), /^\s/u.test(line)).bullet !== undefined;
    return { text: line, heading: line.trim() !== "" && !isItem && isRule(below) && isUnderline(below, line.trim()) };
  });
}
