import type { ParagraphEnd } from "../story/story.ts";
import { isShade } from "./looks.ts";
import type { Change } from "./properties.ts";

/** What a paragraph is, as its style and its own changes say. */
export type ParagraphFormat = {
  readonly heading?: number | undefined;
  readonly isItem?: boolean;
  readonly level?: number;
  readonly before?: number;
  readonly after?: number;
  readonly isShaded?: boolean;
  readonly inTable?: boolean;
  readonly nesting?: number;
  /** Is its mark the end of a row, or the end of a cell of a table within a table? */
  readonly endsRow?: boolean;
  readonly endsInnerCell?: boolean;
};

/** The format after one change. */
export function paragraphAfter(format: ParagraphFormat, { code, value }: Change): ParagraphFormat {
  switch (code) {
    case 0x2640: {
      const level = value.getUint8(0);
      return { ...format, heading: level < 6 ? level + 1 : undefined };
    }
    case 0x460b:
      return { ...format, isItem: isListNumber(value.getUint16(0, true)) };
    case 0x260a:
      return { ...format, level: value.getUint8(0) + 1 };
    case 0xa413:
      return { ...format, before: value.getUint16(0, true) };
    case 0xa414:
      return { ...format, after: value.getUint16(0, true) };
    case 0x442d:
    case 0xc64d:
      return { ...format, isShaded: isShade(code === 0xc64d, value) };
    case 0x2416:
      return { ...format, inTable: value.getUint8(0) !== 0 };
    case 0x6649:
      return { ...format, nesting: value.getUint8(0) };
    case 0x2417:
    case 0x244c:
      return { ...format, endsRow: value.getUint8(0) !== 0 };
    case 0x244b:
      return { ...format, endsInnerCell: value.getUint8(0) !== 0 };
    default:
      return format;
  }
}

/** Numbers above say that the paragraph was in a list and is not any more. */
function isListNumber(value: number): boolean {
  return value > 0 && value < 0x7ff;
}

/** How many tables a paragraph stands in. */
export function tablesAround(format: ParagraphFormat): number {
  return Math.max(format.inTable ? 1 : 0, Math.min(9, format.nesting ?? 0));
}

/** The paragraph as the story wants it told. */
export function paragraphEnd(format: ParagraphFormat): ParagraphEnd {
  const { heading, isItem, level, before, after } = format;
  return { heading, isItem, level, before, after, tables: tablesAround(format) };
}
