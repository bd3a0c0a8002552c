import { expect, it } from "vitest";
import { makeScan } from "../../../testing/make-scan.ts";
import { faxPictures } from "./fax-pictures.ts";

const data = Uint8Array.from([0x26, 0xa0, 0x62, 0x93, 0x00, 0x10]);
const page = (dictionary: string) => ({
  width: 300,
  height: 420,
  pictures: [{ picture: { dictionary, data }, matrix: [300, 0, 0, 420, 0, 0] }],
});
const fax = (parameters: string): string =>
  `/Width 16 /Height 8 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms << ${parameters} >>`;
const field = (tiff: Uint8Array | undefined, tag: number): number | undefined => {
  const view = new DataView(tiff?.buffer ?? new ArrayBuffer(10));
  const at = Array.from({ length: view.getUint16(8, true) }, (_, entry) => 10 + entry * 12).find(
    (entry) => view.getUint16(entry, true) === tag,
  );
  return at === undefined ? undefined : view.getUint32(at + 8, true);
};

it("finds the fax pages of a scan in their order, and no other pictures", () => {
  const other = "/Width 16 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray";
  const found = faxPictures(makeScan([page(fax("/K -1 /Columns 16 /Rows 8")), page(other), page(fax("/K 0 /Columns 16"))]));
  expect(found.map(({ width, height }) => [width, height])).toEqual([
    [16, 8],
    [16, 8],
  ]);
  expect(found.map(({ tiff }) => field(tiff, 259))).toEqual([4, 3]);
  expect([...(found[0]?.tiff.slice(field(found[0].tiff, 273)) ?? [])].slice(0, data.length)).toEqual([...data]);
});

it("keeps black and white the right way round where a scanner swapped them", () => {
  const [plain, swapped] = faxPictures(makeScan([page(fax("/K -1")), page(fax("/K -1 /BlackIs1 true"))]));
  expect([field(plain?.tiff, 262), field(swapped?.tiff, 262)]).toEqual([0, 1]);
});
