import type { Block } from "../../model/index.ts";
import { decodeCodePage, symbolText } from "../code-pages.ts";
import { joinBytes } from "../join-bytes.ts";
import { appendRun } from "../story/runs.ts";
import { openStory, type Story, withoutRepeats } from "../story/story.ts";
import { type Font, type ParagraphStyle, readColors, readFonts, readStyleSheet } from "./header-tables.ts";
import { formatted, type Head, paragraphEnd, plainLook, type State } from "./state.ts";
import { restOfGroup, skipGroup, type Token, tokensOf } from "./tokens.ts";
import { AUDIBLE, CHARACTERS, SIGNS, SILENT, SKIPPED, STORIES } from "./words.ts";

/** Blocks of the whole document, and how the reading ended. */
export type RtfDocument = { readonly blocks: readonly Block[]; readonly ended: "whole" | "cut-off" | "too-long" | "too-deep" };

/** Word nests some dozen groups; what goes on and on was written to break readers. */
const DEEPEST = 1000;
const WESTERN = 1252;
const UTF_8 = 65_001;
const FIRST_PRINTABLE = 0x20;
/** Control characters that mean something in text, by number. */
const CONTROLS: Readonly<Record<number, string>> = { 9: "\t", 11: "\n" };

/** Reads RTF into blocks, as the text stands after all tracked changes. */
export function readRtfDocument(bytes: Uint8Array, maxCharacters: number): RtfDocument {
  const tokens = tokensOf(bytes);
  const tables = { count: 0 };
  const parts = { header: [] as Block[], body: [] as Block[], footer: [] as Block[] };
  let fonts: ReadonlyMap<number, Font> = new Map();
  let colors: readonly (string | undefined)[] = [];
  let styles: ReadonlyMap<number, ParagraphStyle> = new Map();
  let codePage = WESTERN;
  const head = {
    defaultFont: 0,
    fontName: (font: number) => fonts.get(font)?.name,
    color: (index: number) => colors[index],
    style: (number: number) => styles.get(number),
  } satisfies Head;

  const outer: State[] = [];
  let state: State = {
    look: plainLook(head),
    font: 0,
    paragraph: {},
    isDeleted: false,
    isEastAsian: false,
    isSilent: false,
    fallback: 1,
    field: undefined,
    story: openStory("body", { blocks: parts.body, tables }),
  };
  const isUtf8 = isWholeUtf8(bytes);
  let pending: Uint8Array[] = [];
  let toSkip = 0;
  let isStarred = false;
  let isRowOpen = false;
  let characters = 0;
  const markers = new Map<Story, boolean>();

  const add = (text: string): void => {
    if (state.isSilent || state.isDeleted) return;
    characters += text.length;
    const onPaper = state.story.place === "body" && !tablesOpen() && state.paragraph.shaded !== true;
    appendRun(state.story.runs, text, state.look, { link: state.field?.link, onPaper });
  };
  const tablesOpen = (): number => (isRowOpen && state.story.place === "body" ? 1 : state.paragraph.inTable ? 1 : 0);
  /** Letters of more than one byte may be written in several pieces, so bytes are kept until something else comes. */
  const flush = (): void => {
    if (pending.length === 0) return;
    const bytesOfRun = joinBytes(pending);
    pending = [];
    const font = fonts.get(state.font);
    add(font?.isSymbol ? symbolText(bytesOfRun) : decodeCodePage(bytesOfRun, font?.codePage ?? codePage));
  };
  const endOf = (leastTables: number) => {
    const marker = markers.get(state.story);
    markers.delete(state.story);
    return paragraphEnd(state, marker, leastTables);
  };
  const leave = (): void => {
    const inner = state;
    state = outer.pop() ?? state;
    if (inner.story === state.story) return;
    inner.story.endParagraph(paragraphEnd(inner, markers.get(inner.story), 0));
  };
  const enterStory = (place: "header" | "footer" | "text-box"): void => {
    const blocks = place === "text-box" ? parts.body : parts[place];
    const story = openStory(place, { blocks, tables });
    const unformatted = { look: plainLook(head), font: head.defaultFont, paragraph: {}, isDeleted: false, field: undefined };
    state = { ...state, ...unformatted, story, isSilent: false };
  };
  /** Words that open a group of their own kind; true if this was one. */
  const enterGroup = (name: string, starred: boolean): boolean => {
    const place = STORIES[name];
    if (place) enterStory(place);
    else if (AUDIBLE.has(name)) state = { ...state, isSilent: false };
    else if (SILENT.has(name)) state = { ...state, isSilent: true, ...(name === "field" ? { field: {} } : {}) };
    else if (name === "fldinst") {
      if (state.field) Object.assign(state.field, linkOf(plainText(restOfGroup(tokens))));
      leave();
    } else if (name === "listtext" || name === "pntext") {
      markers.set(state.story, showsMarker(restOfGroup(tokens)));
      leave();
    } else if (name === "fonttbl") {
      fonts = readFonts(restOfGroup(tokens));
      leave();
      state = { ...state, look: plainLook(head) };
    } else if (name === "colortbl") {
      colors = readColors(restOfGroup(tokens));
      leave();
    } else if (name === "stylesheet") {
      styles = readStyleSheet(restOfGroup(tokens));
      leave();
    } else if (starred || SKIPPED.has(name)) {
      skipGroup(tokens);
      leave();
    } else return false;
    return true;
  };
  const onWord = (name: string, value: number | undefined): void => {
    const starred = isStarred;
    isStarred = false;
    const character = CHARACTERS[name];
    if (toSkip > 0 && character !== undefined) {
      toSkip -= 1;
      return;
    }
    toSkip = 0;
    if (enterGroup(name, starred)) return;
    if (character !== undefined) return add(character);
    switch (name) {
      case "u":
        add(unicode(value ?? 0));
        toSkip = state.fallback;
        break;
      case "par":
      case "sect":
        state.story.endParagraph(endOf(tablesOpen()));
        break;
      case "trowd":
        isRowOpen = true;
        break;
      case "cell":
      case "nestcell":
        state.story.endCell(endOf(name === "cell" ? 1 : 2));
        break;
      case "row":
        isRowOpen = false;
        state.story.endRow(1);
        break;
      case "nestrow":
        state.story.endRow(Math.max(2, state.paragraph.nesting ?? 2));
        break;
      case "ansicpg":
        codePage = value && value > 0 ? value : WESTERN;
        break;
      case "mac":
        codePage = 10_000;
        break;
      case "deff":
        head.defaultFont = value ?? 0;
        state = { ...state, font: head.defaultFont };
        break;
      default:
        state = formatted(state, name, value, head);
    }
  };
  const onSign = (sign: string): void => {
    if (sign === "*") isStarred = true;
    else if (sign === "\n" || sign === "\r") state.story.endParagraph(endOf(tablesOpen()));
    else if (toSkip > 0) toSkip -= 1;
    else add(SIGNS[sign] ?? "");
  };
  const onBytes = (text: Uint8Array, isEscaped: boolean): void => {
    const shown = text.subarray(Math.min(toSkip, text.length));
    toSkip -= text.length - shown.length;
    if (shown.length === 0 || state.isSilent) return;
    if (isEscaped || !isUtf8 || shown.every((byte) => byte < 0x80)) pending.push(shown);
    else {
      flush();
      add(decodeCodePage(shown, UTF_8));
    }
  };
  const onToken = (token: Token): void => {
    if (token.kind === "bytes") return onBytes(token.bytes, token.isEscaped === true);
    flush();
    if (token.kind === "word") return onWord(token.name, token.value);
    if (token.kind === "sign") return onSign(token.sign);
    toSkip = 0;
    if (token.kind === "open") outer.push(state);
    else leave();
  };

  let ended: RtfDocument["ended"] | undefined;
  for (let next = tokens.next(); !next.done && !ended; next = tokens.next()) {
    onToken(next.value);
    if (characters > maxCharacters) ended = "too-long";
    else if (outer.length > DEEPEST) ended = "too-deep";
    // What follows the last brace is no part of the document.
    else if (next.value.kind === "close" && outer.length === 0) ended = "whole";
  }
  flush();
  while (outer.length > 0) leave();
  state.story.endParagraph(endOf(tablesOpen()));
  const blocks = [...withoutRepeats(parts.header), ...parts.body, ...withoutRepeats(parts.footer)];
  return { blocks, ended: ended ?? "cut-off" };
}

