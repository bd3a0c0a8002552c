import { takeBullet } from "../../text/bullets.ts";

/** A line of an advert without its bullet or number. */
export type SourceLine = {
  start: number;
  end: number;
  text: string;
  isBullet: boolean;
  isBlank: boolean;
  indent: number;
  /** Length of the longest line of its paragraph. */
  width: number;
};

const LONG_LINE = 50;
const NUMBER = /^\(?\d{1,2}(?:[.)]\s+(?=[\p{Lu}\p{Script=Han}]|\d{1,2}\s?\+?\s?\p{L})|[、．）]\s*|[.)](?=\p{Script=Han}))/u;

/** A line without its bullet or its number in a list: "2. Three years of experience", "1、熟悉". */
function takeItemSign(text: string): ReturnType<typeof takeBullet> {
  const signed = takeBullet(text);
  const number = signed.bullet === undefined ? NUMBER.exec(text)?.[0] : undefined;
  return number === undefined ? signed : { bullet: number.trim(), text: text.slice(number.length), removed: number.length };
}

/** Text wrapped at a width has lines nearly as long as its longest, and none much longer than this. */
const NEARLY = 0.75;
const WIDEST_WRAP = 130;

/** The lines of a text with what tells how they hang together. */
export function linesOf(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let at = 0;
  for (const raw of text.split("\n")) {
    const indent = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    const { text: bare, removed, bullet } = takeItemSign(trimmed);
    const start = at + indent + removed;
    lines.push({ start, end: start + bare.length, text: bare, isBullet: bullet !== undefined, isBlank: trimmed === "", indent, width: 0 });
    at += raw.length + 1;
  }
  let first = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (lines[index]?.isBlank === false) continue;
    const paragraph = lines.slice(first, index);
    const width = paragraph.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
    for (const line of paragraph) line.width = width;
    first = index + 1;
  }
  return lines;
}

/** Whether a line only goes on with the line before, as in text wrapped at a fixed width. */
export function continuesLine(line: SourceLine, before: SourceLine | undefined): boolean {
  if (before === undefined || before.isBlank || line.isBlank || line.isBullet) return false;
  if (/[.:!?]$/.test(before.text) || before.text.length < LONG_LINE) return false;
  if (before.text.length < before.width * NEARLY || before.width > WIDEST_WRAP) return false;
  return /^[\p{Ll}(&]/u.test(line.text) || (before.isBullet && line.indent > before.indent) || before.text.endsWith(",");
}
