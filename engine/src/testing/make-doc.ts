import { makeCompoundFile } from "./make-compound-file.ts";

/** A paragraph of a made Word file: its text with its end mark, and its property changes. */
export type DocParagraph = { readonly text: string; readonly isWide?: boolean; readonly changes?: readonly number[] };

const TEXT_START = 1024;
const PAGE = 512;

/**
 * A Word 97 file as fast saving leaves it: each paragraph is a piece of its own, and the last one lies first in the file.
 *
 * `data` becomes the data stream, for properties that are too long for their page.
 */
export function makeDoc(paragraphs: readonly DocParagraph[], data = new Uint8Array()): Uint8Array {
  const main = new Uint8Array(TEXT_START + 8 * PAGE);
  const head = new DataView(main.buffer);
  const table = new DataView(new ArrayBuffer(4096));
  const placed: { at: number; end: number; paragraph: DocParagraph }[] = [];
  let at = TEXT_START;
  for (const paragraph of paragraphs.toReversed()) {
    const bytes = bytesOf(paragraph);
    main.set(bytes, at);
    placed.unshift({ at, end: at + bytes.length, paragraph });
    at += bytes.length;
  }

  const pageNumber = Math.ceil(at / PAGE);
  main.set(propertyPage(placed.toReversed()), pageNumber * PAGE);
  [TEXT_START, at, pageNumber].forEach((value, index) => table.setUint32(index * 4, value, true));

  const count = paragraphs.length;
  const length = (count + 1) * 4 + count * 8;
  table.setUint8(16, 2);
  table.setUint32(17, length, true);
  let characters = 0;
  for (const [index, { at: start, paragraph }] of placed.entries()) {
    table.setUint32(21 + index * 4, characters, true);
    table.setUint32(21 + (count + 1) * 4 + index * 8 + 2, paragraph.isWide ? start : (start * 2) | 0x40000000, true);
    characters += paragraph.text.length;
  }
  table.setUint32(21 + count * 4, characters, true);

  head.setUint16(0, 0xa5ec, true);
  head.setUint32(0x4c, characters, true);
  for (const [place, start, size] of [
    [0x102, 0, 12],
    [0x1a2, 16, length + 5],
  ] as const) {
    head.setUint32(place, start, true);
    head.setUint32(place + 4, size, true);
  }
  return makeCompoundFile({ WordDocument: main, "0Table": new Uint8Array(table.buffer), Data: data });
}

function bytesOf({ text, isWide }: DocParagraph): Uint8Array {
  if (!isWide) return Uint8Array.from(text, (character) => character.charCodeAt(0));
  return new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
}

/** The page that names the property changes of each paragraph, in the order of the file. */
function propertyPage(placed: readonly { readonly at: number; readonly end: number; readonly paragraph: DocParagraph }[]): Uint8Array {
  const page = new Uint8Array(PAGE);
  const view = new DataView(page.buffer);
  page[PAGE - 1] = placed.length;
  let free = PAGE - 2;
  for (const [index, { at, end, paragraph }] of placed.entries()) {
    const changes = paragraph.changes ?? [];
    view.setUint32(index * 4, at, true);
    view.setUint32((index + 1) * 4, end, true);
    free -= 4 + changes.length + (changes.length % 2);
    page[free] = 0;
    page[free + 1] = 1 + changes.length / 2;
    page.set(changes, free + 4);
    page[(placed.length + 1) * 4 + index * 13] = free / 2;
  }
  return page;
}
