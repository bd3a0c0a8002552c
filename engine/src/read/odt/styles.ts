import { walkMarkup } from "../../text/html/index.ts";
import type { Look } from "../docx/look.ts";

/** Looks by style name, each with all that it inherits. */
export type OdtStyles = (name: string | undefined) => Look;

type OwnStyle = { readonly parent: string | undefined; readonly look: Look };

const DEEPEST = 12;

/** Reads the styles of `styles.xml` and the automatic ones of `content.xml`. */
export function readOdtStyles(...sources: readonly string[]): OdtStyles {
  const styles = new Map<string, OwnStyle>();
  let open: OwnStyle | undefined;
  for (const source of sources) {
    walkMarkup(
      source,
      {
        open: (name, attributes) => {
          if (name === "style:style" || name === "style:default-style") {
            open = { parent: attributes["style:parent-style-name"], look: {} };
            styles.set(attributes["style:name"] ?? `default ${attributes["style:family"] ?? ""}`, open);
          } else if (name === "style:text-properties" && open) readTextProperties(open.look, attributes);
          else if (name === "style:paragraph-properties" && open) {
            const color = attributes["fo:background-color"];
            if (color && color !== "transparent") open.look.shaded = true;
          }
        },
        close: (name) => {
          if (name === "style:style" || name === "style:default-style") open = undefined;
        },
      },
      { xml: true },
    );
  }
  return (name) => {
    const chain: Look[] = [];
    for (let style = styles.get(name ?? ""); style && chain.length < DEEPEST; style = styles.get(style.parent ?? ""))
      chain.unshift(style.look);
    return Object.assign({}, styles.get("default paragraph")?.look, ...chain) as Look;
  };
}

function readTextProperties(look: Look, attributes: Readonly<Record<string, string>>): void {
  const weight = attributes["fo:font-weight"];
  if (weight) look.bold = weight === "bold" || Number(weight) >= 600;
  if (attributes["fo:font-style"]) look.italic = attributes["fo:font-style"] !== "normal";
  const size = /^([\d.]+)pt$/u.exec(attributes["fo:font-size"] ?? "")?.[1];
  if (size) look.size = Number(size);
  const color = attributes["fo:color"];
  if (color) look.color = color.toLowerCase();
  if (attributes["style:font-name"]) look.font = attributes["style:font-name"];
  if (attributes["text:display"]) look.hidden = attributes["text:display"] === "none";
  const background = attributes["fo:background-color"];
  if (background && background !== "transparent") look.shaded = true;
}
