import { tiffOfFax } from "./tiff-of-fax.ts";

/** A black and white picture as fax machines store it, wrapped so that openers of pictures know it. */
export type FaxPicture = { readonly width: number; readonly height: number; readonly tiff: Uint8Array };

/** One object that is a stream: its dictionary, up to where its bytes begin. */
const STREAM = /\bobj\s*<<((?:(?!\bobj\b)[^]){0,2000}?)>>\s*stream\r?\n/gu;

/**
 * Finds the fax pictures of a PDF in the order of the file.
 *
 * The PDF library that runs everywhere leaves their decoder out and does not hand out raw streams. Picture streams never
 * stand inside other streams, so that the file itself can be searched for them.
 */
export function faxPictures(bytes: Uint8Array): FaxPicture[] {
  const file = latin1(bytes);
  if (!file.includes("CCITTFaxDecode")) return [];
  return [...file.matchAll(STREAM)].flatMap((found) => {
    const dictionary = found[1] ?? "";
    if (!/\/Subtype\s*\/Image\b/u.test(dictionary) || !/\/Filter\s*\[?\s*\/CCITTFaxDecode\s*[\]/>\s]/u.test(`${dictionary} `)) return [];
    const start = found.index + found[0].length;
    const end = file.indexOf("endstream", start);
    const width = numberIn(dictionary, "Width") ?? 0;
    const height = numberIn(dictionary, "Height") ?? 0;
    if (end < 0 || width <= 0 || height <= 0) return [];
    const isInverted = /\/BlackIs1\s+true/u.test(dictionary) !== /\/Decode\s*\[\s*1\b/u.test(dictionary);
    const scheme = numberIn(dictionary, "K") ?? 0;
    return [{ width, height, tiff: tiffOfFax({ data: bytes.subarray(start, end), width, height, scheme, isInverted }) }];
  });
}

function numberIn(dictionary: string, key: string): number | undefined {
  const value = new RegExp(`/${key}\\s+(-?\\d+)\\b(?!\\s+\\d+\\s+R)`, "u").exec(dictionary)?.[1];
  return value === undefined ? undefined : Number(value);
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join("");
}
