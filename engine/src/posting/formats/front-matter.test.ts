import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

test("what stands between two rules at the head of a Markdown file says what the job is", () => {
  const file = `---
title: "Stoker"
company: Ironmoss
location: Ghent, Belgium
contract: permanent
contact:
    name: Ellis Fern
tags: [coal, fire]
---

# Overview

You keep the old engine warm, day and night.`;
  expect(readPostings(file).postings[0]).toMatchObject({
    title: "Stoker",
    company: "Ironmoss",
    locations: ["Ghent, Belgium"],
    employmentTypes: ["FULL_TIME"],
  });
});

test("what the head leaves out is found in the text, and a head of other things is none", () => {
  const file = `---\ntitle: Data Engineer bij Ironmoss\ndate: 2026-06-29\n---\n\nBij Ironmoss houd je de oude machine warm. Hybride werken kan.`;
  expect(readPostings(file).postings[0]).toMatchObject({ title: "Data Engineer", company: "Ironmoss", workplace: "hybrid" });
  const other = "---\nlayout: page\n---\n\nStoker wanted\n\nIronmoss, Ghent. You keep the old engine warm, day and night.";
  expect(readPostings(other).postings[0]?.title).toBe("Stoker");
});

test("a tag that is only a part of a word in the text is kept as a skill of its own", () => {
  const text = "---\ntitle: Stoker of Data\ncompany: Osmunda\ntags:\n  - sql\n---\n\nYou work with PostgreSQL.";
  expect(readPostings(text).postings[0]?.skills.map(({ name }) => name)).toEqual(expect.arrayContaining(["SQL", "PostgreSQL"]));
});

test("a head that calls the page after its jobs names none of them", () => {
  const file =
    "---\nlayout: page\ntitle: Offene Stellen\npermalink: stellen\n---\n**Erzieher (m/w/d)**\n\nDie Stelle ist unbefristet und in unserer Kita am Wald zu besetzen.";
  expect(readPostings(file).postings[0]?.title).toBe("Erzieher (m/w/d)");
});
