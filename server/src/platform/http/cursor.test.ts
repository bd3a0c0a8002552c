import { describe, expect, it } from "vitest";
import { pageOf, readCursor } from "./cursor.ts";

describe("a cursor", () => {
  const rows = [{ id: "c" }, { id: "b" }, { id: "a" }];

  it("leads behind the last row of its page", () => {
    const { rows: page, next } = pageOf(rows, 2, ({ id }) => [id]);
    expect(page).toEqual([{ id: "c" }, { id: "b" }]);
    expect(readCursor(next ?? "", ["string"])).toEqual(["b"]);
  });

  it("is absent on the last page, also when that page is full or empty", () => {
    expect(pageOf(rows, 3, ({ id }) => [id]).next).toBeNull();
    expect(pageOf([], 3, () => []).next).toBeNull();
  });

  it("keeps numbers exactly", () => {
    const { next } = pageOf(
      [
        { score: 93.43, id: "m" },
        { score: 1, id: "n" },
      ],
      1,
      ({ score, id }) => [score, id],
    );
    expect(readCursor(next ?? "", ["number", "string"])).toEqual([93.43, "m"]);
  });

  it.each(["invented", "", "W10", Buffer.from('["b", 1]').toString("base64url"), Buffer.from('{"0":"b"}').toString("base64url")])(
    "that is not one of ours is refused: %j",
    (cursor) => {
      expect(() => readCursor(cursor, ["string"])).toThrow("not one of ours");
    },
  );
});
