export { type Attributes, walkMarkup } from "./markup.ts";
export { blocksToText, blockText, htmlToText } from "./plain-text.ts";
export { type HtmlBlock, type HtmlDocument, readHtml } from "./read-html.ts";
