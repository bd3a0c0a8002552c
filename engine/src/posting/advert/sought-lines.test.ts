import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const first = (content: string) => readPostings(`${content}\n\nYour tasks\n- Tend the fire`).postings[0];

test.each([
  "Cook wanted! Osmunda & Thrale, Leeds",
  "Cook needed for Osmunda & Thrale in Leeds",
  "Cook for the Osmunda & Thrale in Leeds wanted!",
  "Leeds: Cook\nOsmunda & Thrale",
  "Cook, Leeds\nOsmunda & Thrale",
])("a first line that says who is sought names the job, the employer and the place: %s", (line) => {
  expect(first(line)).toMatchObject({ title: "Cook", company: "Osmunda & Thrale", locations: ["Leeds"] });
});

test("who only shouts that somebody is needed still names the job", () => {
  expect(first("Sous Chef needed urgently!!\nOsmunda (Thai restaurant, riverside), Leeds")).toMatchObject({
    title: "Sous Chef",
    company: "Osmunda",
  });
});

test("how much of a week and for how long may stand in different lines", () => {
  expect(readPostings("Cook\nLeeds\nHours: full-time\n\nWe offer\n- A fixed term contract").postings[0]?.employmentTypes).toEqual([
    "FULL_TIME",
    "TEMPORARY",
  ]);
});
