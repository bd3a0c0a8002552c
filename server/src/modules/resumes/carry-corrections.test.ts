import type { Reading } from "@candor/engine";
import { describe, expect, it } from "vitest";
import { carryCorrections } from "./carry-corrections.ts";

/** A reading with these jobs, each with its employer as evidence in a text of one line a job. */
function readingOf(lines: readonly string[], jobs: readonly string[]): Reading {
  const text = lines.join("\n");
  const evidence = Object.fromEntries(
    jobs.map((name, index) => {
      const start = text.indexOf(name);
      return [`/work/${index}/name`, [{ start, end: start + name.length, line: lines.indexOf(name), quote: name }]];
    }),
  );
  return { text, evidence, resume: { work: jobs.map((name) => ({ name })) } } as unknown as Reading;
}

const lines = ["Ada Example", "Acme Ltd", "Example Corp"];
const before = readingOf(lines, ["Acme Ltd", "Example Corp"]);

describe("corrections of a document that is read anew", () => {
  it("follow their job when a job is found above it", () => {
    const after = readingOf(lines, ["Ada Example", "Acme Ltd", "Example Corp"]);
    const moved = carryCorrections(before, after, [{ pointer: "/work/1/name", value: "Example Corporation" }]);
    expect(moved).toEqual([{ pointer: "/work/2/name", value: "Example Corporation" }]);
  });

  it("are let go of with a job that is read no more, instead of meaning another", () => {
    const after = readingOf(lines, ["Example Corp"]);
    expect(carryCorrections(before, after, [{ pointer: "/work/0", value: null }])).toEqual([]);
  });

  it("follow a point whose number changes, and are let go of with one that is read no more", () => {
    const withPoints = (...points: string[]): Reading => {
      const place = (words: string) => [{ start: lines.join("\n").indexOf(words), end: lines.join("\n").indexOf(words) + words.length }];
      const evidence = Object.fromEntries(points.map((words, index) => [`/skills/0/keywords/${index}`, place(words)]));
      return { text: lines.join("\n"), evidence, resume: { skills: [{ keywords: points }] } } as unknown as Reading;
    };
    const off = [{ pointer: "/skills/0/keywords/1", value: null }];
    const both = withPoints("Acme", "Corp");
    expect(carryCorrections(both, withPoints("Ada", "Acme", "Corp"), off)).toEqual([{ pointer: "/skills/0/keywords/2", value: null }]);
    expect(carryCorrections(both, withPoints("Acme"), off)).toEqual([]);
  });

  it("keep an entry that the person added behind those that were read", () => {
    const after = readingOf(lines, ["Acme Ltd"]);
    expect(carryCorrections(before, after, [{ pointer: "/work/2/name", value: "Third Ltd" }])).toEqual([
      { pointer: "/work/1/name", value: "Third Ltd" },
    ]);
  });

  it("find their words again where the text has moved, and forget a place whose words are gone", () => {
    const after = readingOf(["A new line", ...lines], ["Acme Ltd", "Example Corp"]);
    const label = { pointer: "/basics/label", value: "Acme Ltd", from: [{ start: 12, end: 20 }] };
    expect(carryCorrections(before, after, [label])).toEqual([{ ...label, from: [{ start: 23, end: 31 }] }]);
    expect(carryCorrections(before, readingOf(["Elsewhere"], []), [label])).toEqual([{ pointer: "/basics/label", value: "Acme Ltd" }]);
  });
});
