/** A line of a posting by its place in the text; the sign of a list item is left out of the range. */
export type PostingLine = {
  readonly start: number;
  readonly end: number;
  readonly kind: "heading" | "item" | "text";
  readonly hasGap: boolean;
};

const itemSign = /^\s*(?:[-–—*•·▪◦‣]|\d{1,2}[.)])\s+/u;
const headingLength = 60;

/** The filled lines of a posting with what each one is, told by its look: lists by their signs, headings by a colon or by standing alone. */
export function linesOf(text: string): PostingLine[] {
  const lines: PostingLine[] = [];
  let offset = 0;
  let hasGap = false;
  for (const raw of text.split("\n")) {
    const start = offset;
    offset += raw.length + 1;
    if (raw.trim() === "") {
      hasGap = lines.length > 0;
      continue;
    }
    const sign = itemSign.exec(raw)?.[0] ?? "";
    const isItem = /[-–—*•·▪◦‣]/u.test(sign);
    const end = start + raw.trimEnd().length;
    const kind = isItem ? "item" : isHeading(raw.trim(), hasGap || lines.length === 0) ? "heading" : "text";
    lines.push({ start: isItem ? start + sign.length : start, end, kind, hasGap });
    hasGap = false;
  }
  return lines;
}

function isHeading(line: string, standsApart: boolean): boolean {
  if (line.length > headingLength) return false;
  return line.endsWith(":") || (standsApart && !/[.!?,;]$/.test(line));
}
