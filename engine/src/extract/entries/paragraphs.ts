/** What a row says about itself, as far as paragraphs are told by it. */
type Told = {
  readonly lines: readonly { readonly kind: string }[];
  readonly text: string;
  readonly dates: readonly unknown[];
  readonly isBody: boolean;
  readonly isBullet: boolean;
  readonly isHead?: true;
  readonly gap: number;
};

/** "iOS Developer" and "eCommerce Manager" start small as names do, not as the rest of a sentence. */
export const STARTS_SMALL = /^\p{Ll}(?![\p{Ll}\d]{0,3}\p{Lu})/u;

const LINE_GAP = 1.3;
const LEAST_OF_LINE = 8;
const MOSTLY = 0.5;

/** The first line of a paragraph that was broken over lines: mostly small words, and the next line goes on in small letters. */
export function openParagraphs<T extends Told>(rows: readonly T[]): T[] {
  return rows.map((row, at) => {
    const next = rows[at + 1];
    if (row.isBody || row.isHead || row.dates.length > 0 || !next || next.isBullet || next.dates.length > 0 || next.gap >= LINE_GAP)
      return row;
    const [line, ...others] = row.lines;
    const words = row.text.split(/\s+/u);
    const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
    const isText = others.length === 0 && line !== undefined && line.kind !== "heading" && words.length >= LEAST_OF_LINE;
    return isText && STARTS_SMALL.test(next.text) && small / words.length >= MOSTLY ? { ...row, isBody: true } : row;
  });
}
