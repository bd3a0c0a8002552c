import { pixelsPerPoint, type Sheet } from "../../ocr/sheet.ts";
import { type Matrix, matrixOf, multiply } from "../matrix.ts";
import type { PdfDocument } from "../pdf-document.ts";
import { decodedPictures, type FaxOpener } from "./decoded-pictures.ts";
import { drawPicture } from "./draw-picture.ts";
import { type PlacedPicture, picturesOn } from "./pictures-on.ts";

/** A page's pictures on white paper, fine enough to recognise letters; `undefined` if there is none that can be decoded. */
export async function paintPage(
  document: PdfDocument,
  number: number,
  operators: Readonly<Record<string, number>>,
  openFax: FaxOpener,
): Promise<Sheet | undefined> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: 0 });
  const decoded = await decodedPictures(page, list, operators, openFax);
  const pictures = picturesOn(list, operators, matrixOf(viewport.transform), (name) => decoded.get(name));
  const { width, height } = viewport;
  const scale = pixelsPerPoint(finest(pictures), width, height);
  const pixels = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const canvas = { ...pixels, pixels: new Uint8Array(pixels.width * pixels.height).fill(255) };
  const toPixels: Matrix = [pixels.width / width, 0, 0, pixels.height / height, 0, 0];
  let drawn = 0;
  for (const { matrix, read } of pictures) {
    const picture = read();
    if (!picture) continue;
    drawPicture(canvas, picture, multiply(toPixels, matrix));
    drawn += 1;
  }
  page.cleanup();
  return drawn > 0 ? { number, width, height, picture: canvas } : undefined;
}

/** Pixels on a point of the largest picture. */
function finest(pictures: readonly PlacedPicture[]): number {
  const largest = pictures.reduce<PlacedPicture | undefined>((best, one) => (best && areaOf(best) >= areaOf(one) ? best : one), undefined);
  return largest ? largest.width / Math.max(1, Math.hypot(largest.matrix[0], largest.matrix[1])) : 0;
}

function areaOf({ matrix: [a, b, c, d] }: PlacedPicture): number {
  return Math.abs(a * d - b * c);
}
