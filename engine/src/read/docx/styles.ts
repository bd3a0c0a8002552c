import { walkMarkup } from "../../text/html/index.ts";
import { type Look, readLook } from "./look.ts";

/** A style as a paragraph or run inherits it. */
export type Style = {
  readonly look: Look;
  /** Heading depth 1-6. */
  readonly heading?: number;
  readonly list?: boolean;
  /** Space above and below in twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
};

type OwnStyle = { look: Look; basedOn?: string; heading?: number; list?: boolean; before?: number; after?: number; isDefault: boolean };

/** Styles by id, each with all that it inherits; `undefined` as id gives the document's defaults. */
export type Styles = { readonly paragraph: (id: string | undefined) => Style; readonly character: (id: string) => Look };

const DEEPEST = 12;

/** Reads `styles.xml`. */
export function readStyles(xml: string): Styles {
  const own = new Map<string, OwnStyle>();
  const defaults: OwnStyle = { look: {}, isDefault: true };
  let open: OwnStyle | undefined;
  let inRun = false;
  walkMarkup(
    xml,
    {
      open: (name, attributes) => {
        if (name === "w:docDefaults") open = defaults;
        else if (name === "w:style") {
          open = { look: {}, isDefault: attributes["w:default"] === "1" && attributes["w:type"] === "paragraph" };
          own.set(attributes["w:styleId"] ?? "", open);
        } else if (name === "w:rPr") inRun = true;
        else if (open && inRun) readLook(open.look, name, attributes);
        else if (open) readParagraphPart(open, name, attributes["w:val"] ?? "", attributes);
      },
      close: (name) => {
        if (name === "w:rPr") inRun = false;
        if (name === "w:style" || name === "w:docDefaults") open = undefined;
      },
    },
    { xml: true },
  );
  const normal = [...own.values()].find((style) => style.isDefault);
  const chainOf = (id: string | undefined): OwnStyle[] => {
    const chain: OwnStyle[] = [];
    for (let style = id === undefined ? normal : own.get(id); style && chain.length < DEEPEST; style = own.get(style.basedOn ?? ""))
      chain.unshift(style);
    return chain;
  };
  return {
    paragraph: (id) => inherited([defaults, ...chainOf(id)]),
    character: (id) => inherited(chainOf(id)).look,
  };
}

function readParagraphPart(style: OwnStyle, name: string, value: string, attributes: Readonly<Record<string, string>>): void {
  if (name === "w:basedOn") style.basedOn = value;
  else if (name === "w:name") {
    const level = /^(?:heading|überschrift|titre|título|titolo|kop|标题)\s*(\d)$/iu.exec(value)?.[1];
    if (level) style.heading = Math.min(6, Number(level));
    else if (/^title$/iu.test(value)) style.heading = 1;
    else if (/^list (?:bullet|number|paragraph)/iu.test(value)) style.list = /bullet|number/iu.test(value);
  } else if (name === "w:outlineLvl" && Number(value) < 6) style.heading = Number(value) + 1;
  else if (name === "w:numId") style.list = value !== "0";
  else if (name === "w:spacing") {
    if (attributes["w:before"]) style.before = Number(attributes["w:before"]);
    if (attributes["w:after"]) style.after = Number(attributes["w:after"]);
  }
}

function inherited(chain: readonly OwnStyle[]): Style {
  return chain.reduce<Style>(
    (style, { look, basedOn: _basedOn, isDefault: _isDefault, ...rest }) => ({ ...style, ...rest, look: { ...style.look, ...look } }),
    { look: {} },
  );
}
