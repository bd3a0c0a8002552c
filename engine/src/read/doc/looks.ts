import type { Look } from "../docx/look.ts";
import type { Change } from "./properties.ts";

/** What a stretch of characters is, apart from how it looks. */
export type CharacterFormat = {
  readonly look: Look;
  readonly isDeleted: boolean;
  /** A letter of a symbol font that stands in place of the text. */
  readonly symbol?: string;
};

/** What the changes refer to: fonts by number, and the looks of character styles. */
export type LookContext = { readonly fonts: readonly string[]; readonly characterStyle: (style: number) => readonly Change[] };

const DELETED = 0x0800;
const BOLD = 0x0835;
const ITALIC = 0x0836;
const VANISH = 0x083c;
const SIZE = 0x4a43;
const COLOR_INDEX = 0x2a42;
const COLOR = 0x6870;
const FONT = 0x4a4f;
const SYMBOL = 0x6a09;
const HIGHLIGHT = 0x2a0c;
const OLD_SHADE = 0x4866;
const SHADE = 0xca71;
const CHARACTER_STYLE = 0x4a30;

/** The sixteen colours of old Word; 0 is automatic. */
const PALETTE = (
  " 000000 0000ff 00ffff 00ff00 ff00ff ff0000 ffff00 ffffff 000080 008080 008000 800080 800000 808000 808080 c0c0c0" as const
).split(" ");

/** The format after a list of changes on top of an inherited look. */
export function characterFormat(base: Look, changes: readonly Change[], context: LookContext): CharacterFormat {
  let look = base;
  let isDeleted = false;
  let symbol: string | undefined;
  for (const change of changes) {
    const { code, value } = change;
    if (code === DELETED) isDeleted = value.getUint8(0) !== 0;
    else if (code === SYMBOL) symbol = String.fromCharCode(value.getUint16(2, true));
    else if (code === CHARACTER_STYLE)
      look = context.characterStyle(value.getUint16(0, true)).reduce((styled, own) => lookAfter(styled, base, own, context), look);
    else look = lookAfter(look, base, change, context);
  }
  return { look, isDeleted, ...(symbol === undefined ? {} : { symbol }) };
}

/** The look after one change; `base` is what the paragraph's style says, which a toggle may turn round. */
function lookAfter(look: Look, base: Look, { code, value }: Change, { fonts }: LookContext): Look {
  switch (code) {
    case BOLD:
      return { ...look, bold: toggled(value.getUint8(0), base.bold) };
    case ITALIC:
      return { ...look, italic: toggled(value.getUint8(0), base.italic) };
    case VANISH:
      return { ...look, hidden: toggled(value.getUint8(0), base.hidden) };
    case SIZE:
      return { ...look, size: value.getUint16(0, true) / 2 };
    case COLOR_INDEX:
      return withColor(look, PALETTE[value.getUint8(0)]);
    case COLOR:
      return withColor(look, colorOf(value, 0));
    case FONT: {
      const font = fonts[value.getUint16(0, true)];
      return font ? { ...look, font } : look;
    }
    case HIGHLIGHT:
      return { ...look, shaded: value.getUint8(0) !== 0 };
    case OLD_SHADE:
    case SHADE:
      return { ...look, shaded: isShade(code === SHADE, value) };
    default:
      return look;
  }
}

function withColor({ color: _before, ...look }: Look, color: string | undefined): Look {
  return color ? { ...look, color: color.startsWith("#") ? color : `#${color}` } : look;
}

/** Red, green, blue and a byte that says "automatic". */
function colorOf(value: DataView, at: number): string | undefined {
  if (value.getUint8(at + 3) !== 0) return undefined;
  return `#${[0, 1, 2]
    .map((part) =>
      value
        .getUint8(at + part)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** 128 leaves what the style says, 129 turns it round. */
function toggled(value: number, base: boolean | undefined): boolean {
  if (value === 128) return base === true;
  if (value === 129) return base !== true;
  return value !== 0;
}

/** Is there a background other than white paper? Shades have a colour in front, one behind, and a pattern. */
export function isShade(isLong: boolean, value: DataView): boolean {
  if (isLong) {
    const back = colorOf(value, 4);
    return (back !== undefined && back !== "#ffffff") || value.getUint16(8, true) > 0;
  }
  const shade = value.getUint16(0, true);
  const back = (shade >> 5) & 31;
  return (back !== 0 && back !== 8) || shade >> 10 > 0;
}
