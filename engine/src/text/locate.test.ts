import { describe, expect, it } from "vitest";
import { locate } from "./locate.ts";

const box = (y: number) => ({ page: 1, x: 100, y, width: 100, height: 10 });
const document = {
  text: "0123456789\nabcdefghij",
  lines: [
    { index: 0, start: 0, end: 10, page: 1, placed: [{ start: 0, end: 10, box: box(50) }] },
    { index: 1, start: 11, end: 21, page: 1, placed: [{ start: 11, end: 21, box: box(70) }] },
  ],
};

describe("locating words of a document", () => {
  it("quotes exactly the words and frames them by their share of the line", () => {
    expect(locate(document, 2, 5)).toEqual({
      start: 2,
      end: 5,
      line: 0,
      quote: "234",
      page: 1,
      boxes: [{ page: 1, x: 120, y: 50, width: 30, height: 10 }],
    });
  });

  it("gives one box for each line that the words run over", () => {
    const evidence = locate(document, 8, 13);
    expect(evidence.line).toBe(0);
    expect(evidence.boxes?.map(({ x, y, width }) => [x, y, width])).toEqual([
      [180, 50, 20],
      [100, 70, 20],
    ]);
  });

  it("stays inside the text for offsets that are not", () => {
    expect(locate(document, -5, 999).quote).toBe(document.text);
    expect(locate({ text: "", lines: [] }, 3, 9)).toEqual({ start: 0, end: 0, line: 0, quote: "" });
  });

  it("has no page and no boxes where the document has none", () => {
    const flow = { text: "words", lines: [{ index: 0, start: 0, end: 5 }] };
    expect(locate(flow, 0, 5)).toEqual({ start: 0, end: 5, line: 0, quote: "words" });
  });
});
