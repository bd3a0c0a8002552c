import { describe, expect, test } from "vitest";
import type { Line } from "../../model/index.ts";
import { extractWork } from "../work/work.ts";

describe("a title in two scripts", () => {
  test("stays whole where the font changes inside it", () => {
    const text = "Java开发工程师\n2017.07 - 2020.06";
    const line = (index: number, start: number, own: string, styled?: Line["styled"]): Line => ({
      index,
      text: own,
      start,
      end: start + own.length,
      style: {},
      place: "body",
      kind: "paragraph",
      row: index,
      ...(styled && { styled }),
    });
    const [title = "", dates = ""] = text.split("\n");
    const lines = [line(0, 0, title, [{ start: 0, end: 4, style: { bold: true } }]), line(1, title.length + 1, dates)];
    expect(extractWork(lines, { text }, {}).map((job) => job.value.position)).toEqual([title]);
  });
});
