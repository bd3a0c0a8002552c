import { describe, expect, it } from "vitest";
import type { LaidOut, Line } from "../../model/index.ts";
import { legibility } from "./legibility.ts";

const box = { page: 1, x: 0, y: 0, width: 90, height: 10 };
const line = (index: number, start: number, confidence?: number): Line => ({
  index,
  start,
  end: start + 10,
  text: "Acme Clerk",
  row: index,
  style: {},
  place: "body",
  kind: "paragraph",
  placed: [
    { start, end: start + 4, box },
    { start: start + 5, end: start + 10, box, ...(confidence !== undefined && { confidence }) },
  ],
});
const document = { lines: [line(0, 0), line(1, 11, 0.6), line(2, 22, 0.2)] } satisfies Pick<LaidOut, "lines">;

describe("how surely words of a picture were read", () => {
  it("is as it was for these words, whatever stands on the lines around them", () => {
    expect(legibility(document, [{ start: 16, end: 21 }])).toBeCloseTo(0.6);
    expect(legibility(document, [{ start: 11, end: 15 }])).toBe(1);
    expect(legibility(document, [{ start: 27, end: 32 }])).toBeCloseTo(0.2);
  });

  it("is the mean by letters where they stand on several lines", () => {
    expect(legibility(document, [{ start: 16, end: 32 }])).toBeCloseTo((5 * 0.6 + 4 * 1 + 5 * 0.2) / 14);
  });

  it("is no matter where nothing has a place", () => {
    expect(legibility({ lines: [] }, [{ start: 0, end: 4 }])).toBe(1);
  });
});
