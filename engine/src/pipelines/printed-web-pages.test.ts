import { expect, test } from "vitest";
import { line, makePdf } from "../testing/make-pdf.ts";
import { parseResume } from "./parse-resume.ts";

type Pdf = Parameters<typeof line>[0];

/** Words drawn one by one, as a browser prints them, with nothing but room between them. */
function words(pdf: Pdf, text: string, x: number, y: number, gap: number): void {
  let at = x;
  for (const word of text.split(" ")) {
    line(pdf, word, at, y);
    at += pdf.widthOfString(word) + gap;
  }
}

const USUAL = 3;
const APART = 7;

/** A resume as web themes lay it out: contact below "About", tags without commas, languages in a grid. */
const page = () =>
  makePdf((pdf) => {
    line(pdf, "Ann Lee", 50, 40, { size: 24, bold: true });
    line(pdf, "About", 50, 90, { size: 14, bold: true });
    words(pdf, "Rigger who knows every knot between two harbours and writes them down.", 50, 112, USUAL);
    words(pdf, "Email: ann.lee@example.com", 50, 128, USUAL);
    words(pdf, "Leeds GB", 50, 144, USUAL);
    line(pdf, "Experience", 50, 180, { size: 14, bold: true });
    line(pdf, "Rigger", 50, 202, { bold: true });
    line(pdf, "Harbour Ropes Ltd", 50, 218);
    line(pdf, "March 2020 - Present", 430, 218);
    words(pdf, "Spliced the lines of forty ships a year and taught six apprentices how to do it.", 50, 234, USUAL);
    words(pdf, "Kept the loft, its books and its stores, and wrote the safety rules of the quay.", 50, 250, USUAL);
    line(pdf, "Skills", 50, 290, { size: 14, bold: true });
    line(pdf, "• Frontend", 50, 312, { bold: true });
    words(pdf, "TypeScript Vue.js Knotting", 50, 328, APART);
    line(pdf, "Languages", 50, 370, { size: 14, bold: true });
    for (const [x, language, level] of [
      [50, "English", "Native"],
      [230, "French", "Fluent"],
      [410, "Dutch", "Basic"],
    ] as const) {
      line(pdf, language, x, 392, { bold: true });
      line(pdf, level, x, 408);
    }
  });

test("how to reach somebody is no part of what they say about themselves, and a town is found there", async () => {
  const outcome = await parseResume(await page(), { asOf: "2026-11-20" });
  const basics = outcome.ok ? outcome.value.resume.basics : undefined;
  expect(basics).toMatchObject({
    name: "Ann Lee",
    email: "ann.lee@example.com",
    location: { city: "Leeds", countryCode: "GB" },
    summary: "Rigger who knows every knot between two harbours and writes them down.",
  });
});

test("tags that stand further apart than the words of a sentence are one skill each, below the bold name of their group", async () => {
  const outcome = await parseResume(await page(), { asOf: "2026-11-20" });
  expect(outcome.ok && outcome.value.resume.skills).toEqual([{ name: "Frontend", keywords: ["TypeScript", "Vue.js", "Knotting"] }]);
});

test("languages side by side have the level that stands below each", async () => {
  const outcome = await parseResume(await page(), { asOf: "2026-11-20" });
  expect(outcome.ok && outcome.value.resume.languages).toEqual([
    { language: "English", fluency: "Native" },
    { language: "French", fluency: "Fluent" },
    { language: "Dutch", fluency: "Basic" },
  ]);
});
