import type { Evidence, Line, Note } from "@candor/engine/model";
import { describe, expect, it } from "vitest";
import { doubtOf, evidenceOf, highlightsOf } from "./field-highlights.ts";
import { contactLines, fieldsOf, groupsOf } from "./reading-fields.ts";
import { notUnderstood, otherNotes } from "./reading-notes.rules.ts";

const words = (start: number, quote: string): Evidence => ({ start, end: start + quote.length, line: 0, quote });
const resume = {
  basics: { name: "Ada Example", location: { city: "Lisbon" } },
  work: [{ position: "Data Engineer", name: "Tidewater", startDate: "2019-03", highlights: ["Built pipelines", "Led two people"] }],
  skills: [{ name: "Tools", keywords: ["Git", "Airflow"] }],
};

describe("the fields of a reading", () => {
  it("shows contact first and leaves out what the resume does not have", () => {
    expect(groupsOf(resume).map((group) => group.name)).toEqual(["contact", "work", "skills"]);
  });

  it("gives every value the pointer under which it is corrected", () => {
    const pointers = fieldsOf(groupsOf(resume)).map((field) => field.pointer);
    expect(pointers).toContain("/work/0/highlights/1");
    expect(pointers).toContain("/skills/0/keywords/1");
    expect(pointers).toContain("/basics/location/city");
  });

  it("offers the contact fields that were not found, so that they can be filled in", () => {
    const email = fieldsOf(groupsOf(resume)).find((field) => field.pointer === "/basics/email");
    expect(email).toMatchObject({ value: undefined });
  });

  it("shows city and region as one place, each with a field of its own", () => {
    const [contact] = groupsOf({ basics: { location: { city: "Portland", region: "Oregon" } } });
    const lines = contactLines(contact?.entries[0]?.body ?? []).map((line) => line.map(({ label }) => label));
    expect(lines.filter((line) => line.length > 1)).toEqual([["city", "region"]]);
    expect(lines.flat().filter((label) => label === "place" || label === "region")).toEqual(["region"]);
  });

  it("shows how well skills are mastered, and the address with what tells the town from others", () => {
    const groups = groupsOf({
      basics: { location: { address: "Pier Road 4", city: "Leith", postalCode: "EH6 6AA", countryCode: "GB" } },
      skills: [{ name: "Tools", level: "expert", keywords: ["Git"] }],
      interests: [{ name: "Boats", keywords: ["dinghies"] }],
      certificates: [{ name: "Skipper", url: "https://skipper.example" }],
    });
    const values = fieldsOf(groups).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(["Pier Road 4", "EH6 6AA", "GB", "expert", "dinghies", "https://skipper.example"]));
    const place = contactLines(groups[0]?.entries[0]?.body ?? []).find((line) => line.length > 1);
    expect(place?.map(({ label }) => label)).toEqual(["city", "postalCode", "countryCode"]);
  });

  it("gives a job that has only a start an open end", () => {
    const [entry] = groupsOf(resume).find((group) => group.name === "work")?.entries ?? [];
    expect(entry?.dates.map(({ label, value }) => [label, value])).toEqual([
      ["from", "2019-03"],
      ["to", undefined],
    ]);
  });
});

describe("where a field stands in the document", () => {
  const evidence = {
    "/work/0/name": [words(40, "Tidewater")],
    "/basics/location": [words(12, "Lisbon, Portugal")],
    "/work/0": [words(30, "all of it")],
  };

  it("points at the words of the field", () => {
    const [highlight] = highlightsOf([{ pointer: "/work/0/name", label: "company", value: "Tidewater" }], { evidence }, () => "Company");
    expect(highlight).toMatchObject({ id: "/work/0/name", label: "Company", evidence: [{ start: 40, end: 49 }] });
  });

  it("points at the whole place for a city that was read as part of it", () => {
    expect(evidenceOf({ evidence }, "/basics/location/city")[0]?.quote).toBe("Lisbon, Portugal");
  });

  it("does not point at a whole job for a position without words of its own", () => {
    expect(evidenceOf({ evidence }, "/work/0/position")).toEqual([]);
  });

  it("marks a doubtful field and leaves a sure one alone", () => {
    expect([doubtOf(undefined), doubtOf(0.95), doubtOf(0.6), doubtOf(0.2)]).toEqual(["none", "none", "some", "much"]);
  });
});

describe("what was not understood", () => {
  const loose = (start: number, quote: string): Note => ({
    code: "LINE_NOT_UNDERSTOOD",
    message: "This line fits no field.",
    where: words(start, quote),
  });
  const notes: Note[] = [
    loose(80, "Ref. 4711"),
    loose(10, "§§§"),
    loose(80, "Ref. 4711"),
    { code: "PAGES_NOT_READ", message: "The first 50 pages were read." },
  ];

  it("lists each line once, in reading order", () => {
    expect(notUnderstood({ notes, lines: [], sections: [] }).map((line) => line.quote)).toEqual(["§§§", "Ref. 4711"]);
  });

  it("lists the heading above such lines when its words say nothing to the machine", () => {
    const line = (index: number, start: number, text: string): Line => {
      return { index, start, end: start + text.length, text, style: {}, place: "body", kind: "paragraph", row: index };
    };
    const reading = {
      notes: [{ ...loose(20, "Knots"), where: { ...words(20, "Knots"), line: 1 } }],
      lines: [line(0, 5, "Things I know"), line(1, 20, "Knots")],
      sections: [{ kind: "other" as const, heading: 0, title: "Things I know", lines: [1] }],
    };
    expect(notUnderstood(reading).map(({ quote }) => quote)).toEqual(["Things I know", "Knots"]);
  });

  it("keeps other notes apart", () => {
    expect(otherNotes(notes).map((note) => note.code)).toEqual(["PAGES_NOT_READ"]);
  });
});
