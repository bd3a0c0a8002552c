import type { Reading } from "@candor/engine";
import { describe, expect, it } from "vitest";
import { applyCorrections, mergeCorrections, stillApplicable } from "./resumes.rules.ts";

const words = (start: number, quote: string) => ({ start, end: start + quote.length, line: 0, quote });
const reading = {
  asOf: "2026-11-01",
  text: "Ada Example\nAcme Ltd",
  lines: [
    { index: 0, text: "Ada Example", start: 0, end: 11 },
    { index: 1, text: "Acme Ltd", start: 12, end: 20 },
  ],
  sections: [],
  notes: [],
  resume: { basics: { name: "Ada Example", phone: "+1 202 555 0143" }, work: [{ name: "Acme Ltd", highlights: ["One", "Two"] }] },
  evidence: { "/basics/name": [words(0, "Ada Example")], "/work/0/name": [words(12, "Acme Ltd")] },
  fieldConfidence: { "/basics/name": 0.9, "/work/0/name": 0.8 },
  skills: [],
} as unknown as Reading;

describe("corrections of a reading", () => {
  it("leave the reading itself as it was", () => {
    const corrected = applyCorrections(reading, [{ pointer: "/basics/name", value: "Ada B. Example" }]);
    expect(corrected.resume.basics?.name).toBe("Ada B. Example");
    expect(reading.resume.basics?.name).toBe("Ada Example");
  });

  it("take the evidence and the machine's confidence from their fields, and from no others", () => {
    const corrected = applyCorrections(reading, [{ pointer: "/basics/name", value: "Ada B. Example" }]);
    expect(Object.keys(corrected.evidence)).toEqual(["/work/0/name"]);
    expect(corrected.fieldConfidence).toEqual({ "/work/0/name": 0.8 });
  });

  it("leave a line without a field when its value is taken off, and say so", () => {
    const corrected = applyCorrections(reading, [{ pointer: "/work/0/name", value: null }]);
    expect(corrected.resume.work?.[0]?.name).toBeUndefined();
    expect(corrected.notes.map(({ code, where }) => [code, where?.quote])).toEqual([["LINE_NOT_UNDERSTOOD", "Acme Ltd"]]);
  });

  it("have the words that they were taken from as evidence", () => {
    const corrected = applyCorrections(reading, [{ pointer: "/basics/label", value: "Acme Ltd", from: [{ start: 12, end: 20 }] }]);
    expect(corrected.evidence["/basics/label"]?.[0]).toMatchObject({ quote: "Acme Ltd", line: 1 });
  });

  it("take a whole entry out with all that was read of it, and leave its place", () => {
    const corrected = applyCorrections(reading, [{ pointer: "/work/0", value: null }]);
    expect(corrected.resume.work).toEqual([{}]);
    expect(Object.keys(corrected.evidence)).toEqual(["/basics/name"]);
  });

  it("keep the places of a list, so that other corrections go on meaning what they meant", () => {
    const corrected = applyCorrections(reading, [
      { pointer: "/work/0/highlights/0", value: null },
      { pointer: "/work/0/highlights/2", value: "Three" },
    ]);
    expect(corrected.resume.work?.[0]?.highlights).toEqual(["", "Two", "Three"]);
  });

  it("may add a first entry to a section that was not there", () => {
    const corrected = applyCorrections(reading, [{ pointer: "/languages/0/language", value: "Welsh" }]);
    expect(corrected.resume.languages).toEqual([{ language: "Welsh" }]);
  });

  it.each(["/basics/age", "/work/5/name", "/hobbies/0", "/work/0", "/basics/constructor", "/", "", "/work/-1/name", "/basics/profiles/0"])(
    "are refused where a resume has no text: %j",
    (pointer) => {
      expect(() => applyCorrections(reading, [{ pointer, value: "x" }])).toThrow("A resume has no such field.");
    },
  );

  it("are merged so that the last word on a field counts", () => {
    const merged = mergeCorrections(
      [
        { pointer: "/basics/name", value: "A" },
        { pointer: "/basics/label", value: "B" },
      ],
      [{ pointer: "/basics/name", value: null }],
    );
    expect(merged).toEqual([
      { pointer: "/basics/name", value: null },
      { pointer: "/basics/label", value: "B" },
    ]);
  });

  it("of fields go with the entry that is taken out, and a later word on it stays", () => {
    const out = { pointer: "/work/0", value: null };
    const [before, after] = [
      { pointer: "/work/0/name", value: "A" },
      { pointer: "/work/0/name", value: "B" },
    ];
    expect(mergeCorrections([before], [out, after])).toEqual([out, after]);
  });

  it("are let go of when the document, read anew, has no such place any more", () => {
    const corrections = [
      { pointer: "/work/4/name", value: "Gone Ltd" },
      { pointer: "/basics/label", value: "Clerk" },
    ];
    expect(stillApplicable(reading, corrections)).toEqual([{ pointer: "/basics/label", value: "Clerk" }]);
  });
});
