import type { Look } from "../docx/look.ts";
import type { ParagraphEnd, Story } from "../story/story.ts";
import { outlineDepth, type ParagraphStyle } from "./header-tables.ts";

/** A field being read: its instruction comes before its result. */
export type Field = { link?: string };

/** What a paragraph is, as the words so far say. */
export type ParagraphFormat = {
  readonly heading?: number | undefined;
  readonly isItem?: boolean;
  readonly level?: number;
  readonly before?: number;
  readonly after?: number;
  readonly shaded?: boolean;
  readonly inTable?: boolean;
  readonly nesting?: number;
};

/** What holds inside one pair of braces; a closing brace brings back what held outside. */
export type State = {
  readonly look: Look;
  readonly font: number;
  readonly paragraph: ParagraphFormat;
  readonly isDeleted: boolean;
  /** Does the text that follows have East Asian letters, whose look the "associated" words tell? */
  readonly isEastAsian: boolean;
  /** Is the text of this group to be left out? */
  readonly isSilent: boolean;
  /** How many characters after `\u` repeat it for old programs. */
  readonly fallback: number;
  readonly field: Field | undefined;
  readonly story: Story;
};

/** What the tables at the head of the file say. */
export type Head = {
  readonly defaultFont: number;
  readonly fontName: (font: number) => string | undefined;
  readonly color: (index: number) => string | undefined;
  readonly style: (number: number) => ParagraphStyle | undefined;
};

const DEFAULT_POINTS = 12;

/** The look of text about which nothing is said. */
export function plainLook(head: Head): Look {
  return withFont({ size: DEFAULT_POINTS }, head.defaultFont, head);
}

function withFont(look: Look, font: number, head: Head): Look {
  const name = head.fontName(font);
  return name ? { ...look, font: name } : look;
}

/** Words that tell the look of East Asian letters, as LibreOffice writes them, and their plain counterparts. */
const ASSOCIATED: Readonly<Record<string, string>> = { ab: "b", ai: "i", afs: "fs", acf: "cf" };

/** The state after a formatting word; the same object if the word means nothing here. */
export function formatted(state: State, word: string, value: number | undefined, head: Head): State {
  const name = (state.isEastAsian ? ASSOCIATED[word] : undefined) ?? word;
  const look = lookAfter(state.look, name, value, head);
  if (look) return { ...state, look };
  const paragraph = paragraphAfter(state.paragraph, name, value, head);
  if (paragraph) return { ...state, paragraph };
  switch (name) {
    case "plain":
      return { ...state, look: plainLook(head), font: head.defaultFont, isDeleted: false, isEastAsian: false };
    case "f":
      return { ...state, look: withFont(state.look, value ?? 0, head), font: value ?? 0 };
    case "dbch":
      return { ...state, isEastAsian: true };
    case "loch":
    case "hich":
    case "ltrch":
    case "rtlch":
      return { ...state, isEastAsian: false };
    case "deleted":
      return { ...state, isDeleted: value !== 0 };
    case "uc":
      return { ...state, fallback: Math.max(0, value ?? 1) };
    default:
      return state;
  }
}

function lookAfter(look: Look, name: string, value: number | undefined, head: Head): Look | undefined {
  switch (name) {
    case "b":
      return { ...look, bold: value !== 0 };
    case "i":
      return { ...look, italic: value !== 0 };
    case "v":
      return { ...look, hidden: value !== 0 };
    case "fs":
      return { ...look, size: (value ?? 24) / 2 };
    case "cf": {
      const { color: _before, ...rest } = look;
      const color = head.color(value ?? 0);
      return color === undefined ? rest : { ...rest, color };
    }
    case "highlight":
    case "cb":
    case "chcbpat":
      return { ...look, shaded: isInk(head, value) };
    default:
      return undefined;
  }
}

function paragraphAfter(format: ParagraphFormat, name: string, value: number | undefined, head: Head): ParagraphFormat | undefined {
  switch (name) {
    case "pard":
      return {};
    case "s": {
      const style = head.style(value ?? 0);
      return { ...format, heading: style?.heading, isItem: style?.isItem ?? false };
    }
    case "outlinelevel":
      return { ...format, heading: outlineDepth(value) };
    case "ls":
      return { ...format, isItem: (value ?? 0) > 0 };
    case "ilvl":
      return { ...format, level: (value ?? 0) + 1 };
    case "sb":
      return { ...format, before: value ?? 0 };
    case "sa":
      return { ...format, after: value ?? 0 };
    case "cbpat":
      return { ...format, shaded: isInk(head, value) };
    case "shading":
      return { ...format, shaded: (value ?? 0) > 0 };
    case "intbl":
      return { ...format, inTable: value !== 0 };
    case "itap":
      return { ...format, nesting: value ?? 0 };
    default:
      return undefined;
  }
}

function isInk(head: Head, index: number | undefined): boolean {
  const color = head.color(index ?? 0);
  return color !== undefined && color !== "#ffffff";
}

/** The paragraph as it stands when its mark comes. `marker` says whether a bullet or number was drawn before it, if that is told. */
export function paragraphEnd({ paragraph }: State, marker: boolean | undefined, leastTables: number): ParagraphEnd {
  const tables = Math.max(leastTables, paragraph.nesting ?? 0, paragraph.inTable ? 1 : 0);
  const { heading, level, before, after } = paragraph;
  return { heading, level, before, after, isItem: marker ?? paragraph.isItem, tables };
}
