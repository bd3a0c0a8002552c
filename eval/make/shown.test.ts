import { describe, expect, it } from "vitest";
import { habitsOf } from "./habits.ts";
import { shownOf } from "./shown.ts";

const person = {
  basics: { name: "Ada Example", summary: "Clerk." },
  work: [
    { name: "Acme Ltd", position: "Clerk", location: "Leeds", startDate: "2020-03" },
    { name: "Globex", position: "Typist", location: "York", startDate: "2018-01", endDate: "2020-02" },
  ],
};

describe("what a made document shows of its person", () => {
  it("is the same every time, since its habits hang on its name", () => {
    expect(habitsOf("p01-classic-chromium", "en")).toEqual(habitsOf("p01-classic-chromium", "en"));
    expect(habitsOf("p01-classic-chromium", "en")).not.toEqual(habitsOf("p02-classic-chromium", "en"));
  });

  it("has no months where the document gives only years or seasons, and no dates where nobody could know them", () => {
    const starts = (dates: "year" | "season" | "unknown") =>
      shownOf(person, habitsOf("any", "en", { dates, oldestFirst: false })).work?.map((one) => one.startDate) ?? [];
    expect(starts("year")).toEqual(["2020", "2018"]);
    expect(starts("season")).toEqual(["2020", "2018"]);
    expect(starts("unknown")).toEqual([undefined, undefined]);
  });

  it("leaves out hidden parts and towns, and follows the order of the document", () => {
    const shown = shownOf(person, habitsOf("any", "en", { hides: ["summary"], town: "none", oldestFirst: true }));
    expect(shown.basics).toEqual({ name: "Ada Example" });
    expect(shown.work?.map(({ name, location }) => [name, location])).toEqual([
      ["Globex", undefined],
      ["Acme Ltd", undefined],
    ]);
  });
});
