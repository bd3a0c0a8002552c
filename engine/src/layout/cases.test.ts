import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LaidOut } from "../model/index.ts";
import { readDocument } from "../read/read-document.ts";
import { layOut } from "./lay-out.ts";

const folder = new URL("./cases/", import.meta.url);

/** A document as its cases write it down: `# kind|` a heading, `kind|` a line, `kind=` a line in the row of the one before. */
function outline({ lines, sections }: LaidOut): string {
  const kinds = new Map(sections.flatMap((section) => section.lines.map((line) => [line, section.kind] as const)));
  const headings = new Map(
    sections.flatMap((section) => (section.heading === undefined ? [] : [[section.heading, section.kind] as const])),
  );
  return lines
    .map((line, at) => {
      const heading = headings.get(at);
      const tag = heading ? `# ${heading}` : (kinds.get(at) ?? "none");
      return `${tag}${lines[at - 1]?.row === line.row ? "=" : "|"} ${line.text}\n`;
    })
    .join("");
}

describe("documents laid out in sections", () => {
  it.each(readdirSync(folder).sort())("%s", async (name) => {
    const read = await readDocument(readFileSync(new URL(`${name}/input.txt`, folder)));
    if (!read.ok) throw new Error(read.problem.message);
    expect(outline(layOut(read.value.value).value)).toBe(readFileSync(new URL(`${name}/expected.txt`, folder), "utf8"));
  });
});
