import type { JsonResume, Note } from "@candor/engine/model";
import { describe, expect, it } from "vitest";
import type { CorrectedReading } from "../../lib/api-types.ts";
import { backTo, pieceOf, place, targetsOf } from "./placing.rules.ts";

const words = (start: number, quote: string) => ({ start, end: start + quote.length, line: 0, quote });
const loose = (start: number, quote: string): Note => ({ code: "LINE_NOT_UNDERSTOOD", message: "…", where: words(start, quote) });
const resume: JsonResume = {
  basics: { name: "Ada Example", summary: "Keeps lamps." },
  work: [{ position: "Lamp keeper", name: "Quiet Rivers", highlights: ["Kept the lamps."] }, {}],
  skills: [{ name: "Tools", keywords: ["Git"] }],
};
const reading = {
  resume,
  evidence: {
    "/work/0/position": [words(20, "Lamp keeper")],
    "/work/0/name": [words(40, "Quiet Rivers")],
    "/basics/summary": [words(0, "Keeps lamps.")],
  },
  notes: [
    loose(100, "Employer: Harbour Ltd"),
    loose(130, "Languages: German, French"),
    loose(160, "And wicks."),
    loose(180, "Driving licence: B"),
  ],
  lines: [],
  sections: [],
  corrections: [],
  headings: [],
} as unknown as CorrectedReading;
const line = (start: number) => {
  const piece = pieceOf(reading, `line ${start}`);
  if (!piece) throw new Error("There is no such line.");
  return piece;
};
const put = (start: number, target: string) => place(reading, line(start), target).corrections;

describe("a line put into a field", () => {
  it("gives the field its words, without the label that names the field, and the words as evidence", () => {
    expect(put(100, "/work/0/name")).toEqual([{ pointer: "/work/0/name", value: "Harbour Ltd", from: [{ start: 110, end: 121 }] }]);
  });

  it("keeps its label where the label is what it says", () => {
    expect(put(180, "/certificates/0/name")[0]?.value).toBe("Driving licence: B");
  });

  it("makes an entry of each language it lists", () => {
    expect(put(130, "/languages/0/language")).toEqual([
      { pointer: "/languages/0/language", value: "German", from: [{ start: 141, end: 147 }] },
      { pointer: "/languages/1/language", value: "French", from: [{ start: 149, end: 155 }] },
    ]);
  });

  it("goes on with a summary that is there, and the evidence with it", () => {
    expect(put(160, "/basics/summary")).toEqual([
      {
        pointer: "/basics/summary",
        value: "Keeps lamps. And wicks.",
        from: [
          { start: 0, end: 12 },
          { start: 160, end: 170 },
        ],
      },
    ]);
  });

  it("can be called a heading", () => {
    expect(place(reading, line(160), "heading:work")).toMatchObject({
      corrections: [],
      headings: [{ text: "And wicks.", section: "work" }],
    });
  });
});

describe("the words of one field put into another", () => {
  const position = pieceOf(reading, "/work/0/position");
  it("change places within an entry", () => {
    expect(position && place(reading, position, "/work/0/name").corrections.map(({ pointer, value }) => [pointer, value])).toEqual([
      ["/work/0/name", "Lamp keeper"],
      ["/work/0/position", "Quiet Rivers"],
    ]);
  });

  it("leave their field empty when they go elsewhere", () => {
    expect(position && place(reading, position, "/basics/label").corrections.at(-1)).toEqual({ pointer: "/work/0/position", value: null });
  });
});

describe("the places that are offered", () => {
  const ids = new Set(targetsOf(resume).map(({ id }) => id));
  it.each([
    ["a field that is there", "/work/0/name"],
    ["a field that an entry lacks", "/work/0/location"],
    ["the next point of a job", "/work/0/highlights/1"],
    ["a new job, behind one that was taken out", "/work/2/position"],
    ["another skill of a group", "/skills/0/keywords/1"],
    ["a list that the resume does not have", "/certificates/0/name"],
    ["a heading", "heading:education"],
  ])("hold %s", (_what, id) => expect(ids).toContain(id));

  it("hold nothing of an entry that was taken out", () => {
    expect([...ids].filter((id) => id.startsWith("/work/1/"))).toEqual([]);
  });
});

it("undo gives back an earlier correction, and else what was read", () => {
  const earlier = { pointer: "/basics/name", value: "Ada B." };
  const before = { corrections: [earlier], headings: [] };
  const after = {
    corrections: [
      { pointer: "/basics/name", value: "Ada C." },
      { pointer: "/basics/label", value: "Keeper" },
    ],
    headings: [{ text: "What I did", section: "work" as const }],
  };
  expect(backTo(before, after)).toEqual({
    corrections: [earlier],
    withdraw: ["/basics/label"],
    headings: [{ text: "What I did", section: null }],
  });
});
