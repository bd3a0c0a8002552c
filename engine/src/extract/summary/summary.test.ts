import { expect, test } from "vitest";
import type { LaidOut, Line } from "../../model/index.ts";
import { extractSummary } from "./summary.ts";

function line(index: number, text: string, x: number, y: number, gapBefore?: number): Line {
  const start = index * 100;
  const box = { page: 1, x, y, width: 120, height: 10 };
  return {
    index,
    row: index,
    text,
    start,
    end: start + text.length,
    kind: "paragraph",
    place: "body",
    style: {},
    box,
    ...(gapBefore !== undefined && { gapBefore }),
  };
}

test("sentences without a heading at the top of the main column are the summary", () => {
  const said = "Rigger who has moved cranes, yachts and bells for twenty years.";
  const lines = [line(0, "English", 40, 700), line(1, "French", 40, 715, 1), line(2, said, 220, 60)];
  const sections = [{ kind: "languages", title: "Languages", lines: [0, 1, 2] }];
  const read = (all: readonly Line[]) => extractSummary({ lines: all, sections, text: "" } as unknown as LaidOut, [], new Set());
  expect(read(lines)?.text).toBe(said);
  // The same words further down the list's own column are one of its lines.
  expect(read([...lines.slice(0, 2), line(2, said, 40, 730, 1)])).toBe(undefined);
});
