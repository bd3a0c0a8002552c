const SECTOR = 512;
/** Streams below this size would have to lie in small sectors; the files made here pad them. */
const LARGE = 4096;
const END_OF_CHAIN = 0xfffffffe;
const TABLE_SECTOR = 0xfffffffd;

/** A compound file with the given streams, each padded with zeros to a size of its own sectors. */
export function makeCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const contents = names.map((name) => padded(streams[name] ?? new Uint8Array()));
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const sectors = 1 + directorySectors + contents.reduce((sum, content) => sum + content.length / SECTOR, 0);
  const file = new Uint8Array((sectors + 1) * SECTOR);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    view.setUint16(at, value, true);
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, LARGE],
    [60, END_OF_CHAIN],
    [68, END_OF_CHAIN],
  ] as const)
    view.setUint32(at, value, true);
  for (let at = 76; at < SECTOR; at += 4) view.setUint32(at, at === 76 ? 0 : 0xffffffff, true);

  const chain = (first: number, count: number): void => {
    for (let at = first; at < first + count; at += 1) view.setUint32(SECTOR + at * 4, at + 1 < first + count ? at + 1 : END_OF_CHAIN, true);
  };
  const enter = (index: number, name: string, start: number, size: number): void => {
    const at = 2 * SECTOR + index * 128;
    [...name].forEach((character, place) => view.setUint16(at + place * 2, character.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  view.setUint32(SECTOR, TABLE_SECTOR, true);
  chain(1, directorySectors);
  enter(0, "Root Entry", END_OF_CHAIN, 0);
  let next = 1 + directorySectors;
  for (const [index, content] of contents.entries()) {
    file.set(content, (next + 1) * SECTOR);
    chain(next, content.length / SECTOR);
    enter(index + 1, names[index] ?? "", next, content.length);
    next += content.length / SECTOR;
  }
  return file;
}

function padded(content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.max(LARGE, Math.ceil(content.length / SECTOR) * SECTOR));
  whole.set(content);
  return whole;
}
