import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const told = (content: string) =>
  readPostings(content).postings.map(({ title, company, locations, url }) => ({ title, company, locations, url }));

test("each row of a Markdown table whose columns are named is a job; an arrow names the employer above", () => {
  const table = `# Internships

| Company | Role | Location | Apply |
| --- | --- | :---: | --- |
| [Osmunda](https://osmunda.example) | Software Engineering Intern | Ghent, Belgium | [Apply](https://jobs.example/1) |
| ↳ | Data Intern | Leuven<br>Remote | [Apply](https://jobs.example/2) |
`;
  expect(told(table)).toMatchObject([
    { title: "Software Engineering Intern", company: "Osmunda", locations: ["Ghent, Belgium"], url: "https://jobs.example/1" },
    { title: "Data Intern", company: "Osmunda", url: "https://jobs.example/2" },
  ]);
});

test("so is each row of a table on a page, and a table of something else holds none", () => {
  const row = (cells: readonly string[], tag = "td") => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  const jobs = `<table>${row(["Employer", "Position", "Town"], "th")}${row(["Ironmoss", "<a href='https://jobs.example/3'>Stoker</a>", "Ghent"])}</table>`;
  expect(told(`<html><body>${jobs}</body></html>`)).toEqual([
    { title: "Stoker", company: "Ironmoss", locations: ["Ghent"], url: "https://jobs.example/3" },
  ]);
  const prices = `<table>${row(["Item", "Price"], "th")}${row(["Coal", "3 €"])}</table>`;
  expect(told(`<html><body><h1>Stoker</h1><p>Keep the fire of the old engine, day and night.</p>${prices}</body></html>`)).toHaveLength(1);
});
