import { describe, expect, test } from "vitest";
import type { Line, SectionKind } from "../../model/index.ts";
import { findPhone } from "./phone.ts";

type Row = readonly [text: string, x?: number];

/** Lines of one page, each in the column that `x` gives, as one section. */
function phoneOf(rows: readonly Row[], contact: readonly number[], kind: SectionKind = "skills"): string | undefined {
  let start = 0;
  const lines = rows.map(([text, x = 40], index): Line => {
    const line: Line = {
      index,
      text,
      start,
      end: start + text.length,
      style: {},
      place: "body",
      kind: "paragraph",
      row: index,
      page: 1,
      box: { page: 1, x, y: 40 + index * 8, width: text.length * 5, height: 10 },
    };
    start = line.end + 1;
    return line;
  });
  const document = {
    lines,
    text: rows.map(([text]) => text).join("\n"),
    hidden: [],
    sections: [{ kind, lines: lines.map((line) => line.index) }],
  };
  return findPhone(
    contact.flatMap((index) => lines[index] ?? []),
    document as never,
    undefined,
  )?.value;
}

describe("the telephone number", () => {
  test("a narrow column broke it, beside large letters of another column", () => {
    expect(phoneOf([["+55 11"], ["Nuno Teles", 300], ["95550-0172"]], [0, 1, 2])).toBe("+55 11 95550 0172");
  });

  test("it stands beside the e-mail address where the contact line is read last", () => {
    expect(phoneOf([["Go"], ["Java"], ["(512) 555-0148 mara@example.org"]], [0, 1])).toBe("(512) 555-0148");
    expect(phoneOf([["Go"], ["Java"], ["(512) 555-0148 mara@example.org"]], [0, 1], "references")).toBeUndefined();
  });

  test("a postal code is none", () => {
    expect(phoneOf([["Rua do Sol 4, 4050-036 Porto"], ["+351 912 555 019"]], [0, 1])).toBe("+351 912 555 019");
  });
});
