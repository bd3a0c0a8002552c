import type { Block, TextRun } from "../../model/index.ts";
import { BLOCK, HEADING, LISTS, REGION_OF_ELEMENT, REGION_OF_ROLE, type Region, UNREAD } from "./elements.ts";
import { hidingSelectors, isHiddenBy } from "./hiding-rules.ts";
import { type Attributes, walkMarkup } from "./markup.ts";
import { floatsRight, type Look, lookOf, PLAIN_LOOK } from "./style.ts";
import { openTables } from "./tables.ts";

/** A block of a page: where it stands, and whether it only continues the block before after a line break. */
export type HtmlBlock = Block & { readonly region?: Region; readonly continues?: true };

/** A page taken apart: its blocks, and what its head says about it. */
export type HtmlDocument = {
  readonly title?: string;
  readonly language?: string;
  /** `<meta>` contents by lower-case name or property, first one wins. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonicalUrl?: string;
  /** Contents of scripts that hold data (`application/ld+json`, `application/json`). */
  readonly data: readonly { readonly type: string; readonly text: string }[];
  readonly blocks: readonly HtmlBlock[];
};

type Frame = {
  readonly name: string;
  readonly look: Look;
  readonly region?: Region;
  readonly link?: string;
  readonly heading?: number;
  readonly preformatted: boolean;
  /** Its text is the name of a picture. */
  readonly isIcon?: true;
};
const ROOT: Frame = { name: "", look: PLAIN_LOOK, preformatted: false };

