import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const all = (content: string) => readPostings(content).postings;

test("a listing of one line is parted at whatever sign parts it", () => {
  expect(all("Part-time Florist – The Petal Room, Bristol – £12.60/hr – call in with your CV")).toMatchObject([
    {
      title: "Part-time Florist",
      company: "The Petal Room",
      locations: ["Bristol"],
      employmentTypes: ["PART_TIME"],
      salary: { min: 12.6, currency: "GBP", period: "HOUR" },
    },
  ]);
  expect(all("Senior Go dev, Berlin/remote, 80-95k, apply at jobs@kettle.example.com")).toMatchObject([
    { title: "Senior Go dev", locations: ["Berlin"], workplace: "remote", salary: { min: 80000, max: 95000, period: "YEAR" } },
  ]);
});

test("the pieces of a hiring line may stand in any order", () => {
  expect(all("REMOTE (Europe) | Pine & Pixel | Contract | WebGL developer | €500-600/day\nThree months.")).toMatchObject([
    {
      title: "WebGL developer",
      company: "Pine & Pixel",
      locations: ["Europe"],
      workplace: "remote",
      employmentTypes: ["CONTRACTOR"],
      salary: { min: 500, max: 600, currency: "EUR", period: "DAY" },
    },
  ]);
});

test("several such lines, each over its own text, are several postings", () => {
  expect(
    all(
      "Marrowstone - Staff SRE - NYC (hybrid, 3 days) - $210k-$240k - full-time\n\nKubernetes.\n\nVellumine - Founding Designer - Remote US - $150k-$180k\n\nFigma.",
    ).map(({ company, title }) => [company, title]),
  ).toEqual([
    ["Marrowstone", "Staff SRE"],
    ["Vellumine", "Founding Designer"],
  ]);
});

test("a title with a dash in it is no listing", () => {
  const [posting] = all("Senior Engineer — Distributed Systems\nNorthwind Cloud | Remote (North America)\n\nABOUT\nWe build.");
  expect(posting).toMatchObject({ title: "Senior Engineer — Distributed Systems", company: "Northwind Cloud" });
});

test("what follows a title behind dashes is the employer and the town", () => {
  expect(all("Junior Accountmanager - Drukkerij Van Houten - Eindhoven\n\nWat ga je doen?\nJe belt klanten.")).toMatchObject([
    { title: "Junior Accountmanager", company: "Drukkerij Van Houten", locations: ["Eindhoven"] },
  ]);
});

test("where all pieces but two are facts, those two are the employer and the job, whatever it is called", () => {
  const line = "Osmunda | Fullstack SWE | Full-time | Remote, PT hours preferred | $150k - 210k USD";
  expect(readPostings(`${line}\nWe build maps.`).postings[0]).toMatchObject({
    title: "Fullstack SWE",
    company: "Osmunda",
    workplace: "remote",
  });
});
