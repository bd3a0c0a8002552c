/** How picture files begin, byte for character; a dot stands for any byte. */
const SIGNATURES = [
  ["png", /^\u0089PNG\r\n/u],
  ["jpeg", /^\u00ff\u00d8\u00ff/u],
  ["gif", /^GIF8[79]a/u],
  ["webp", /^RIFF[^]{4}WEBP/u],
  ["tiff", /^(?:II\*\u0000|MM\u0000\*)/u],
  ["bmp", /^BM[^]{4}\u0000\u0000\u0000\u0000/u],
] as const;

export type PictureKind = (typeof SIGNATURES)[number][0];

/** Which kind of picture a file is, told by its first bytes; `undefined` if it is none that can be opened. */
export function pictureKind(head: string): PictureKind | undefined {
  return SIGNATURES.find(([, signature]) => signature.test(head))?.[0];
}