/** Characters that take no room and only get between letters. */
const INVISIBLE = /[\u00ad\u180e\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
/** Fonts that draw a picture for a word: "<i class="material-icons">expand_more</i>". */
const ICON_FONT = /(?:^|\s)material-(?:icons|symbols)/u;
/** Several tabs inside of a line were typed to set two things apart. */
const TABBED = /(?<=\S)[ ]*\t\t[ \t]*(?=\S)/gu;
const GAP = "\u0001";
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu;

function placeOf(region: Region | undefined): Block["place"] {
  if (region === "header" || region === "footer") return region;
  return "body";
}

/** A header or footer inside an article belongs to the article, not to the page. */
function regionOf(name: string, role: string | undefined, parent: Region | undefined): Region | undefined {
  const own = REGION_OF_ROLE.get(role ?? "") ?? REGION_OF_ELEMENT.get(name);
  if ((own === "header" || own === "footer") && (parent === "main" || parent === "article")) return parent;
  return own ?? parent;
}

/** Elements that stand in one line; "Acme</b><span>Leeds" are two things, "J</span><span>ane" is one word. */
const PARTS_OF_LINE = new Set(["span", "b", "strong", "i", "em", "time", "small", "a"]);
const ENDS_WORD = /(?:[\p{Ll}\p{N}]{2}|\p{Lu}{2}|[).]|\p{Script=Han})$/u;
const STARTS_WORD = /^[\p{Lu}\p{N}(\p{Script=Han}]/u;
/** An e-mail or a web address as the whole of an element. */
const IS_ADDRESS = /^(?:[\w.+-]+@[\w-]+\.[\w.-]+|(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)+\/\S+)$/u;

/** Reads HTML, a whole page or a fragment, into blocks of text. Scripts, styles and comments are gone; hidden text is marked. */
export function readHtml(html: string): HtmlDocument {
  const blocks: HtmlBlock[] = [];
  const meta = new Map<string, string>();
  const data: { type: string; text: string }[] = [];
  const hiding = new Set<string>();
  const stack: Frame[] = [];
  const tables = openTables();
  let listDepth = 0;
  /** Set between the start of a list item and its first text. */
  let itemWaits = false;
  let unreadDepth = 0;
  let headDepth = 0;
  let raw: { kind: "title" | "style" | "data"; type: string; parts: string[] } | undefined;
  let title: string | undefined;
  let language: string | undefined;
  let canonicalUrl: string | undefined;
  let runs: TextRun[] = [];
  let endsWithSpace = true;
  let continues = false;
  /** Set where one inline element opens right behind the end of another: a style sheet sets them apart. */
  let touches = false;
  let closedInline = false;
  /** Set where an inline element opens that floats to the right edge. */
  let floats = false;

  const frame = () => stack[stack.length - 1] ?? ROOT;
  const flush = () => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.text.endsWith(" ")) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
    const kept = runs.filter((run) => run.text !== "");
    runs = [];
    endsWithSpace = true;
    if (!kept.some((run) => run.text.trim() !== "")) return;
    const { region, heading } = frame();
    const cell = tables.cell();
    const kind = heading !== undefined ? "heading" : itemWaits ? "list-item" : cell ? "table-cell" : "paragraph";
    const level = heading ?? (itemWaits ? Math.max(1, listDepth) : undefined);
    blocks.push({
      kind,
      place: placeOf(region),
      runs: kept,
      ...(level !== undefined && { level }),
      ...(cell && { cell }),
      ...(region !== undefined && { region }),
      ...(continues && { continues }),
    });
    itemWaits = false;
    continues = false;
  };
  const breakBlock = () => {
    flush();
    continues = false;
  };
  const readMeta = (attributes: Attributes) => {
    const key = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"])?.toLowerCase();
    const content = attributes["content"];
    if (key !== undefined && content !== undefined && !meta.has(key)) meta.set(key, content);
  };

  walkMarkup(html, {
    open(name, attributes) {
      const parent = frame();
      if (name === "br") {
        flush();
        continues = true;
      } else if (BLOCK.has(name)) breakBlock();
      touches = closedInline && PARTS_OF_LINE.has(name);
      closedInline = false;
      floats = PARTS_OF_LINE.has(name) && floatsRight(attributes);
      const role = attributes["role"]?.toLowerCase();
      const region = regionOf(name, role, parent.region);
      let look = lookOf(name, attributes, parent.look);
      if (look.hidden === undefined && isHiddenBy(hiding, attributes["class"], attributes["id"])) look = { ...look, hidden: "markup" };
      const heading = HEADING.get(name) ?? (role === "heading" ? Number(attributes["aria-level"]) || 2 : parent.heading);
      const link = name === "a" ? attributes["href"] : parent.link;
      stack.push({
        name,
        look,
        preformatted: name === "pre" || (parent.preformatted && name !== "table"),
        ...((parent.isIcon || ICON_FONT.test(attributes["class"] ?? "")) && { isIcon: true }),
        ...(region !== undefined && { region }),
        ...(link !== undefined && { link }),
        ...(heading !== undefined && { heading }),
      });
      if (name === "html") language ??= attributes["lang"];
      if (name === "head") headDepth += 1;
      if (name === "meta") readMeta(attributes);
      if (name === "link" && attributes["rel"]?.toLowerCase() === "canonical") canonicalUrl ??= attributes["href"];
      if (name === "title" && title === undefined && unreadDepth === headDepth) raw = { kind: "title", type: "", parts: [] };
      if (name === "style") raw = { kind: "style", type: "", parts: [] };
      if (name === "script" && /json/i.test(attributes["type"] ?? "")) {
        raw = { kind: "data", type: attributes["type"]?.toLowerCase() ?? "", parts: [] };
      }
      if (UNREAD.has(name)) unreadDepth += 1;
      if (LISTS.has(name)) listDepth += 1;
      if (name === "li") itemWaits = true;
      tables.open(name, attributes);
    },
    close(name) {
      if (raw !== undefined && (name === "title" || name === "style" || name === "script")) {
        const text = raw.parts.join("");
        if (raw.kind === "title") title = text.replace(SPACES, " ").trim();
        else if (raw.kind === "style") for (const selector of hidingSelectors(text)) hiding.add(selector);
        else data.push({ type: raw.type, text });
        raw = undefined;
      }
      if (BLOCK.has(name)) breakBlock();
      closedInline = PARTS_OF_LINE.has(name);
      stack.pop();
      if (UNREAD.has(name)) unreadDepth = Math.max(0, unreadDepth - 1);
      if (name === "head") headDepth = Math.max(0, headDepth - 1);
      if (LISTS.has(name)) listDepth = Math.max(0, listDepth - 1);
      if (name === "li") itemWaits = false;
      tables.close(name);
    },
    text(text) {
      if (raw !== undefined) raw.parts.push(text);
      if (raw !== undefined || unreadDepth > 0 || frame().isIcon) return;
      const { look, link, preformatted } = frame();
      const lines = preformatted ? text.split(/\r?\n/) : [text];
      for (const [index, line] of lines.entries()) {
        if (index > 0) {
          flush();
          continues = true;
        }
        let clean = line.replace(INVISIBLE, "").replace(TABBED, GAP).replace(SPACES, " ").replaceAll(GAP, "\t");
        if (endsWithSpace) clean = clean.trimStart();
        if (clean === "") continue;
        const before = runs[runs.length - 1];
        if (floats && before !== undefined) runs.push({ ...before, text: "\t" });
        else if (
          touches &&
          before !== undefined &&
          ENDS_WORD.test(before.text.slice(-2)) &&
          (STARTS_WORD.test(clean) || IS_ADDRESS.test(clean.trim()))
        )
          runs.push({ ...before, text: "\t" });
        touches = false;
        floats = false;
        closedInline = false;
        endsWithSpace = clean.endsWith(" ");
        const last = runs[runs.length - 1];
        if (last !== undefined && last.style === look.text && last.link === link && last.hidden === look.hidden) {
          runs[runs.length - 1] = { ...last, text: last.text + clean };
          continue;
        }
        runs.push({
          text: clean,
          style: look.text,
          ...(link !== undefined && { link }),
          ...(look.hidden !== undefined && { hidden: look.hidden }),
        });
      }
    },
  });
  breakBlock();
  return {
    ...(title !== undefined && title !== "" && { title }),
    ...(language !== undefined && { language }),
    ...(canonicalUrl !== undefined && { canonicalUrl }),
    meta,
    data,
    blocks,
  };
}
