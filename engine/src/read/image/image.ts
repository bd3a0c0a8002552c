import type { GrayPicture, Limits } from "../../model/index.ts";
import { recognisePages } from "../ocr/recognise-pages.ts";
import { resize } from "../ocr/resize.ts";
import { pixelsPerPoint, type Sheet } from "../ocr/sheet.ts";
import { problem } from "../problems.ts";
import { defineReader, type ReadResult, type ReadTools, type SniffedFile } from "../reader.ts";
import { pictureKind } from "./picture-kind.ts";
import { tiffPages } from "./tiff-pages.ts";

/** Pictures of a resume: scans, photos and screenshots. Their text is recognised; without recognition they end in a message. */
export const imageReader = defineReader({
  format: "image",
  recognises: (file) => pictureKind(file.head) !== undefined,
  read: readImage,
});

/** Width of the page in points that a picture is taken for, standing or lying. */
const PORTRAIT = 595;
const LANDSCAPE = 842;

async function readImage({ bytes, head }: SniffedFile, limits: Limits, { ocr, onRecognising }: ReadTools): Promise<ReadResult> {
  if (!ocr || ocr.languages.length === 0) return problem("NO_TEXT_LAYER", WITHOUT_OCR);
  const files = pictureKind(head) === "tiff" ? tiffPages(bytes, limits.maxPages) : [bytes];
  let opened = 0;
  const sources = files.map((file, at) => ({
    number: at + 1,
    paint: async () => {
      const picture = await ocr.open(file);
      if (picture) opened += 1;
      return picture && sheetOf(picture, at + 1);
    },
  }));
  const { pages, notes, illegible } = await recognisePages(sources, ocr, limits, onRecognising);
  if (opened === 0) return problem("DAMAGED_FILE", NOT_OPENED);
  if (pages.every((page) => page.runs.length === 0)) return problem("NO_TEXT", illegible ?? NOTHING_RECOGNISED);
  return { ok: true, value: { value: { kind: "paged", format: "image", pageCount: files.length, pages, links: [] }, notes } };
}

function sheetOf(picture: GrayPicture, number: number): Sheet {
  const width = picture.width > picture.height ? LANDSCAPE : PORTRAIT;
  const height = Math.round((width * picture.height * 100) / picture.width) / 100;
  const scale = pixelsPerPoint(picture.width / width, width, height);
  return { number, width, height, picture: resize(picture, Math.round(width * scale), Math.round(height * scale)) };
}

const WITHOUT_OCR =
  "The file is a picture, and text recognition is not installed here. Please use a PDF with selectable text, or install text recognition (`candor doctor` says how).";
const NOT_OPENED = "The picture could not be opened: it is damaged or too large. Please save it again as PNG or JPEG.";
const NOTHING_RECOGNISED = "No text could be recognised in the picture. Please take it again sharper, closer and in better light.";
