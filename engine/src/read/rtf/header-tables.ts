import { codePageOfCharset, isSymbolFont } from "../code-pages.ts";
import type { Token } from "./tokens.ts";

/** A font by what it does to bytes: `codePage` is absent where the document's own applies. */
export type Font = { readonly name: string; readonly codePage?: number; readonly isSymbol: boolean };

/** What a paragraph style says by itself; its look stands at each paragraph again. */
export type ParagraphStyle = { readonly heading?: number; readonly isItem: boolean };

/** Reads the font table: `{\f0\fcharset238 Name;}`, each with or without braces of its own. */
export function readFonts(group: Iterable<Token>): ReadonlyMap<number, Font> {
  const fonts = new Map<number, Font>();
  let [number, charset, name, depth] = [-1, undefined as number | undefined, "", 0];
  let nested = 0;
  for (const token of group) {
    if (token.kind === "open") depth += 1;
    else if (token.kind === "close") {
      depth -= 1;
      if (depth < nested) nested = 0;
    } else if (nested > 0) continue;
    // Alternative names and the like stand in starred groups inside a font.
    else if (token.kind === "sign" && token.sign === "*") nested = depth;
    else if (token.kind === "word" && token.name === "f") [number, charset, name] = [token.value ?? 0, undefined, ""];
    else if (token.kind === "word" && token.name === "fcharset") charset = token.value;
    else if (token.kind === "bytes") {
      name += textOf(token.bytes);
      if (!name.includes(";")) continue;
      const codePage = charset === undefined ? undefined : codePageOfCharset(charset);
      const own = name.slice(0, name.indexOf(";")).trim();
      fonts.set(number, { name: own, isSymbol: isSymbolFont(own), ...(codePage === undefined ? {} : { codePage }) });
      name = "";
    }
  }
  return fonts;
}

/** Reads the colour table; the first entry is mostly empty and means "automatic". */
export function readColors(group: Iterable<Token>): readonly (string | undefined)[] {
  const colors: (string | undefined)[] = [];
  let parts: Record<string, number> = {};
  for (const token of group) {
    if (token.kind === "word") parts[token.name] = token.value ?? 0;
    if (token.kind !== "bytes") continue;
    for (const _ of textOf(token.bytes).matchAll(/;/gu)) {
      const { red, green, blue } = parts;
      const isGiven = red !== undefined || green !== undefined || blue !== undefined;
      colors.push(isGiven ? `#${[red, green, blue].map(hexOf).join("")}` : undefined);
      parts = {};
    }
  }
  return colors;
}

function hexOf(part = 0): string {
  return Math.min(255, Math.max(0, part)).toString(16).padStart(2, "0");
}

/** Reads the style sheet as far as it tells headings and lists. */
export function readStyleSheet(group: Iterable<Token>): ReadonlyMap<number, ParagraphStyle> {
  const styles = new Map<number, ParagraphStyle>();
  let depth = 0;
  let [number, outline, list, name] = [0, undefined as number | undefined, false, ""];
  for (const token of group) {
    if (token.kind === "open") {
      depth += 1;
      if (depth === 1) [number, outline, list, name] = [0, undefined, false, ""];
    } else if (token.kind === "close") {
      if (depth === 1) {
        const heading = headingOf(name, outline);
        styles.set(number, { ...(heading === undefined ? {} : { heading }), isItem: list || /^list (?:bullet|number)/iu.test(name) });
      }
      depth -= 1;
    } else if (depth !== 1) continue;
    else if (token.kind === "bytes") name += textOf(token.bytes);
    else if (token.kind !== "word") continue;
    else if (token.name === "s") number = token.value ?? 0;
    // Character and table styles have numbers of their own.
    else if (token.name === "cs" || token.name === "ts" || token.name === "ds") number = -1;
    else if (token.name === "outlinelevel") outline = token.value;
    else if (token.name === "ls") list = (token.value ?? 0) > 0;
  }
  styles.delete(-1);
  return styles;
}

function headingOf(name: string, outline: number | undefined): number | undefined {
  const named = /^heading (\d)/iu.exec(name)?.[1];
  if (named) return Math.min(6, Math.max(1, Number(named)));
  if (/^title;/iu.test(name)) return 1;
  return outlineDepth(outline);
}

/** Outline levels count from 0; 9 and what lies beyond six headings is body text. */
export function outlineDepth(level: number | undefined): number | undefined {
  return level !== undefined && level >= 0 && level < 6 ? level + 1 : undefined;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
