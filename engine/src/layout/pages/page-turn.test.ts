import { expect, test } from "vitest";
import type { TextRun } from "../../model/index.ts";
import { layOut } from "../lay-out.ts";

type Look = { readonly size?: number; readonly bold?: boolean };
const heading: Look = { size: 12, bold: true };

function words(text: string, x: number, y: number, look: Look = {}, page = 1): TextRun[] {
  const size = look.size ?? 10;
  return [{ text, style: { ...look, size }, box: { page, x, y, width: text.length * size * 0.5, height: size } }];
}

test("a second page in full width goes on with the jobs of the main column and not with the side bar read last", () => {
  const first = [
    ...words("Lena Example", 40, 60, { size: 22, bold: true }),
    ...words("Experience", 40, 101, heading),
    ...words("Harrow Works | Leeds", 40, 119, { bold: true }),
    ...words("Engineer (2019 - 2021)", 40, 133),
    ...words("Built four bridges over the river of Sampleville in two years", 40, 147),
    ...words("Pike Works | York", 40, 170, { bold: true }),
    ...words("Surveyor (2016 - 2019)", 40, 184),
    ...words("Measured the old harbour of Sampleville from end to end", 40, 198),
    ...words("Skills", 430, 101, heading),
    ...words("Steel", 430, 119),
    ...words("Concrete", 430, 133),
    ...words("Languages", 430, 165, heading),
    ...words("English", 430, 183),
    ...words("French", 430, 197),
  ];
  const second = [
    ...words("Marsh Builders | Hull", 40, 60, { bold: true }, 2),
    ...words("Draughtswoman (2012 - 2016)", 40, 74, {}, 2),
    ...words("Drew plans for forty houses and a small school by the sea", 40, 88, {}, 2),
  ];
  const pages = [first, second].map((runs, at) => ({ number: at + 1, width: 595, height: 842, runs }));
  const { lines, sections } = layOut({ kind: "paged", format: "pdf", pageCount: 2, pages, links: [] }).value;
  const at = lines.findIndex((line) => line.text.startsWith("Marsh Builders"));
  expect(lines.find((line) => line.text === "French")?.column).toBe(1);
  expect(sections.find((section) => section.lines.includes(at))?.kind).toBe("work");
});
