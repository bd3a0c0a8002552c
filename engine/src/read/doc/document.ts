import type { Block, BlockPlace } from "../../model/index.ts";
import { appendRun } from "../story/runs.ts";
import { openStory, type Story, withoutRepeats } from "../story/story.ts";
import type { FileInformation, Stretch } from "./file-information.ts";
import { characterFormat } from "./looks.ts";
import { type ParagraphFormat, paragraphAfter, paragraphEnd, tablesAround } from "./paragraphs.ts";
import { type Piece, readPieces } from "./pieces.ts";
import { allChanges, changesOf, type PropertyRun, readPropertyRuns, runAt } from "./properties.ts";
import { readDocFonts, readDocStyles } from "./styles.ts";

/** The streams of a Word document: its text, the tables about it, and what was too long for them. */
export type DocStreams = { readonly main: Uint8Array; readonly table: Uint8Array; readonly data: Uint8Array };

type Range = { readonly start: number; readonly end: number };
type Field = { instruction: string; link?: string; isResult: boolean };

/** Characters with a meaning of their own, each by itself, and stretches of text between them. */
const PARTS = /[\u0000-\u001f]|[^\u0000-\u001f]+/gu;
const ANCHOR = "\u0008";

/** Reads the texts of a Word document into blocks, to just beyond the limit: page headers, body with its text boxes, page footers. */
export function readDocDocument(streams: DocStreams, information: FileInformation, maxCharacters: number): Block[] {
  const { main } = streams;
  const table = new DataView(streams.table.buffer, streams.table.byteOffset, streams.table.byteLength);
  const part = ({ at, length }: Stretch) => streams.table.subarray(at, at + length);
  const fonts = readDocFonts(part(information.fonts));
  const styles = readDocStyles(part(information.styles), fonts);
  const pieces = readPieces(table, information.pieces);
  const characterRuns = readPropertyRuns(main, table, information.characterPages, "characters");
  const paragraphRuns = readPropertyRuns(main, table, information.paragraphPages, "paragraphs");
  const context = { fonts, characterStyle: styles.characters };
  const tables = { count: 0 };
  let characters = 0;

  const formatOf = (run: PropertyRun): ParagraphFormat =>
    allChanges(run.changes, streams.data).reduce(paragraphAfter, styles.paragraph(run.style));
  const read = (range: Range, place: BlockPlace, blocks: Block[], onAnchor: () => void = () => {}): void => {
    const story = openStory(place, { blocks, tables });
    const fields: Field[] = [];
    let format: ParagraphFormat = {};
    for (const { text, at } of segments(pieces, main, range, [characterRuns, paragraphRuns])) {
      if (characters > maxCharacters) break;
      const paragraph = runAt(paragraphRuns, at);
      format = formatOf(paragraph);
      const { look, isDeleted, symbol } = characterFormat(
        styles.look(paragraph.style),
        changesOf(runAt(characterRuns, at).changes),
        context,
      );
      const add = (own: string): void => {
        const field = fields.at(-1);
        if (field && !field.isResult) field.instruction += own;
        if (isDeleted || fields.some((open) => !open.isResult)) return;
        characters += own.length;
        const onPaper = place === "body" && tablesAround(format) === 0 && format.isShaded !== true;
        appendRun(story.runs, own, look, { link: fields.findLast((open) => open.link)?.link, onPaper });
      };
      for (const [own] of (symbol === undefined ? text : text.replace("(", symbol)).matchAll(PARTS)) {
        if (own === ANCHOR) onAnchor();
        else if (!endPart(own, story, format) && !passField(own, fields)) add(CHARACTERS[own] ?? (own < " " ? "" : own));
      }
    }
    if (story.runs.length > 0) story.endParagraph(paragraphEnd(format));
  };

  const { lengths } = information;
  const headers: Block[] = [];
  const footers: Block[] = [];
  for (const { kind, range } of headerRanges(table, information)) read(range, kind, kind === "header" ? headers : footers);
  const boxes = boxRanges(table, information);
  const body: Block[] = [];
  const readBox = (): void => {
    const range = boxes.shift();
    if (range) read(range, "text-box", body);
  };
  const anchors = countAnchors(pieces, main, { start: 0, end: lengths.body }, [characterRuns]);
  // Where pictures are anchored too, nothing tells which anchor is whose: the boxes then follow the text.
  read({ start: 0, end: lengths.body }, "body", body, anchors === boxes.length ? readBox : undefined);
  while (boxes.length > 0) readBox();
  return [...withoutRepeats(headers), ...body, ...withoutRepeats(footers)];
}

