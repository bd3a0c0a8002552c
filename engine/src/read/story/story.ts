import type { Block, BlockPlace, TextRun } from "../../model/index.ts";
import { takeBullet } from "../../text/bullets.ts";

/** What is known of a paragraph when it ends. */
export type ParagraphEnd = {
  /** Heading depth 1-6. */
  readonly heading?: number | undefined;
  readonly isItem?: boolean | undefined;
  /** List nesting from 1. */
  readonly level?: number | undefined;
  /** Space above and below in twentieths of a point. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  /** How many tables the paragraph stands in. */
  readonly tables: number;
};

/** The body, a header or a text box while it is being read: its text arrives, and marks end paragraphs, cells and rows. */
export type Story = {
  readonly place: BlockPlace;
  /** The runs of the paragraph that is open. */
  runs: TextRun[];
  readonly endParagraph: (end: ParagraphEnd) => void;
  readonly endCell: (end: ParagraphEnd) => void;
  readonly endRow: (tables: number) => void;
};

/** Where the blocks of a story go, and the number of tables so far in all stories. */
export type StoryTarget = { readonly blocks: Block[]; readonly tables: { count: number } };

type Table = { readonly table: number; row: number; column: number };

/** Twentieths of a point that a usual line takes. */
const LINE = 280;

/** Formats such as RTF and DOC mark the end of things and not their start; a story makes blocks of that. */
export function openStory(place: BlockPlace, target: StoryTarget): Story {
  const open: Table[] = [];
  let emptyBefore = 0;
  let afterLast = 0;
  let isFirst = true;

  const enter = (tables: number): void => {
    open.length = Math.min(open.length, tables);
    while (open.length < tables) {
      open.push({ table: target.tables.count, row: 0, column: 0 });
      target.tables.count += 1;
    }
  };
  const story: Story = {
    place,
    runs: [],
    endParagraph: (end) => {
      enter(end.tables);
      const runs = story.runs;
      story.runs = [];
      if (!runs.some((run) => run.text.trim() !== "")) {
        emptyBefore += 1;
        return;
      }
      const table = open.at(-1);
      const gap = 1 + emptyBefore + Math.max(end.before ?? 0, afterLast) / LINE;
      target.blocks.push({
        ...kindOf(runs, end, table !== undefined),
        place,
        ...(isFirst ? {} : { gapBefore: Math.round(gap * 100) / 100 }),
        ...(table ? { cell: { ...table } } : {}),
      });
      [emptyBefore, afterLast, isFirst] = [0, end.after ?? 0, false];
    },
    endCell: (end) => {
      story.endParagraph(end);
      const table = open.at(-1);
      if (table) table.column += 1;
      [emptyBefore, afterLast] = [0, 0];
    },
    endRow: (tables) => {
      enter(tables);
      const table = open.at(-1);
      if (table) Object.assign(table, { row: table.row + 1, column: 0 });
    },
  };
  return story;
}

function kindOf(runs: readonly TextRun[], end: ParagraphEnd, inTable: boolean): Pick<Block, "kind" | "runs" | "level"> {
  if (end.heading !== undefined) return { kind: "heading", runs, level: end.heading };
  const level = Math.min(9, Math.max(1, end.level ?? 1));
  const [first, ...rest] = runs;
  const { bullet, text } = takeBullet(first?.text.trimStart() ?? "");
  if (first && bullet !== undefined && !first.hidden) {
    const after = rest.map((run, at) => (at === 0 && text === "" ? { ...run, text: run.text.trimStart() } : run));
    return { kind: "list-item", level, runs: [{ ...first, text: text.trimStart() }, ...after].filter((run) => run.text !== "") };
  }
  if (end.isItem) return { kind: "list-item", runs, level };
  return { kind: inTable ? "table-cell" : "paragraph", runs };
}

/** Headers of first, even and odd pages mostly say the same: each text once, page numbers never. */
export function withoutRepeats(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const text = block.runs
      .map((run) => run.text)
      .join("")
      .trim();
    if (seen.has(text) || /^(?:page|seite)?\s*\d*\s*(?:(?:of|von|\/)\s*\d*)?$/iu.test(text)) return false;
    seen.add(text);
    return true;
  });
}
