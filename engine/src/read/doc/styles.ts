import type { Look } from "../docx/look.ts";
import { characterFormat, type LookContext } from "./looks.ts";
import { type ParagraphFormat, paragraphAfter } from "./paragraphs.ts";
import { type Change, changesOf } from "./properties.ts";

/** A style's own changes; what it is based on comes first. */
type OwnStyle = {
  readonly builtIn: number;
  readonly base: number;
  readonly paragraph: readonly Change[];
  readonly characters: readonly Change[];
};

/** Styles by number, each with all that it inherits. */
export type DocStyles = {
  readonly look: (style: number) => Look;
  readonly paragraph: (style: number) => ParagraphFormat;
  readonly characters: (style: number) => readonly Change[];
};

const PARAGRAPH = 1;
const CHARACTER = 2;
const DEEPEST = 12;
const TITLE = 62;
/** List Bullet and List Number with their deeper levels; the styles between them indent without a sign. */
const LISTS = new Set([48, 49, 54, 55, 56, 57, 58, 59, 60, 61]);
const DEFAULT_LOOK: Look = { size: 10 };

/** Reads the style sheet of the table stream. */
export function readDocStyles(sheet: Uint8Array, fonts: readonly string[]): DocStyles {
  const own = stylesOf(sheet);
  const chainOf = (number: number): OwnStyle[] => {
    const chain: OwnStyle[] = [];
    for (let style = own[number]; style && chain.length < DEEPEST; style = own[style.base]) chain.unshift(style);
    return chain;
  };
  const context: LookContext = { fonts, characterStyle: () => [] };
  return {
    look: remembered((number) =>
      chainOf(number).reduce((look, style) => characterFormat(look, style.characters, context).look, DEFAULT_LOOK),
    ),
    paragraph: remembered((number) =>
      chainOf(number).reduce<ParagraphFormat>(
        (format, style) => style.paragraph.reduce(paragraphAfter, { ...format, ...builtInFormat(style) }),
        {},
      ),
    ),
    characters: remembered((number) => chainOf(number).flatMap((style) => style.characters)),
  };
}

/** A document asks for the same few styles again and again. */
function remembered<T>(make: (style: number) => T): (style: number) => T {
  const made = new Map<number, T>();
  return (style) => {
    const known = made.get(style) ?? make(style);
    made.set(style, known);
    return known;
  };
}

/** Word numbers the styles it comes with, whatever they are called in the language of the program. */
function builtInFormat({ builtIn }: OwnStyle): ParagraphFormat {
  if (builtIn >= 1 && builtIn <= 9) return { heading: Math.min(6, builtIn) };
  if (builtIn === TITLE) return { heading: 1 };
  return LISTS.has(builtIn) ? { isItem: true } : {};
}

function stylesOf(sheet: Uint8Array): (OwnStyle | undefined)[] {
  if (sheet.length < 6) return [];
  const view = new DataView(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  const headLength = view.getUint16(0, true);
  const count = view.getUint16(2, true);
  const baseLength = view.getUint16(4, true);
  const styles: (OwnStyle | undefined)[] = [];
  let at = 2 + headLength;
  for (let number = 0; number < count && at + 2 <= sheet.length; number += 1) {
    const length = view.getUint16(at, true);
    at += 2;
    styles.push(length > baseLength && at + length <= sheet.length ? styleAt(sheet.subarray(at, at + length), baseLength) : undefined);
    at += length;
  }
  return styles;
}

function styleAt(bytes: Uint8Array, baseLength: number): OwnStyle | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint16(2, true) & 15;
  if (kind !== PARAGRAPH && kind !== CHARACTER) return undefined;
  // The name is counted in UTF-16 units and ends with a zero.
  let at = baseLength + 2 + (view.getUint16(baseLength, true) + 1) * 2;
  const parts: Uint8Array[] = [];
  while (parts.length < 2 && at + 2 <= bytes.length) {
    const length = view.getUint16(at, true);
    parts.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length + (length % 2);
  }
  const [first = new Uint8Array(), second = new Uint8Array()] = parts;
  return {
    builtIn: view.getUint16(0, true) & 0xfff,
    base: view.getUint16(2, true) >> 4,
    // Paragraph properties begin with the style's own number.
    paragraph: kind === PARAGRAPH ? changesOf(first.subarray(2)) : [],
    characters: changesOf(kind === PARAGRAPH ? second : first),
  };
}

/** The names of the fonts in the font table. */
export function readDocFonts(table: Uint8Array): string[] {
  const fonts: string[] = [];
  let at = 4;
  while (at < table.length) {
    const length = (table[at] ?? 0) + 1;
    const name = new TextDecoder("utf-16le").decode(table.subarray(at + NAME_OF_FONT, at + length));
    fonts.push(name.split("\0")[0] ?? "");
    at += length;
  }
  return fonts;
}

const NAME_OF_FONT = 40;
