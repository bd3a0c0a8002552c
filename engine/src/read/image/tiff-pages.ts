const HEADER_POINTER = 4;
const ENTRY_BYTES = 12;

/**
 * A TIFF of several pages as one file a page: openers of pictures only look at the first.
 *
 * Each file is the whole with its header pointing at another page, since pages share their bytes freely.
 */
export function tiffPages(file: Uint8Array, most: number): Uint8Array[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const little = file[0] === 0x49;
  const pages: Uint8Array[] = [];
  const seen = new Set<number>();
  let at = view.getUint32(HEADER_POINTER, little);
  while (at > 0 && at + 2 <= file.length && !seen.has(at) && pages.length < most) {
    seen.add(at);
    const page = file.slice();
    new DataView(page.buffer).setUint32(HEADER_POINTER, at, little);
    pages.push(page);
    const next = at + 2 + view.getUint16(at, little) * ENTRY_BYTES;
    at = next + 4 <= file.length ? view.getUint32(next, little) : 0;
  }
  return pages;
}
