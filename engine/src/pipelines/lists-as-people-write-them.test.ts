import { describe, expect, test } from "vitest";
import type { JsonResume } from "../model/index.ts";
import { parseResume } from "./parse-resume.ts";

async function read(lines: readonly string[]): Promise<JsonResume> {
  const text = ["Ann Lee", "ann.lee@example.com", "", ...lines].join("\n");
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

describe("awards and certificates in a line each", () => {
  test("a rank or a metal and its contest are one award, whatever sounds like a street", async () => {
    const { awards } = await read([
      "AWARDS",
      "2nd Place, HackNorth — 2024",
      "Silver, Harbour Packaging Awards, Guild of Printers, 2020",
      "Merit Finalist — 2022",
    ]);
    expect(awards?.map(({ title }) => title)).toEqual(["2nd Place, HackNorth", "Silver, Harbour Packaging Awards", "Merit Finalist"]);
  });

  test("slashes part an award from its giver where one stands before the year too", async () => {
    const { awards } = await read(["AWARDS", "Label of the Year / Guild of Printers / 2022", "Emerging Designer Grant / Quay Fund / 2017"]);
    expect(awards?.map(({ title, awarder }) => [title, awarder])).toEqual([
      ["Label of the Year", "Guild of Printers"],
      ["Emerging Designer Grant", "Quay Fund"],
    ]);
  });

  test("the number of a licence is no part of its name", async () => {
    const { certificates } = await read([
      "LICENSES",
      "Crane Operator License #EA009911, State of Minnesota, 2020",
      "Aerial Lift Operator, 2020",
    ]);
    expect(certificates?.map(({ name }) => name)).toEqual(["Crane Operator License", "Aerial Lift Operator"]);
  });
});

describe("projects in a line each", () => {
  test("are called by what stands before their dash, in small letters too", async () => {
    const { projects } = await read([
      "PROJECTS",
      "Quay Market — orders for the market stalls of a town",
      "bill-lite — library for invoices",
      "Map of Cycleways — for the neighbours, 2021",
    ]);
    expect(projects?.map(({ name }) => name)).toEqual(["Quay Market", "bill-lite", "Map of Cycleways"]);
  });

  test("one without an address among linked ones, in small letters, is a project too", async () => {
    const { projects } = await read([
      "PROJECTS",
      "Lantern | Rust | github.com/annlee/lantern",
      "- Full-text search for mail archives",
      "Potholes | Elm | potholes.example.org",
      "- Map on which neighbours report road damage",
      "tinyraft | Go",
      "- A teaching implementation in 900 lines",
    ]);
    expect(projects?.map(({ name }) => name)).toEqual(["Lantern", "Potholes", "tinyraft"]);
  });
});

test("what stands behind Home among the contacts is where one lives", async () => {
  const { basics } = await read(["Home: Portland, OR | Phone: (503) 555-0142", "", "SKILLS", "Go, Rust"]);
  expect(basics?.location?.city).toBe("Portland");
});

test("an average in letters is a grade and no field of study", async () => {
  const { education } = await read(["EDUCATION", "Master of Architecture", "University of Don Valley", "2013 - 2016", "A- average"]);
  expect(education).toMatchObject([{ institution: "University of Don Valley", studyType: "Master of Architecture", score: "A- average" }]);
});

test("the label of a grade parted from its figure is no field of study", async () => {
  const { education } = await read(["EDUCATION", "High School Diploma", "Round Hill High School", "05/2022", "GPA | 4.0"]);
  expect(education?.[0]).toMatchObject({ studyType: "High School Diploma", score: "4.0" });
  expect(education?.[0]?.area).toBeUndefined();
});

test("an only award over a line with its giver and its date is one award", async () => {
  const { awards } = await read(["AWARDS", "Employee of the Quarter", "Gilded Gull Ltd, 2022"]);
  expect(awards).toEqual([{ title: "Employee of the Quarter", awarder: "Gilded Gull Ltd", date: "2022" }]);
});

test("the head of a table of awards is none", async () => {
  const { awards } = await read(["## Awards", "", "| Year | Award |", "|---|---|", "| 2018 | Poster Prize |", "| 2012 | Rope Medal |"]);
  expect(awards?.map(({ title }) => title)).toEqual(["Poster Prize", "Rope Medal"]);
});
