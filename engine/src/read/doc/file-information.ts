/** A stretch of a stream. */
export type Stretch = { readonly at: number; readonly length: number };

/** The head of a Word document: how long each of its texts is, and where its tables lie. */
export type FileInformation = {
  /** Characters of each text, in the order in which they follow one another. */
  readonly lengths: {
    readonly body: number;
    readonly beforeHeaders: number;
    readonly headers: number;
    readonly beforeBoxes: number;
    readonly boxes: number;
  };
  readonly tableStream: "0Table" | "1Table";
  readonly styles: Stretch;
  readonly headerParts: Stretch;
  readonly characterPages: Stretch;
  readonly paragraphPages: Stretch;
  readonly fonts: Stretch;
  readonly pieces: Stretch;
  readonly boxParts: Stretch;
};

const WORD_97 = 0xa5ec;
const WORD_6 = 0xa5dc;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const FIRST_STRETCH = 0x9a;

/** Reads the head of the main stream; a string says why the document cannot be read. */
export function readFileInformation(view: DataView): FileInformation | "too-old" | "encrypted" | "damaged" {
  const identity = view.getUint16(0, true);
  if (identity === WORD_6) return "too-old";
  if (identity !== WORD_97) return "damaged";
  const flags = view.getUint16(10, true);
  if (flags & ENCRYPTED) return "encrypted";
  const count = (at: number): number => view.getUint32(at, true);
  const stretch = (index: number): Stretch => ({ at: count(FIRST_STRETCH + index * 8), length: count(FIRST_STRETCH + index * 8 + 4) });
  const [body, footnotes, headers, macros, comments, endnotes, boxes] = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64].map(count) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const beforeHeaders = body + footnotes;
  return {
    lengths: { body, beforeHeaders, headers, beforeBoxes: beforeHeaders + headers + macros + comments + endnotes, boxes },
    tableStream: flags & SECOND_TABLE ? "1Table" : "0Table",
    styles: stretch(1),
    headerParts: stretch(11),
    characterPages: stretch(12),
    paragraphPages: stretch(13),
    fonts: stretch(15),
    pieces: stretch(33),
    boxParts: stretch(56),
  };
}
