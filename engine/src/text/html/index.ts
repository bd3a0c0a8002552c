export { readHtml, type HtmlBlock, type HtmlDocument } from "./read-html.ts";
export type { Region } from "./elements.ts";
export { blocksToText, blockText, htmlToText, type TextBlock } from "./plain-text.ts";
export { walkMarkup, type Attributes, type MarkupVisitor } from "./markup.ts";
