import { isBox } from "./box-shapes.ts";
import type { FontFacts } from "./fonts.ts";
import { type Area, apply, boundsOf, IDENTITY, type Matrix, matrixOf, multiply } from "./matrix.ts";

/** One drawn character: place and size in points of the page, origin top left. */
export type Glyph = {
  readonly unicode: string;
  readonly x: number;
  readonly baseline: number;
  readonly endX: number;
  readonly endBaseline: number;
  readonly size: number;
  readonly font: FontFacts;
  readonly color: string;
  readonly space: boolean;
  /** Neither filled nor stroked, or fully transparent. */
  readonly unseen?: "invisible-mode" | "transparent";
  readonly stroked: boolean;
  /** Number of things painted before. */
  readonly order: number;
};

/** An area painted before or after text; without a colour it holds a picture or a pattern. */
export type Paint = { readonly area: Area; readonly color?: string; readonly order: number; readonly outline: boolean };

export type Drawn = { readonly glyphs: readonly Glyph[]; readonly paints: readonly Paint[] };

type State = {
  ctm: Matrix;
  font: FontFacts | undefined;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontal: number;
  leading: number;
  rise: number;
  mode: number;
  color: string | undefined;
  alpha: number;
};

export type OperatorList = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };
type OperatorNumbers = Readonly<Record<string, number>>;

/**
 * Follows a page's drawing operators and keeps what text they draw, where, and on what.
 *
 * pdf.js's own text extraction guesses spaces, splits ligatures and knows neither colours nor render modes.
 */
