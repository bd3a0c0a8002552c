import type { Reading } from "@candor/engine";
import { describe, expect, it } from "vitest";
import { completeCorrections } from "./complete-corrections.ts";

const line = (index: number, start: number, text: string) => ({ index, row: index, start, end: start + text.length, text });
const reading = {
  text: "Ada Example\nAcme Ltd, Clerk",
  lines: [line(0, 0, "Ada Example"), line(1, 12, "Acme Ltd, Clerk")],
  sections: [
    { kind: "header", lines: [0] },
    { kind: "work", lines: [1] },
  ],
  evidence: { "/work/0/position": [{ start: 22, end: 27, line: 1, quote: "Clerk" }] },
  notes: [],
} as unknown as Reading;
const complete = (pointer: string, value: string | null) => completeCorrections(reading, [{ pointer, value }]);

describe("what a person writes into a field", () => {
  it.each([
    ["/work/0/startDate", "March 2019", [["/work/0/startDate", "2019-03"]]],
    ["/work/0/endDate", "2021-06", [["/work/0/endDate", "2021-06"]]],
    ["/certificates/0/date", "05/2020", [["/certificates/0/date", "2020-05"]]],
    ["/work/0/endDate", "when it closed", [["/work/0/endDate", "when it closed"]]],
  ])("is kept as a date: %s %s", (pointer, value, expected) => {
    expect(complete(pointer, value).map((one) => [one.pointer, one.value])).toEqual(expected);
  });

  it("fills both dates when it is a range, and leaves the end open when it goes on", () => {
    const pairs = (value: string) => complete("/work/0/startDate", value).map((one) => [one.pointer, one.value]);
    expect(pairs("Mar 2019 – Jun 2021")).toEqual([
      ["/work/0/startDate", "2019-03"],
      ["/work/0/endDate", "2021-06"],
    ]);
    expect(pairs("Mar 2019 – present")[1]).toEqual(["/work/0/endDate", null]);
  });

  it("has its place in the document where its entry says the same words, and none where it does not", () => {
    expect(complete("/work/0/name", "Acme Ltd")[0]?.from).toEqual([{ start: 12, end: 20 }]);
    expect(complete("/work/0/name", "Acme")[0]?.from).toEqual([{ start: 12, end: 16 }]);
    expect(complete("/work/0/name", "Acm")[0]?.from).toBeUndefined();
    expect(complete("/work/0/name", "Acme Limited")[0]?.from).toBeUndefined();
  });
});
