import type { GrayPicture, OcrLine } from "../../model/index.ts";

/** What one look at a page gave. */
export type Attempt = {
  readonly picture: GrayPicture;
  /** Degrees clockwise by which the picture was turned before looking. */
  readonly turn: QuarterTurn;
  /** Degrees clockwise by which its lines fell after that; they were made level. */
  readonly skew: number;
  readonly languages: readonly string[];
  readonly lines: readonly OcrLine[];
};

export type QuarterTurn = 0 | 90 | 180 | 270;

/** Fewer letters than this prove nothing about a page. */
const FEWEST_LETTERS = 25;
const GOOD = 0.7;
/** Less sure than this, a recogniser draws letters it knows over ones it does not: Greek as Latin, Georgian as Chinese. */
const LEGIBLE = 0.62;

/** How sure the recogniser was of a page's letters, 0-1. */
export function quality({ lines }: Pick<Attempt, "lines">): number {
  let letters = 0;
  let sure = 0;
  for (const { text, confidence } of lines.flatMap((line) => line.words)) {
    const count = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    letters += count;
    sure += count * confidence;
  }
  return letters < FEWEST_LETTERS ? 0 : sure / letters;
}

/** Was the page read so well that no other way of looking at it needs to be tried? */
export function isGood(attempt: Attempt): boolean {
  return quality(attempt) >= GOOD;
}

/** Are the words of a page most likely not what stands there? */
export function isIllegible(attempt: Pick<Attempt, "lines">): boolean {
  const sure = quality(attempt);
  return sure > 0 && sure < LEGIBLE;
}

export function textOf({ lines }: Pick<Attempt, "lines">): string {
  return lines.map((line) => line.words.map((word) => word.text).join(" ")).join("\n");
}
