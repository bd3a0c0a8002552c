import { describe, expect, test } from "vitest";
import type { Line } from "../../model/index.ts";
import { findBrokenEmail } from "./broken-email.ts";

function lines(...texts: string[]): Line[] {
  let start = 0;
  return texts.map((text, index) => {
    const line: Line = { index, text, start, end: start + text.length, style: {}, place: "body", kind: "paragraph", row: index };
    start = line.end + 1;
    return line;
  });
}

const emailOf = (texts: readonly string[], name: readonly string[] = []) => findBrokenEmail(lines(...texts), name)?.value;

describe("an e-mail address that a narrow column broke", () => {
  test.each([
    [["jo.rivers@example", ".net"], "jo.rivers@example.net"],
    [["jo.rivers@example.co", "m"], "jo.rivers@example.com"],
    [["JO.RIVERS@EXAMPLE.CO", "M"], "JO.RIVERS@EXAMPLE.COM"],
    [["E-mail: jo.rivers@", "example.org"], "jo.rivers@example.org"],
    [["jo.riv-", "ers@example.org"], "jo.rivers@example.org"],
  ])("%s is put together again", (texts, email) => expect(emailOf(texts)).toBe(email));

  test("is put together where a line of another column stands between", () => {
    const box = (x: number, y: number) => ({ page: 1, x, y, width: 60, height: 10 });
    const [above, beside, below] = lines("jo.riv-", "Gardener", "ers@example.org") as [Line, Line, Line];
    const page = [
      { ...above, box: box(40, 40) },
      { ...beside, row: above.row, box: box(300, 40) },
      { ...below, box: box(40, 52) },
    ];
    expect(findBrokenEmail(page, [])?.value).toBe("jo.rivers@example.org");
  });

  test("keeps a hyphen that the person's name has", () => {
    expect(emailOf(["o.ash-", "rivers@example.org"], ["Oda", "Ash-Rivers"])).toBe("o.ash-rivers@example.org");
  });

  test("is not made of an address and the town or the class of driving licence below it", () => {
    expect(emailOf(["jo.rivers@example.org", "B"])).toBeUndefined();
    expect(emailOf(["jo.rivers@example.org", "Porto"])).toBeUndefined();
    expect(emailOf(["jo.rivers@example.org", "上海"])).toBeUndefined();
  });
});
