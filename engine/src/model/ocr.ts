/** A picture in shades of grey, row by row from the top left: 0 is black, 255 white. */
export type GrayPicture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** A word as it was recognised in a picture; places in pixels, origin top left. */
export type OcrWord = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How sure the recogniser is, 0-1. */
  readonly confidence: number;
};

/** Words of one line from left to right, and what they stand on. */
export type OcrLine = {
  readonly words: readonly OcrWord[];
  /** Height of the letters from the lowest descender to the highest ascender. */
  readonly size: number;
  /** Height of the baseline at x = 0, and by how much it falls with each pixel to the right. */
  readonly baseline: number;
  readonly slope: number;
};

/**
 * Text recognition, which the host brings along: the engine has no pixels of its own to spare and no models.
 *
 * An answer of `undefined` means that the host's limits were reached, or that the picture could not be opened.
 */
export type Ocr = {
  /** ISO 639-3 codes (and `chi_sim`) of the languages that words can be recognised in. */
  readonly languages: readonly string[];
  /** Opens a picture file (PNG, JPEG, TIFF, WebP, BMP, GIF), turned upright as the camera says. */
  readonly open: (file: Uint8Array) => Promise<GrayPicture | undefined>;
  readonly recognise: (picture: GrayPicture, languages: readonly string[]) => Promise<readonly OcrLine[] | undefined>;
};