/** RTF should have no letters beyond ASCII as they are; programs that do not know this write them as UTF-8. */
function isWholeUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).length < bytes.length;
  } catch {
    return false;
  }
}

/** The number is a signed UTF-16 unit; halves of a pair come one after the other. Some programs write whole code points. */
function unicode(value: number): string {
  if (value > 0xffff && value <= 0x10ffff) return String.fromCodePoint(value);
  if (value >= 0 && value < FIRST_PRINTABLE) return CONTROLS[value] ?? "";
  return String.fromCharCode(value & 0xffff);
}

function plainText(group: Iterable<Token>): string {
  let text = "";
  for (const token of group) {
    if (token.kind === "bytes") text += decodeCodePage(token.bytes, WESTERN);
    else if (token.kind === "sign") text += SIGNS[token.sign] ?? "";
    else if (token.kind === "word" && token.name === "u") text += unicode(token.value ?? 0);
  }
  return text;
}

function linkOf(instruction: string): { readonly link?: string } {
  const link = /HYPERLINK\s+(?!\\l)"?([^"\s]+)"?/u.exec(instruction)?.[1];
  return link === undefined ? {} : { link };
}

/** Is there a bullet or a number in the group, and not only blanks? */
function showsMarker(group: Iterable<Token>): boolean {
  let shows = false;
  for (const token of group) {
    if (token.kind === "bytes") shows ||= token.bytes.some((byte) => byte > 0x20);
    else if (token.kind === "word") shows ||= token.name === "u" || token.name === "bullet";
  }
  return shows;
}
