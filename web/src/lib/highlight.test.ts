import { describe, expect, it } from "vitest";
import { boxesOnPage, cutIntoSegments, firstPage, mergeTouching, placeOnPage } from "./highlight.ts";

describe("marking words in a text", () => {
  it("leaves a text without marks in one piece", () => {
    expect(cutIntoSegments({ start: 0, end: 10 }, [])).toEqual([{ start: 0, end: 10, ids: [] }]);
  });

  it("gives the words that two requirements share to both of them", () => {
    const segments = cutIntoSegments({ start: 0, end: 20 }, [
      { id: "r1", start: 2, end: 10 },
      { id: "r2", start: 6, end: 14 },
    ]);
    expect(segments).toEqual([
      { start: 0, end: 2, ids: [] },
      { start: 2, end: 6, ids: ["r1"] },
      { start: 6, end: 10, ids: ["r1", "r2"] },
      { start: 10, end: 14, ids: ["r2"] },
      { start: 14, end: 20, ids: [] },
    ]);
  });

  it("cuts a mark at the end of the line that is being drawn", () => {
    expect(cutIntoSegments({ start: 5, end: 9 }, [{ id: "r1", start: 0, end: 100 }])).toEqual([{ start: 5, end: 9, ids: ["r1"] }]);
  });

  it("names a requirement once even when it is marked twice in the same place", () => {
    const twice = [
      { id: "r1", start: 0, end: 4 },
      { id: "r1", start: 0, end: 4 },
    ];
    expect(cutIntoSegments({ start: 0, end: 4 }, twice)).toEqual([{ start: 0, end: 4, ids: ["r1"] }]);
  });
});

describe("drawing boxes on a page", () => {
  const box = (x: number, y: number, width = 20, page = 1) => ({ page, x, y, width, height: 10 });
  const highlight = (boxes: ReturnType<typeof box>[]) => ({
    id: "r1",
    tone: "met" as const,
    label: "Python",
    evidence: boxes.map((place) => ({ start: 0, end: 6, line: 0, quote: "Python", page: place.page, boxes: [place] })),
  });

  it("joins neighbouring words of one row into one rectangle", () => {
    expect(mergeTouching([box(32, 100), box(10, 100)])).toEqual([{ page: 1, x: 10, y: 100, width: 42, height: 10 }]);
  });

  it("keeps words apart that stand on different rows or far from each other", () => {
    expect(mergeTouching([box(10, 100), box(10, 114), box(200, 100)])).toHaveLength(3);
  });

  it("shows on a page only what stands on that page", () => {
    expect(boxesOnPage(highlight([box(10, 100), box(10, 50, 20, 2)]), 2)).toEqual([box(10, 50, 20, 2)]);
  });

  it("places a box by its share of the page, whatever the zoom", () => {
    expect(placeOnPage({ page: 1, x: 61.2, y: 79.2, width: 306, height: 7.92 }, { width: 612, height: 792 }, 0)).toEqual({
      left: "10.000%",
      top: "10.000%",
      width: "50.000%",
      height: "1.000%",
    });
  });

  it("scrolls to the first page on which the words stand", () => {
    expect(firstPage(highlight([box(1, 1, 1, 3), box(1, 1, 1, 2)]))).toBe(2);
    expect(firstPage(undefined)).toBeUndefined();
  });
});
