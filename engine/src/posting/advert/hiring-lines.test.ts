import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const first = (content: string) => readPostings(content).postings[0];

test("kinds of employment are no title, bold is no part of a piece", () => {
  expect(first("Quillrush | Software Engineer | Cambridge, MA | Onsite/Remote | Full-time/Internship\n\nWe make maps.")?.title).toBe(
    "Software Engineer",
  );
  expect(first("**Quillrush** | **Senior Designer** | *Remote (EU)* | €60-80k\n\nWe make maps.")).toMatchObject({
    title: "Senior Designer",
    company: "Quillrush",
  });
});

test("a name with the ending of an address, and a sentence behind the last fact", () => {
  expect(first("Ironmoss.it - Milano - Frontend developer (React) - REMOTE. Scriveteci via mail")).toMatchObject({
    title: "Frontend developer (React)",
    company: "Ironmoss.it",
    locations: ["Milano"],
    workplace: "remote",
  });
});
