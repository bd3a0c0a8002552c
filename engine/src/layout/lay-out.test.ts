import { expect, test } from "vitest";
import type { Block } from "../model/index.ts";
import { layOut } from "./lay-out.ts";

test("of a file with endless lines the first ten thousand are read, and a note says so", () => {
  const block: Block = { kind: "paragraph", place: "body", runs: [{ text: "Clerk", style: {} }] };
  const { value, notes } = layOut({ kind: "flow", format: "text", blocks: Array.from({ length: 12_000 }, () => block) });
  expect(value.lines).toHaveLength(10_000);
  expect(notes).toContainEqual({ code: "TEXT_NOT_READ", message: "Only the first 10000 lines were read." });
});
