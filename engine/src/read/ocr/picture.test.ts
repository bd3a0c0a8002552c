import { describe, expect, it } from "vitest";
import type { GrayPicture } from "../../model/index.ts";
import { withoutDarkBands } from "./dark-bands.ts";
import { withEvenLight } from "./even-light.ts";
import { liesOnSide } from "./lies-on-side.ts";
import { resize } from "./resize.ts";
import { skewOf } from "./skew.ts";
import { straightened } from "./straighten.ts";
import { turned } from "./turn.ts";

/** A page whose pixels are as the function says: 0 black, 255 white. */
function picture(width: number, height: number, shade: (x: number, y: number) => number): GrayPicture {
  return { width, height, pixels: Uint8Array.from({ length: width * height }, (_, at) => shade(at % width, Math.floor(at / width))) };
}

/** Lines of words, as a page looks from afar. */
const page = picture(600, 850, (x, y) => (y % 25 < 9 && x > 60 && x < 540 && (x + Math.floor(y / 25) * 17) % 50 < 38 ? 20 : 250));

describe("a scanned page", { timeout: 60_000 }, () => {
  it("that lies askew is found out and levelled", () => {
    const askew = straightened(page, -1.4);
    const degrees = skewOf(askew);
    expect(degrees).toBeCloseTo(1.4, 1);
    expect(skewOf(straightened(askew, degrees))).toBe(0);
    expect(skewOf(page)).toBe(0);
  });

  it("that lies on its side is known by the stripes of its lines", () => {
    expect(liesOnSide(page)).toBe(false);
    expect(liesOnSide(turned(page, 90))).toBe(true);
  });

  it("that lies askew beside the edge of a table is not taken for one that lies on its side", () => {
    const askew = straightened(page, -2.5);
    const photo = picture(600, 850, (x, y) => (x > 570 ? 90 : (askew.pixels[y * 600 + x] ?? 255)));
    expect(liesOnSide(photo)).toBe(false);
    expect(liesOnSide(turned(photo, 90))).toBe(true);
  });

  it("is the same again after four quarter turns", () => {
    expect(turned(turned(page, 90), 270)).toEqual(page);
    expect(turned(turned(page, 180), 180)).toEqual(page);
    const corner = picture(3, 2, (x, y) => (x === 0 && y === 0 ? 0 : 255));
    expect(turned(corner, 90).pixels[1]).toBe(0);
  });

  it("with a name in white on a dark band has it in black on white", () => {
    const banded = picture(400, 400, (x, y) => (y >= 160 ? 255 : x > 190 && x < 196 && y > 60 && y < 90 ? 255 : 90));
    const { pixels } = withoutDarkBands(banded);
    expect(pixels[75 * 400 + 193]).toBeLessThan(40);
    expect(pixels[75 * 400 + 100]).toBeGreaterThan(220);
    expect(pixels[300 * 400 + 193]).toBe(255);
  });

  it("keeps no frame around what was a dark band: text in a frame is taken for a picture", () => {
    const inBand = (x: number, y: number) => x >= 100 && x < 300 && y >= 60 && y < 340;
    const { pixels } = withoutDarkBands(picture(400, 400, (x, y) => (inBand(x, y) ? 60 : 255)));
    expect(pixels.filter((value) => value < 150)).toHaveLength(0);
  });

  it("keeps bold black letters on white as they are", () => {
    const bold = picture(800, 400, (x, y) => (x > 60 && x % 30 < 10 && y > 100 && y < 130 ? 0 : 255));
    expect(withoutDarkBands(bold).pixels).toEqual(bold.pixels);
  });

  it("photographed in a shadow has white paper and dark ink all over, and a dark band stays one", () => {
    const light = (x: number, y: number) => 0.35 + 0.65 * Math.min(1, (x + y) / 1000);
    const shadow = picture(600, 850, (x, y) => (y < 100 ? 60 : (page.pixels[y * 600 + x] ?? 255)) * light(x, y));
    const { pixels } = withEvenLight(shadow);
    const at = (x: number, y: number) => [shadow.pixels[y * 600 + x] ?? 0, pixels[y * 600 + x] ?? 0];
    const [paperBefore = 0, paper] = at(30, 120);
    expect(paperBefore).toBeLessThan(120);
    expect(paper).toBeGreaterThan(240);
    expect(at(300, 129)[1]).toBeLessThan(40);
    expect(at(300, 50)[1]).toBeLessThan(90);
  });

  it("that is lit evenly stays as it is", () => {
    const banded = picture(600, 850, (x, y) => (x < 200 ? 50 : (page.pixels[y * 600 + x] ?? 255)));
    for (const even of [page, banded]) expect(withEvenLight(even)).toBe(even);
  });

  it("keeps its lines when it is made smaller or larger", () => {
    const half = resize(page, 300, 425);
    expect(half.pixels[2 * 300 + 32]).toBeLessThan(120);
    expect(half.pixels[9 * 300 + 100]).toBeGreaterThan(200);
    const twice = resize(page, 1200, 1700);
    expect(twice.pixels[8 * 1200 + 124]).toBeLessThan(60);
  });
});
