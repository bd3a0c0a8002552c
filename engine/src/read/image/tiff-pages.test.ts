import { expect, it } from "vitest";
import { tiffPages } from "./tiff-pages.ts";

/** A TIFF of empty pages: a header and one page table behind the other. */
function tiff(pages: number, last = 0): Uint8Array {
  const bytes = new Uint8Array(8 + pages * 6);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0]);
  for (let page = 0; page <= pages; page += 1) view.setUint32(page === 0 ? 4 : 4 + page * 6, page === pages ? last : 8 + page * 6, true);
  return bytes;
}
const startOf = (page: Uint8Array): number => new DataView(page.buffer).getUint32(4, true);

it("takes a fax of three pages apart into three pictures", () => {
  expect(tiffPages(tiff(3), 50).map(startOf)).toEqual([8, 14, 20]);
});

it("stops at the limit, and where the pages go round in a circle", () => {
  expect(tiffPages(tiff(3), 2)).toHaveLength(2);
  expect(tiffPages(tiff(3, 8), 50)).toHaveLength(3);
});
