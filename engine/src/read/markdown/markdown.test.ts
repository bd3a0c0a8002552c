import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

test("tags in boxes of their own are parted, and code inside a sentence stays in it", async () => {
  const text = "# Ada Example\n\n## Stack\n\n`Go` `Rust`\n`AWS`\n\nRuns `kubectl apply` by hand\n";
  const read = await readDocument(new TextEncoder().encode(text));
  const source = read.ok ? read.value.value : undefined;
  const lines = source?.kind === "flow" ? source.blocks.map(({ runs }) => runs.map((run) => run.text).join("")) : [];
  expect(lines).toEqual(["Ada Example", "Stack", "Go, Rust,\nAWS", "Runs kubectl apply by hand"]);
});
