import { describe, expect, it } from "vitest";
import type { GrayPicture, Ocr, OcrLine } from "../../../model/index.ts";
import { line, makePdf } from "../../../testing/make-pdf.ts";
import { makeScan, type StoredPicture } from "../../../testing/make-scan.ts";
import { readDocument } from "../../read-document.ts";

/** A grey picture, white but for a black rectangle. */
function stored(width: number, height: number, black: { readonly x: number; readonly y: number; readonly size: number }): StoredPicture {
  const data = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return x >= black.x && x < black.x + black.size && y >= black.y && y < black.y + black.size ? 0 : 255;
  });
  return { dictionary: `/Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`, data };
}

const SENTENCE = "Lena Example keeps the books of a harbour and answers letters";
/** A recogniser that reads the same line off every page, and keeps what it was shown. */
function recogniser(confidence = 0.9) {
  const seen: GrayPicture[] = [];
  const lines = ({ width }: GrayPicture): OcrLine[] => {
    const step = width / 20;
    const words = SENTENCE.split(" ").map((text, at) => ({
      text,
      x: step * (at + 2),
      y: 200,
      width: step * 0.8,
      height: 30,
      confidence,
    }));
    return [{ words, size: 30, baseline: 224, slope: 0 }];
  };
  const ocr: Ocr = {
    languages: ["eng"],
    open: async () => undefined,
    recognise: async (picture) => {
      seen.push(picture);
      return lines(picture);
    },
  };
  return { ocr, seen };
}
const darkAt = ({ width, height, pixels }: GrayPicture, x: number, y: number): boolean =>
  (pixels[Math.floor(y * height) * width + Math.floor(x * width)] ?? 255) < 128;

describe("a PDF of pictures", { timeout: 60_000 }, () => {
  it("is recognised page by page, its words standing where they are seen", async () => {
    const { ocr } = recogniser();
    const picture = stored(400, 560, { x: 40, y: 40, size: 80 });
    const scan = makeScan([{ width: 595, height: 842, pictures: [{ picture, matrix: [595, 0, 0, 842, 0, 0] }] }]);
    const read = await readDocument(scan, {}, { ocr });
    if (!read.ok || read.value.value.kind !== "paged") throw new Error("not read");
    const [first] = read.value.value.pages[0]?.runs ?? [];
    expect(first?.text).toBe("Lena ");
    expect(first?.box?.x).toBeCloseTo(59.5, 0);
    expect(first?.confidence).toBe(0.9);
    expect(read.value.notes.map(({ code }) => code)).toEqual(["TEXT_RECOGNISED"]);
  });

  it("in a script that cannot be recognised here ends in a sentence that says how to add it, and not in made-up words", async () => {
    const { ocr } = recogniser(0.5);
    const picture = stored(400, 560, { x: 40, y: 40, size: 80 });
    const scan = makeScan([{ width: 595, height: 842, pictures: [{ picture, matrix: [595, 0, 0, 842, 0, 0] }] }]);
    const read = await readDocument(scan, {}, { ocr });
    const message = /no text layer.*other than English.*@tesseract\.js-data/u;
    expect(read).toMatchObject({ ok: false, problem: { code: "NO_TEXT_LAYER", message: expect.stringMatching(message) } });
  });

  it("is recognised in a language that was added, where those that come with Candor cannot", async () => {
    const { ocr } = recogniser();
    const greek: Ocr = {
      ...ocr,
      languages: ["eng", "ell"],
      recognise: (shown, languages) => recogniser(languages.includes("ell") ? 0.9 : 0.4).ocr.recognise(shown, languages),
    };
    const picture = stored(400, 560, { x: 40, y: 40, size: 80 });
    const scan = makeScan([{ width: 595, height: 842, pictures: [{ picture, matrix: [595, 0, 0, 842, 0, 0] }] }]);
    expect(await readDocument(scan, {}, { ocr: greek })).toMatchObject({ ok: true, value: { notes: [{ code: "TEXT_RECOGNISED" }] } });
  });

  it("is put together where a scanner cut it into strips", async () => {
    const { ocr, seen } = recogniser();
    const upper = stored(400, 280, { x: 16, y: 16, size: 8 });
    const lower = stored(400, 280, { x: 376, y: 256, size: 8 });
    const pictures = [
      { picture: upper, matrix: [595, 0, 0, 421, 0, 421] },
      { picture: lower, matrix: [595, 0, 0, 421, 0, 0] },
    ];
    await readDocument(makeScan([{ width: 595, height: 842, pictures }]), {}, { ocr });
    const page = seen[0] as GrayPicture;
    expect([darkAt(page, 0.05, 0.036), darkAt(page, 0.95, 0.964), darkAt(page, 0.95, 0.036), darkAt(page, 0.5, 0.5)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("is turned as its page says", async () => {
    const { ocr, seen } = recogniser();
    const picture = stored(560, 400, { x: 20, y: 16, size: 8 });
    const page = { width: 842, height: 595, rotate: 90, pictures: [{ picture, matrix: [842, 0, 0, 595, 0, 0] }] };
    await readDocument(makeScan([page]), {}, { ocr });
    const shown = seen[0] as GrayPicture;
    expect(shown.width).toBeLessThan(shown.height);
    expect([darkAt(shown, 0.95, 0.043), darkAt(shown, 0.05, 0.043)]).toEqual([true, false]);
  });

  it("is a scan too where a scanner stamped its name over the picture", async () => {
    const { ocr, seen } = recogniser();
    const picture = stored(400, 560, { x: 40, y: 40, size: 80 });
    const drawing = "BT /F1 9 Tf 30 20 Td (Scanned with Example Scanner for free) Tj ET";
    const page = { width: 595, height: 842, pictures: [{ picture, matrix: [595, 0, 0, 842, 0, 0] }], drawing };
    await readDocument(makeScan([page]), {}, { ocr });
    expect(seen).toHaveLength(1);
  });

  it("is left with its own text where it has enough of it, be there a photo or not", async () => {
    const { ocr, seen } = recogniser();
    const bytes = await makePdf((pdf) => {
      pdf.rect(0, 0, 300, 300).fill("#888888");
      for (let at = 0; at < 8; at += 1) line(pdf, SENTENCE, 40, 320 + at * 20);
    });
    await readDocument(bytes, {}, { ocr });
    expect(seen).toHaveLength(0);
  });

  it("has at most ten pages recognised, and the rest is named", async () => {
    const { ocr, seen } = recogniser();
    const picture = stored(40, 56, { x: 4, y: 4, size: 8 });
    const pages = Array.from({ length: 12 }, () => ({ width: 300, height: 420, pictures: [{ picture, matrix: [300, 0, 0, 420, 0, 0] }] }));
    const read = await readDocument(makeScan(pages), {}, { ocr });
    expect(seen).toHaveLength(10);
    expect(read.ok && read.value.notes.find(({ code }) => code === "PAGE_NOT_RECOGNISED")?.message).toContain("pages 11 and 12");
  });

  it("says that recognition is not installed where it is not", async () => {
    const picture = stored(40, 56, { x: 4, y: 4, size: 8 });
    const scan = makeScan([{ width: 300, height: 420, pictures: [{ picture, matrix: [300, 0, 0, 420, 0, 0] }] }]);
    expect(await readDocument(scan)).toMatchObject({
      ok: false,
      problem: { code: "NO_TEXT_LAYER", message: expect.stringContaining("no text layer") },
    });
  });
});
