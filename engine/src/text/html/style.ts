import type { HiddenReason, TextStyle } from "../../model/index.ts";
import type { Attributes } from "./markup.ts";

/** What an element passes down to its text. */
export type Look = { readonly text: TextStyle; readonly hidden?: HiddenReason; readonly background?: string; readonly themed: boolean };

export const PLAIN_LOOK: Look = { text: {}, themed: false };

const BOLD = new Set(["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]);
const ITALIC = new Set(["i", "em", "cite", "address"]);
const POINTS_PER = new Map([
  ["px", 0.75],
  ["pt", 1],
  ["em", 12],
  ["rem", 12],
]);
const TINY_POINTS = 1;
const NAMED_COLORS = new Map([
  ["white", "#ffffff"],
  ["black", "#000000"],
]);

/** Reads `name: value; ...` of a style attribute; the last one of a name wins, as in a browser. */
function readDeclarations(style: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const declaration of style.slice(0, 4000).split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace("!important", "")
      .trim()
      .toLowerCase();
    found.set(declaration.slice(0, colon).trim().toLowerCase(), value);
  }
  return found;
}

/** `#rrggbb` for the colours that pages write as hex, rgb(), white or black; "transparent" as such. */
function readColor(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const named = NAMED_COLORS.get(value);
  if (named !== undefined) return named;
  if (value === "transparent") return "transparent";
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  if (/^#[0-9a-f]{6}$/.test(value)) return value;
  const rgb = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*([\d.]+)\s*)?\)$/.exec(value);
  if (!rgb) return undefined;
  if (rgb[4] !== undefined && Number(rgb[4]) === 0) return "transparent";
  return `#${[rgb[1], rgb[2], rgb[3]].map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0")).join("")}`;
}

function readPoints(value: string | undefined): number | undefined {
  const match = value === undefined ? null : /^([\d.]{1,8})\s*(px|pt|em|rem)?$/.exec(value);
  if (!match) return undefined;
  const size = Number(match[1]);
  if (!Number.isFinite(size)) return undefined;
  if (match[2] === undefined) return size === 0 ? 0 : undefined;
  return Math.round(size * (POINTS_PER.get(match[2]) ?? 1) * 100) / 100;
}

function isMovedOffPage(style: ReadonlyMap<string, string>): boolean {
  if (!/^(absolute|fixed)$/.test(style.get("position") ?? "")) return false;
  return ["left", "top", "right", "bottom"].some((side) => /^-\d{4,}/.test(style.get(side) ?? ""));
}

function hiddenReason(attributes: Attributes, style: ReadonlyMap<string, string>, points: number | undefined): HiddenReason | undefined {
  if ("hidden" in attributes) return "markup";
  if (style.get("display") === "none" || /^(hidden|collapse)$/.test(style.get("visibility") ?? "")) return "markup";
  if (/^0(\.0+)?%?$/.test(style.get("opacity") ?? "")) return "transparent";
  if (points !== undefined && points <= TINY_POINTS) return "tiny";
  if (isMovedOffPage(style)) return "off-page";
  return undefined;
}

/**
 * How an element's own text looks, given its parent's look.
 *
 * White text counts as invisible only where nothing could paint a darker background behind it: no background of its own
 * kin and no class, since classes are styled out of our sight.
 */
export function lookOf(name: string, attributes: Attributes, parent: Look): Look {
  const style = readDeclarations(attributes["style"] ?? "");
  const points = readPoints(style.get("font-size"));
  const color = readColor(style.get("color") ?? attributes["color"]?.toLowerCase());
  const background = readColor(style.get("background-color") ?? style.get("background") ?? attributes["bgcolor"]?.toLowerCase());
  const weight = style.get("font-weight");
  const bold = weight === undefined ? (BOLD.has(name) ? true : undefined) : /^(bold|bolder|[6-9]00)$/.test(weight);
  const italic = style.get("font-style") === "italic" || ITALIC.has(name) ? true : undefined;
  const text: TextStyle = {
    ...parent.text,
    ...(points !== undefined && { size: points }),
    ...(bold !== undefined && { bold }),
    ...(italic && { italic }),
    ...(color !== undefined && color !== "transparent" && { color }),
  };
  const themed = parent.themed || "class" in attributes || (style.has("background") && background === undefined);
  const behind = background === "transparent" || background === undefined ? parent.background : background;
  const unseen =
    color === "transparent"
      ? "transparent"
      : text.color !== undefined && !themed && text.color === (behind ?? "#ffffff")
        ? "background-coloured"
        : undefined;
  const hidden = parent.hidden ?? hiddenReason(attributes, style, points) ?? unseen;
  return { text, themed, ...(hidden !== undefined && { hidden }), ...(behind !== undefined && { background: behind }) };
}

const FLOATS_RIGHT = /(?:^|\s)(?:float-?right|float-end|pull-right|is-pulled-right)(?:\s|$)/iu;

/** Whether an element stands at the right edge of its line, apart from what is written before it. */
export function floatsRight(attributes: Attributes): boolean {
  return readDeclarations(attributes["style"] ?? "").get("float") === "right" || FLOATS_RIGHT.test(attributes["class"] ?? "");
}
