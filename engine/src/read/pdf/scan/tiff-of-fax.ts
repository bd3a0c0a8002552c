/** `scheme` as PDF counts: below 0 lines follow the line above (G4), 0 each stands alone, above 0 both (G3). */
type Fax = {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly scheme: number;
  readonly isInverted: boolean;
};

const HEADER_BYTES = 8;
const ENTRY_BYTES = 12;
const LONG = 4;
const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  meaning: 262,
  start: 273,
  samples: 277,
  rows: 278,
  length: 279,
  options: 292,
} as const;

/** A fax picture as a TIFF of one strip. */
export function tiffOfFax({ data, width, height, scheme, isInverted }: Fax): Uint8Array {
  const [group3, group4] = [3, 4];
  const fields = (start: number): [number, number][] => [
    [TAG.width, width],
    [TAG.height, height],
    [TAG.bits, 1],
    [TAG.compression, scheme < 0 ? group4 : group3],
    [TAG.meaning, isInverted ? 1 : 0],
    [TAG.start, start],
    [TAG.samples, 1],
    [TAG.rows, height],
    [TAG.length, data.length],
    ...(scheme < 0 ? [] : [[TAG.options, scheme > 0 ? 1 : 0] as [number, number]]),
  ];
  const count = fields(0).length;
  const start = HEADER_BYTES + 2 + count * ENTRY_BYTES + 4;
  const file = new Uint8Array(start + data.length);
  const view = new DataView(file.buffer);
  file.set([0x49, 0x49, 42, 0, HEADER_BYTES]);
  view.setUint16(HEADER_BYTES, count, true);
  for (const [at, [tag, value]] of fields(start).entries()) {
    const entry = HEADER_BYTES + 2 + at * ENTRY_BYTES;
    view.setUint16(entry, tag, true);
    view.setUint16(entry + 2, LONG, true);
    view.setUint32(entry + 4, 1, true);
    view.setUint32(entry + 8, value, true);
  }
  file.set(data, start);
  return file;
}
