import type { TextStyle } from "../../model/index.ts";
import type { Attributes } from "../../text/html/index.ts";

/** How a run looks as far as Word says it; what is absent is inherited. */
export type Look = {
  bold?: boolean;
  italic?: boolean;
  hidden?: boolean;
  /** Points. */
  size?: number;
  color?: string;
  font?: string;
  shaded?: boolean;
};

/** Notes what one property element of a run says. */
export function readLook(look: Look, name: string, attributes: Attributes): void {
  const value = attributes["w:val"];
  if (name === "w:b") look.bold = isOn(value);
  else if (name === "w:i") look.italic = isOn(value);
  else if (name === "w:vanish" || name === "w:webHidden") look.hidden = isOn(value);
  else if (name === "w:sz" && value) look.size = Number(value) / 2;
  else if (name === "w:color" && value) look.color = /^[0-9a-f]{6}$/iu.test(value) ? `#${value.toLowerCase()}` : "#000000";
  else if (name === "w:rFonts") {
    const font = attributes["w:ascii"] ?? attributes["w:hAnsi"];
    if (font) look.font = font;
  } else if (name === "w:shd" || name === "w:highlight") look.shaded = (attributes["w:fill"] ?? value) !== "auto";
}

export function isOn(value: string | undefined): boolean {
  return value === undefined || !["0", "false", "off", "none"].includes(value);
}

/** A look as the engine's own style. */
export function styleOf(look: Look): TextStyle {
  return {
    ...(look.size ? { size: look.size } : {}),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.font ? { font: look.font } : {}),
    ...(look.color ? { color: look.color } : {}),
  };
}