export function followOperators(
  list: OperatorList,
  numbers: OperatorNumbers,
  viewport: Matrix,
  fontOf: (name: string) => FontFacts,
): Drawn {
  const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
  const glyphs: Glyph[] = [];
  const paints: Paint[] = [];
  const stack: { state: State; painted: number; moved: boolean }[] = [];
  let state: State = {
    ctm: viewport,
    font: undefined,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontal: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    color: "#000000",
    alpha: 1,
  };
  let text: Matrix = IDENTITY;
  let lineX = 0;
  let lineY = 0;
  let x = 0;
  let masks = 0;
  let moved = false;
  let order = 0;

  const paint = (area: Area, color: string | undefined, outline: boolean): void => {
    order += 1;
    paints.push({ area, order, outline, ...(color === undefined ? {} : { color }) });
  };
  const save = (): void => {
    stack.push({ state: { ...state }, painted: order + glyphs.length, moved });
    moved = false;
  };
  const restore = (): void => {
    const saved = stack.pop();
    if (!saved) return;
    // Pictures are not decoded, so their operator is missing: a moved and empty group is where one stood.
    if (moved && saved.painted === order + glyphs.length) paint(boundsOf(state.ctm, 0, 0, 1, 1), undefined, false);
    state = saved.state;
    moved = saved.moved;
  };
  const moveText = (dx: number, dy: number): void => {
    lineX += dx;
    lineY += dy;
    x = 0;
  };
  const show = (items: unknown): void => {
    const { font } = state;
    if (!font || !Array.isArray(items) || masks > 0 || glyphs.length > MOST_GLYPHS) return;
    const trm = multiply(state.ctm, text);
    const size = Math.hypot(trm[2], trm[3]) * Math.abs(state.fontSize);
    if (!isSane(size) || !trm.every(isSane)) return;
    for (const item of items) {
      if (typeof item === "number") {
        x -= (item / 1000) * state.fontSize * state.horizontal;
        continue;
      }
      const { unicode, width, isSpace } = glyphFields(item);
      const advance = font.vertical ? 0 : width * font.widthScale * state.fontSize * state.horizontal;
      const [startX, startY] = apply(trm, lineX + x, lineY + state.rise);
      const [endX, endBaseline] = apply(trm, lineX + x + advance, lineY + state.rise);
      if (!isSane(startX) || !isSane(endX) || !isSane(startY)) return;
      const unseen = state.mode % 4 === 3 ? "invisible-mode" : state.alpha < 0.02 ? "transparent" : undefined;
      glyphs.push({
        unicode,
        x: startX,
        baseline: startY,
        endX,
        endBaseline,
        size,
        font,
        color: state.color ?? "",
        // `isSpace` only means code 32, which is any letter in a subset font; it counts for word spacing alone.
        space: unicode === " " || unicode === "\u00a0",
        ...(unseen ? { unseen } : {}),
        stroked: state.mode % 4 === 2,
        order,
      });
      x += advance + (state.charSpacing + (isSpace ? state.wordSpacing : 0)) * state.horizontal;
    }
  };

  const handlers: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save,
    restore,
    transform: (args) => {
      state.ctm = multiply(state.ctm, matrixOf(args));
      moved = true;
    },
    paintFormXObjectBegin: (args) => {
      save();
      if (args[0]) state.ctm = multiply(state.ctm, matrixOf(args[0]));
    },
    paintFormXObjectEnd: restore,
    beginGroup: (args) => {
      if (masks > 0 || fieldsOf(args[0])["smask"]) masks += 1;
    },
    endGroup: () => {
      masks = Math.max(0, masks - 1);
    },
    beginText: () => {
      text = IDENTITY;
      lineX = 0;
      lineY = 0;
      x = 0;
    },
    setTextMatrix: (args) => {
      text = matrixOf(args.length === 6 ? args : args[0]);
      lineX = 0;
      lineY = 0;
      x = 0;
    },
    moveText: (args) => moveText(numberOf(args[0]), numberOf(args[1])),
    setLeadingMoveText: (args) => {
      state.leading = -numberOf(args[1]);
      moveText(numberOf(args[0]), numberOf(args[1]));
    },
    nextLine: () => moveText(0, -state.leading),
    setLeading: (args) => {
      state.leading = numberOf(args[0]);
    },
    setCharSpacing: (args) => {
      state.charSpacing = numberOf(args[0]);
    },
    setWordSpacing: (args) => {
      state.wordSpacing = numberOf(args[0]);
    },
    setHScale: (args) => {
      state.horizontal = numberOf(args[0]) / 100 || 1;
    },
    setTextRise: (args) => {
      state.rise = numberOf(args[0]);
    },
    setTextRenderingMode: (args) => {
      state.mode = numberOf(args[0]);
    },
    setFont: (args) => {
      state.font = fontOf(String(args[0]));
      state.fontSize = numberOf(args[1]);
    },
    setGState: (args) => {
      for (const entry of Array.isArray(args[0]) ? args[0] : []) {
        const [key, value] = Array.isArray(entry) ? entry : [];
        if (key === "ca" && typeof value === "number") state.alpha = value;
        if (key === "Font" && Array.isArray(value)) {
          state.font = fontOf(String(value[0]));
          state.fontSize = numberOf(value[1]);
        }
      }
    },
    setFillRGBColor: (args) => {
      state.color = typeof args[0] === "string" ? args[0].toLowerCase() : undefined;
    },
    setFillColorN: () => {
      state.color = undefined;
    },
    setFillTransparent: () => {
      state.alpha = 0;
    },
    shadingFill: () => paint({ left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 }, undefined, false),
    showText: (args) => show(args[0]),
    constructPath: (args) => {
      const name = names.get(numberOf(args[0])) ?? "";
      const bounds = args[2] && typeof args[2] === "object" ? Array.from(args[2] as ArrayLike<unknown>).map(numberOf) : [];
      const [x0, y0, x1, y1] = bounds;
      if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined || state.alpha < 0.02) return;
      const area = boundsOf(state.ctm, x0, y0, x1, y1);
      if (FILLS.has(name)) paint(area, state.alpha < 0.98 ? undefined : state.color, !isBox(args[1], bounds));
      else if (STROKES.has(name)) paint(area, undefined, true);
    },
  };

  for (const [at, number] of list.fnArray.entries()) {
    const name = names.get(number) ?? "";
    const args = list.argsArray[at];
    const list_ = Array.isArray(args) ? args : args && typeof args === "object" ? Array.from(args as ArrayLike<unknown>) : [];
    if (name.startsWith("paintImage") || name.startsWith("paintInlineImage")) paint(boundsOf(state.ctm, 0, 0, 1, 1), undefined, false);
    else handlers[name]?.(list_);
  }
  return { glyphs, paints };
}

/** More letters than any page holds; what follows is not read. */
const MOST_GLYPHS = 100_000;
const LARGEST_COORDINATE = 1e6;

/** Damaged files hold numbers that stand for no place on any page. */
function isSane(value: number): boolean {
  return Math.abs(value) < LARGEST_COORDINATE;
}

const FILLS = new Set(["fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"]);
const STROKES = new Set(["stroke", "closeStroke"]);
function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value && typeof value === "object" ? (value as Readonly<Record<string, unknown>>) : {};
}

function glyphFields(item: unknown): { unicode: string; width: number; isSpace: boolean } {
  const { unicode, width, isSpace } = fieldsOf(item);
  return { unicode: typeof unicode === "string" ? unicode : "", width: numberOf(width), isSpace: isSpace === true };
}
