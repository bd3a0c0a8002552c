import { describe, expect, it } from "vitest";
import type { Block } from "../../model/index.ts";
import { columnwise } from "./column-tables.ts";

/** "0:1 Words": table, column and words of a block; row 0 unless told ("0:1/2 Words"). */
function blocksOf(...written: readonly string[]): Block[] {
  return written.map((one): Block => {
    const [, table, column, row = "0", text = one] = /^(\d+):(\d+)(?:\/(\d+))? (.*)$/.exec(one) ?? [];
    const runs = [{ text, style: {} }];
    if (table === undefined) return { kind: "paragraph", place: "body", runs };
    return { kind: "table-cell", place: "body", runs, cell: { table: Number(table), row: Number(row), column: Number(column) } };
  });
}

const read = (...written: readonly string[]) =>
  columnwise(blocksOf(...written)).map(({ block, column }) => `${column ?? "-"} ${block.runs[0]?.text}`);

describe("tables of a flowing document", () => {
  it("are read column by column where their columns are streams of text", () => {
    expect(read("0:0 Contact", "0:0 Mail", "0:0 Phone", "0:1 Name", "0:1 Jobs", "0:1 Clerk")).toEqual([
      "0 Contact",
      "0 Mail",
      "0 Phone",
      "1 Name",
      "1 Jobs",
      "1 Clerk",
    ]);
    expect(read("0:0 2019", "0:1 Clerk", "0:0/1 2015", "0:1/1 Waiter")).toEqual(["- 2019", "- Clerk", "- 2015", "- Waiter"]);
  });

  it("keep what stands in tables of their cells in its column", () => {
    const sidebar = ["0:0 Contact", "0:0 Mail", "0:0 Skills", "1:0 Tools", "1:1 Excel", "0:0 Languages"];
    expect(read(...sidebar, "0:1 Name", "0:1 Jobs", "0:1 Clerk", "After")).toEqual([
      "0 Contact",
      "0 Mail",
      "0 Skills",
      "0 Tools",
      "0 Excel",
      "0 Languages",
      "1 Name",
      "1 Jobs",
      "1 Clerk",
      "- After",
    ]);
  });

  it("are looked at by themselves within the cell of one that sets no columns", () => {
    const inner = ["1:0 Contact", "1:0 Mail", "1:0 Phone", "1:1 Name", "1:1 Jobs", "1:1 Clerk"];
    expect(read("0:0 Frame", ...inner, "0:0/1 Foot")).toEqual([
      "- Frame",
      "0 Contact",
      "0 Mail",
      "0 Phone",
      "1 Name",
      "1 Jobs",
      "1 Clerk",
      "- Foot",
    ]);
  });

  it("may lie within each other to any depth", () => {
    const nested = Array.from({ length: 50_000 }, (_, at) => `${at}:0 Cell`);
    expect(columnwise(blocksOf(...nested, ...nested.toReversed()))).toHaveLength(100_000);
  });
});
