import { walkMarkup } from "../../text/html/index.ts";

/** An element by its name without prefix; prefixes differ between the programs that write the same format. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
};

type Growing = { name: string; attributes: Readonly<Record<string, string>>; children: Growing[]; text: string };

const MOST_ELEMENTS = 100_000;
const DEEPEST = 60;

/** The elements of an XML text. Entities that the text declares itself are left unexpanded; what lies too deep is left out. */
export function xmlTree(source: string): XmlElement {
  const root: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [root];
  let count = 0;
  let tooDeep = 0;
  walkMarkup(
    source,
    {
      open: (name, attributes) => {
        count += 1;
        if (tooDeep > 0 || open.length > DEEPEST || count > MOST_ELEMENTS) {
          tooDeep += 1;
          return;
        }
        const element: Growing = { name: localName(name), attributes, children: [], text: "" };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      close: () => {
        if (tooDeep > 0) tooDeep -= 1;
        else if (open.length > 1) open.pop();
      },
      text: (text) => {
        const element = open.at(-1);
        if (element && tooDeep === 0) element.text += text;
      },
    },
    { xml: true },
  );
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The elements that a path of names leads to, through every branch. */
export function allAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, name) => found.flatMap((one) => one.children.filter((child) => child.name === name)),
    element ? [element] : [],
  );
}

/** All elements of a name, however deep inside. */
export function allInside(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allInside(child, name)]);
}

/** The first text that a path of names leads to. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return firstText(allAt(element, ...path));
}

/** The first text of an element of this name, however deep inside. */
export function textInside(element: XmlElement | undefined, name: string): string | undefined {
  return firstText(allInside(element, name));
}

function firstText(elements: readonly XmlElement[]): string | undefined {
  return elements.map((found) => found.text.trim()).find((text) => text !== "");
}
