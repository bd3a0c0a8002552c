import type { Block, BlockPlace, TextRun } from "../../model/index.ts";
import { takeBullet } from "../../text/bullets.ts";
import type { Attributes } from "../../text/html/index.ts";
import { isOn } from "./look.ts";

/** A paragraph that is being read: what it says of itself so far; `before` and `after` in twentieths of a point. */
export type Paragraph = {
  runs: TextRun[];
  styleId: string | undefined;
  heading: number | undefined;
  list: boolean | undefined;
  level: number;
  before: number | undefined;
  after: number | undefined;
  shaded: boolean;
  place: BlockPlace;
};

/** A paragraph of which nothing is known but where it stands. */
export function newParagraph(place: BlockPlace): Paragraph {
  return {
    runs: [],
    styleId: undefined,
    heading: undefined,
    list: undefined,
    level: 1,
    before: undefined,
    after: undefined,
    shaded: false,
    place,
  };
}

/** Takes one element of a paragraph's properties (`w:pPr`) into it. */
export function readParagraphProperty(open: Paragraph, name: string, attributes: Attributes): void {
  const value = attributes["w:val"] ?? "";
  if (name === "w:pStyle") open.styleId = value;
  else if (name === "w:outlineLvl" && Number(value) < 6) open.heading = Number(value) + 1;
  else if (name === "w:numId") open.list = value !== "0";
  else if (name === "w:ilvl") open.level = Number(value) + 1 || 1;
  else if (name === "w:shd") open.shaded = isOn(attributes["w:fill"]) && attributes["w:fill"] !== "auto";
  else if (name === "w:spacing") {
    if (attributes["w:before"]) open.before = Number(attributes["w:before"]) || 0;
    if (attributes["w:after"]) open.after = Number(attributes["w:after"]) || 0;
  }
}

/** What block a paragraph is: its own heading level and list count before those of its style. */
export function kindOf(
  open: Paragraph,
  styleHeading: number | undefined,
  styleList: boolean | undefined,
  runs: TextRun[],
  inTable: boolean,
): Pick<Block, "kind" | "runs" | "level"> {
  const heading = open.heading ?? styleHeading;
  if (heading !== undefined) return { kind: "heading", runs, level: heading };
  if (open.list ?? styleList) return { kind: "list-item", runs, level: open.level };
  const [first, ...rest] = runs;
  const { bullet, text } = takeBullet(first?.text.trimStart() ?? "");
  if (first && bullet) {
    const after = rest.map((run, at) => (at === 0 && text === "" ? { ...run, text: run.text.trimStart() } : run));
    return {
      kind: "list-item",
      runs: [{ ...first, text: text.trimStart() }, ...after].filter((run) => run.text !== ""),
      level: open.level,
    };
  }
  return { kind: inTable ? "table-cell" : "paragraph", runs };
}
