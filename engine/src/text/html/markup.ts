import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

export type Attributes = Readonly<Record<string, string>>;

/** What happens on the way through a piece of markup. Every `open` is followed by its `close`, whatever the source says. */
export type MarkupVisitor = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

const VOID = new Set("area base basefont br col embed frame hr img input keygen link meta param source track wbr".split(" "));
const MAX_ATTRIBUTES = 64;
const MAX_ATTRIBUTE_LENGTH = 100_000;

/** Open elements that a new element ends when they are innermost, as browsers do. */
const ENDED_BY = new Map<string, ReadonlySet<string>>(
  Object.entries({
    li: ["p", "li"],
    dt: ["p", "dt", "dd"],
    dd: ["p", "dt", "dd"],
    td: ["p", "td", "th"],
    th: ["p", "td", "th"],
    tr: ["p", "td", "th", "tr"],
    tbody: ["td", "th", "tr", "thead", "tbody"],
    tfoot: ["td", "th", "tr", "thead", "tbody"],
    option: ["option"],
    optgroup: ["option", "optgroup"],
    body: ["head"],
    a: ["a"],
  }).map(([name, ended]) => [name, new Set(ended)]),
);
const ENDS_PARAGRAPH = new Set(
  "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul".split(
    " ",
  ),
);

/**
 * Walks HTML or XML in one pass, entities decoded, in time linear in its length however deeply it is nested.
 *
 * The tokenizer is used without its parser because that one searches its whole stack for every stray end tag.
 */
export function walkMarkup(source: string, visitor: MarkupVisitor, options: { readonly xml?: boolean } = {}): void {
  const xml = options.xml === true;
  const stack: string[] = [];
  const openCount = new Map<string, number>();
  let name = "";
  let attributes: Record<string, string> = {};
  let attributeCount = 0;
  let attributeName = "";
  let attributeValue = "";

  const nameAt = (start: number, end: number) => (xml ? source.slice(start, end) : source.slice(start, end).toLowerCase());
  const pop = () => {
    const closed = stack.pop();
    if (closed === undefined) return;
    openCount.set(closed, (openCount.get(closed) ?? 1) - 1);
    visitor.close?.(closed);
  };
  const endImplied = () => {
    const ended = ENDED_BY.get(name);
    while (stack.length > 0) {
      const top = stack[stack.length - 1] ?? "";
      if (!(ended?.has(top) || (top === "p" && ENDS_PARAGRAPH.has(name)))) return;
      pop();
    }
  };
  const open = (selfClosing: boolean) => {
    if (name === "") return;
    if (!xml) endImplied();
    visitor.open?.(name, attributes);
    if (selfClosing || (!xml && VOID.has(name))) visitor.close?.(name);
    else {
      stack.push(name);
      openCount.set(name, (openCount.get(name) ?? 0) + 1);
    }
    name = "";
  };

  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      name = nameAt(start, end);
      attributes = Object.create(null) as Record<string, string>;
      attributeCount = 0;
    },
    onattribname(start, end) {
      attributeName = nameAt(start, end);
      attributeValue = "";
    },
    onattribdata(start, end) {
      if (attributeValue.length < MAX_ATTRIBUTE_LENGTH) attributeValue += source.slice(start, Math.min(end, start + MAX_ATTRIBUTE_LENGTH));
    },
    onattribentity(codePoint) {
      if (attributeValue.length < MAX_ATTRIBUTE_LENGTH) attributeValue += String.fromCodePoint(codePoint);
    },
    onattribend() {
      if (attributeCount < MAX_ATTRIBUTES && !(attributeName in attributes)) attributes[attributeName] = attributeValue;
      attributeCount += 1;
    },
    onopentagend: () => open(false),
    onselfclosingtag: () => open(xml || (openCount.get("svg") ?? 0) > 0),
    onclosetag(start, end) {
      const closed = nameAt(start, end);
      if (!xml && closed === "br") {
        visitor.open?.("br", {});
        visitor.close?.("br");
      } else if ((openCount.get(closed) ?? 0) > 0) {
        while (stack[stack.length - 1] !== closed) pop();
        pop();
      }
    },
    ontext: (start, end) => visitor.text?.(source.slice(start, end)),
    ontextentity: (codePoint) => visitor.text?.(String.fromCodePoint(codePoint)),
    oncdata: (start, end, offset) => visitor.text?.(source.slice(start, end - offset)),
    oncomment: () => undefined,
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
    isInForeignContext: () => !xml && ((openCount.get("svg") ?? 0) > 0 || (openCount.get("math") ?? 0) > 0),
  };
  const tokenizer = new Tokenizer({ xmlMode: xml, decodeEntities: true }, callbacks);
  tokenizer.write(source);
  tokenizer.end();
  while (stack.length > 0) pop();
}
