import type { FontFacts } from "./fonts.ts";
import { withoutRadicals } from "./radicals.ts";

/** Stands for a glyph without a character, which mostly is a ligature; `repairLigatures` resolves it. */
export const UNKNOWN_GLYPH = "\u0000";

const BULLETS_OF_SYMBOL_FONTS = /^[\uf0a7\uf0b7\uf076\uf0d8\uf0fc\uf02d\uf06c\uf06e\uf0a8\uf071\u00a7\u00b7lnqvØü]$/u;
const PRIVATE_USE = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu;
const NOTHING_TO_SEE = /[\ufffd\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\u202a-\u202e]|\u200d|\ufe0e|\ufe0f/gu;
const PRESENTATION_FORMS =
  /[\ufb00-\ufb4f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2002-\u200a\u00a0\u202f\u3000\u2f00-\u2fdf\u2e80-\u2eff\uf900-\ufaff]/gu;

/** Where TeX keeps dashes and ligatures in its own encodings (OT1, T1); its bitmap fonts name glyphs by these codes only. */
const TEX_CONTROLS = new Map([
  ["\u000b", "ff"],
  ["\u000c", "fi"],
  ["\u000d", "fl"],
  ["\u000e", "ffi"],
  ["\u000f", "ffl"],
  ["\u0015", "–"],
  ["\u0016", "—"],
  ["\u001b", "ff"],
  ["\u001c", "fi"],
  ["\u001d", "fl"],
  ["\u001e", "ffi"],
  ["\u001f", "ffl"],
]);

/**
 * The characters that a glyph stands for, as a reader would type them; empty for icons.
 *
 * Only ligatures, full-width and spacing forms are resolved: NFKC as a whole would turn `²` into `2` and `™` into `TM`.
 */
export function glyphText(unicode: string, font: FontFacts): string {
  if (font.icons) return "";
  if (font.symbols || /^[\ue000-\uf8ff]$/u.test(unicode))
    return BULLETS_OF_SYMBOL_FONTS.test(unicode) ? "•" : font.symbols && unicode === " " ? " " : "";
  if (unicode === UNKNOWN_GLYPH) return UNKNOWN_GLYPH;
  const tex = TEX_CONTROLS.get(unicode);
  if (tex !== undefined) return tex;
  const dash = DASHES_DRAWN_ALIKE.get(unicode);
  if (dash !== undefined) return dash;
  const text = unicode.replace(PRIVATE_USE, "").replace(NOTHING_TO_SEE, "");
  return withoutRadicals(text.replace(PRESENTATION_FORMS, (form) => form.normalize("NFKC"))).replace(/[\u0001-\u001f]/gu, "");
}

/** Fonts that draw two dashes alike name one of them for both: DejaVu's en dash comes out as a figure dash. */
const DASHES_DRAWN_ALIKE = new Map([
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2012", "–"],
]);

const ACCENTS = new Map([
  ["`", "\u0300"],
  ["´", "\u0301"],
  ["ˆ", "\u0302"],
  ["^", "\u0302"],
  ["˜", "\u0303"],
  ["~", "\u0303"],
  ["¯", "\u0304"],
  ["˘", "\u0306"],
  ["˙", "\u0307"],
  ["¨", "\u0308"],
  ["˚", "\u030a"],
  ["˝", "\u030b"],
  ["ˇ", "\u030c"],
  ["¸", "\u0327"],
  ["˛", "\u0328"],
]);

/** The combining form of an accent that was drawn on its own, as TeX does. */
export function combiningForm(text: string): string | undefined {
  return /^[\u0300-\u036f]$/u.test(text) ? text : ACCENTS.get(text);
}

/** A letter with an accent drawn over it as one character, or `undefined` where there is none. */
export function accented(letter: string, combining: string): string | undefined {
  const base = letter === "ı" ? "i" : letter === "ȷ" ? "j" : letter;
  if (!/^\p{L}$/u.test(base)) return undefined;
  const composed = (base + combining).normalize("NFC");
  return [...composed].length === 1 ? composed : undefined;
}
