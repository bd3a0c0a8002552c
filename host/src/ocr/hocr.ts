import type { OcrLine, OcrWord } from "@candor/engine";

const LINE = /<span class=['"](?:ocr_line|ocr_header|ocr_textfloat|ocr_caption)['"][^>]*?title=(["'])(.*?)\1>/u;
const WORD = /<span class=['"]ocrx_word['"][^>]*?title=(["'])(.*?)\1[^>]*>(.*?)<\/span>/gsu;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The lines of a page in hOCR, the recogniser's own HTML; it alone tells baselines and letter sizes. */
export function readHocr(hocr: string): OcrLine[] {
  const parts = hocr.split(/(?=<span class=['"]ocr_(?:line|header|textfloat|caption)['"])/u).slice(1);
  return parts.flatMap((part) => {
    const title = LINE.exec(part)?.[2];
    const words = [...part.matchAll(WORD)].flatMap(([, , wordTitle = "", inner = ""]) => wordOf(wordTitle, inner));
    return title && words.length > 0 ? [lineOf(title, words)] : [];
  });
}

function lineOf(title: string, words: OcrWord[]): OcrLine {
  const [left = 0, top = 0, , bottom = 0] = numbersAfter(title, "bbox");
  const [slope = 0, offset = 0] = numbersAfter(title, "baseline");
  const [size = bottom - top] = numbersAfter(title, "x_size");
  // The offset counts from the lower left corner of the line's box.
  return { words, size, slope, baseline: bottom + offset - slope * left };
}

function wordOf(title: string, inner: string): OcrWord[] {
  const text = inner
    .replace(/<[^>]*>/gu, "")
    .replace(/&(#?\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim();
  const [left = 0, top = 0, right = 0, bottom = 0] = numbersAfter(title, "bbox");
  const [confidence = 0] = numbersAfter(title, "x_wconf");
  return text === "" ? [] : [{ text, x: left, y: top, width: right - left, height: bottom - top, confidence: confidence / 100 }];
}

function numbersAfter(title: string, name: string): number[] {
  const values = new RegExp(`(?:^|;)\\s*${name} ([-\\d. ]+)`, "u").exec(title)?.[1];
  return values ? values.trim().split(/\s+/u).map(Number) : [];
}
