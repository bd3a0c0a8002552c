import { describe, expect, it } from "vitest";
import type { Line } from "../../model/index.ts";
import { joinBroken } from "./join-broken.ts";

/** Lines one below the other at one left edge; `+` before a line: the layout took it for the rest of the one above. */
function joined(texts: readonly string[]): string[] {
  return joinedLines(texts).map(({ text }) => text);
}

function joinedLines(texts: readonly string[]) {
  let start = 0;
  const lines = texts.map((written, index): Line => {
    const text = written.replace(/^\+/u, "");
    const box = { page: 1, x: 40, y: 60 + 12 * index, width: text.length * 5, height: 10 };
    const place = { index, row: index, start, end: start + text.length, gapBefore: 1 };
    start = place.end + 1;
    return { ...place, text, box, style: {}, place: "body", kind: "paragraph", ...(written !== text && { continues: true as const }) };
  });
  return joinBroken(lines);
}

describe("what a narrow column broke over two lines", () => {
  it("is one where the second line begins with the legal form of the firm above", () => {
    expect(joined(["Clerk bei Spreewerk Büromöbel", "GmbH | Berlin (2020 bis heute)"])).toEqual([
      "Clerk bei Spreewerk Büromöbel GmbH | Berlin (2020 bis heute)",
    ]);
    expect(joined(["Clerk bei Spreewerk Büromöbel", "Agentur | Berlin (2020 bis heute)"])).toHaveLength(2);
  });

  it("is one where a sign that counts months or days stands alone", () => {
    expect(joined(["2024年7月~2024年9", "月", "市场部实习生"])).toEqual(["2024年7月~2024年9 月", "市场部实习生"]);
    expect(joined(["市场部实习生", "月"])).toHaveLength(2);
  });

  it("is one where a line tells all of a job and a sign shows that it goes on", () => {
    expect(joined(["2015 – 2019 / Sous Chef at Linden House", "+Hotel | Glasgow"])).toHaveLength(1);
    expect(joined(["2015 – 2019 / Sous Chef at Linden House |", "+Glasgow"])).toHaveLength(1);
    const [, title] = joinedLines(["2015 – 2019 | Palmgrove Talent | Leedham", "+Recruiter"]);
    expect(title).toMatchObject({ text: "Recruiter" });
    expect(title).not.toHaveProperty("continues");
  });
});