const CHARACTERS: Readonly<Record<string, string>> = {
  "\t": "\t",
  "\u000b": "\n",
  "\u000c": "\n",
  "\u000e": "\n",
  "\u001e": "-",
};

/** Marks that end a paragraph, a cell or a row; true if this was one. */
function endPart(mark: string, story: Story, format: ParagraphFormat): boolean {
  if (mark !== "\r" && mark !== "\u0007") return false;
  const end = paragraphEnd(format);
  if (format.endsRow) story.endRow(Math.max(1, end.tables));
  else if (mark === "\u0007" || format.endsInnerCell) story.endCell({ ...end, tables: Math.max(1, end.tables) });
  else story.endParagraph(end);
  return true;
}

/** Marks that open a field, divide its instruction from its result, and close it; true if this was one. */
function passField(mark: string, fields: Field[]): boolean {
  const field = fields.at(-1);
  if (mark === "\u0013") fields.push({ instruction: "", isResult: false });
  else if (mark === "\u0014" && field) {
    field.isResult = true;
    const link = /HYPERLINK\s+(?!\\l)"?([^"\s]+)"?/u.exec(field.instruction)?.[1];
    if (link !== undefined) field.link = link;
  } else if (mark === "\u0015") fields.pop();
  else return false;
  return true;
}

type Segment = { readonly text: string; readonly at: number };

/** The text of a range in stretches of one format; `at` is where its bytes begin. */
function* segments(
  pieces: readonly Piece[],
  main: Uint8Array,
  range: Range,
  formats: readonly (readonly PropertyRun[])[],
): Generator<Segment, void> {
  for (const piece of pieces) {
    const from = piece.at + (Math.max(piece.start, range.start) - piece.start) * piece.width;
    const to = Math.min(main.length, piece.at + (Math.min(piece.end, range.end) - piece.start) * piece.width);
    const decoder = new TextDecoder(piece.width === 1 ? "windows-1252" : "utf-16le");
    for (let at = Math.max(0, from); at < to; ) {
      const end = Math.min(to, ...formats.map((runs) => runAt(runs, at).end));
      // A run may end inside a character in a damaged file; the way through must still go on.
      const next = Math.max(at + piece.width, end);
      yield { text: decoder.decode(main.subarray(at, next)), at };
      at = next;
    }
  }
}

function countAnchors(pieces: readonly Piece[], main: Uint8Array, range: Range, formats: readonly (readonly PropertyRun[])[]): number {
  let count = 0;
  for (const { text } of segments(pieces, main, range, formats)) count += text.split(ANCHOR).length - 1;
  return count;
}

/** Each section has six stories, some empty: even, odd, then footers likewise, then those of the first page. */
function headerRanges(table: DataView, { headerParts, lengths }: FileInformation): { kind: "header" | "footer"; range: Range }[] {
  const kinds = ["header", "header", "footer", "footer", "header", "footer"] as const;
  const positions = positionsOf(table, headerParts, 0);
  return positions.slice(6, -1).flatMap((start, index) => {
    const end = Math.min(positions[index + 7] ?? start, lengths.headers);
    const kind = kinds[index % kinds.length] ?? "header";
    return end > start ? [{ kind, range: { start: lengths.beforeHeaders + start, end: lengths.beforeHeaders + end } }] : [];
  });
}

const BOX_LENGTH = 22;

function boxRanges(table: DataView, { boxParts, lengths }: FileInformation): Range[] {
  const positions = positionsOf(table, boxParts, BOX_LENGTH);
  const ranges = positions.slice(0, -1).map((start, index) => ({
    start: lengths.beforeBoxes + start,
    end: lengths.beforeBoxes + Math.min(positions[index + 1] ?? start, lengths.boxes),
  }));
  // The last one is a paragraph mark and no box.
  return ranges.slice(0, -1).filter(({ start, end }) => end > start + 1);
}

/** Character positions of a table that holds one more of them than pieces of data. */
function positionsOf(table: DataView, { at, length }: Stretch, dataLength: number): number[] {
  const count = length < 4 ? 0 : Math.floor((length - 4) / (4 + dataLength)) + 1;
  return Array.from({ length: count }, (_, index) => table.getUint32(at + index * 4, true));
}
