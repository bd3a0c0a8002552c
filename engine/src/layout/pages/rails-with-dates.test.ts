import { describe, expect, test } from "vitest";
import type { TextRun } from "../../model/index.ts";
import { layOut } from "../lay-out.ts";

type Look = { readonly size?: number; readonly bold?: boolean };

/** Words of a line as a PDF draws them, every letter half as wide as the font is high. */
function words(text: string, x: number, y: number, look: Look = {}): TextRun[] {
  const size = look.size ?? 10;
  let left = x;
  return text.split(" ").map((word, at, all) => {
    const box = { page: 1, x: left, y: y - size * 0.8, width: word.length * size * 0.5, height: size };
    left += (word.length + 0.5) * size * 0.5 + size * 0.05;
    return { text: at < all.length - 1 ? `${word} ` : word, style: { ...look, size }, box };
  });
}

function linesOf(...runs: TextRun[][]): string[] {
  const pages = [{ number: 1, width: 595, height: 842, runs: runs.flat() }];
  return layOut({ kind: "paged", format: "pdf", pageCount: 1, pages, links: [] }).value.lines.map((line) => line.text);
}

describe("dates in the margin", () => {
  test("keep the head of their column out of the first of them", () => {
    const lines = linesOf(
      words("Zeitraum", 55, 100),
      words("Arbeitgeber", 166, 100),
      words("Tätigkeit", 340, 100),
      words("01/2019 – dato", 55, 114),
      words("Hafenwerk Probe", 166, 114),
      words("Buchhalterin", 340, 114),
    );
    expect(lines).toContain("01/2019 – dato");
  });

  test("under headings at the left stand with the entries at the right, also the date that its heading pushed down", () => {
    const lines = linesOf(
      words("Lena Example", 250, 50, { size: 20 }),
      words("CONTACT", 100, 110, { size: 12 }),
      words("lena@example.com", 220, 112),
      words("LOCATION", 100, 160, { size: 12 }),
      words("Lisbon", 220, 161),
      words("ABOUT ME", 100, 210, { size: 12 }),
      words("Engineer of small bridges", 220, 211),
      words("WORK", 100, 270, { size: 12 }),
      words("Engineer at Harrow Works", 220, 282, { bold: true }),
      words("EXPERIENCE", 100, 286, { size: 12 }),
      words("Built four bridges over the river", 220, 298),
      words("2019-01 TO PRESENT", 95, 303, { size: 7 }),
      words("2016-01 TO", 105, 350, { size: 7 }),
      words("Clerk at Pike and Tarn", 220, 350, { bold: true }),
      words("2018-12", 108, 359, { size: 7 }),
      words("Kept the books of the yard", 220, 366),
      words("EDUCATION", 100, 410, { size: 12 }),
      words("Wesley University", 220, 411, { bold: true }),
    );
    expect(lines.slice(lines.indexOf("WORK EXPERIENCE"))).toEqual([
      "WORK EXPERIENCE",
      "2019-01 TO PRESENT",
      "Engineer at Harrow Works",
      "Built four bridges over the river",
      "2016-01 TO 2018-12",
      "Clerk at Pike and Tarn",
      "Kept the books of the yard",
      "EDUCATION",
      "Wesley University",
    ]);
  });

  test("with names of groups among them keep these beside their lists", () => {
    const lines = linesOf(
      words("Lena Example", 200, 50, { size: 20 }),
      words("EXPERIENCE", 100, 110),
      words("2019 - 2021", 95, 130),
      words("Engineer", 200, 130, { size: 12 }),
      words("2016 - 2018", 95, 160),
      words("Clerk", 200, 160, { size: 12 }),
      words("SKILLS", 110, 200),
      words("Software", 110, 220),
      words("SolidWorks, LabVIEW", 200, 220),
      words("Workshop", 110, 245),
      words("MIG welding, milling", 200, 245),
      words("INTERESTS", 105, 280),
      words("Chess", 200, 300),
    );
    expect(lines.slice(lines.indexOf("SKILLS"), lines.indexOf("INTERESTS"))).toEqual([
      "SKILLS",
      "Software",
      "SolidWorks, LabVIEW",
      "Workshop",
      "MIG welding, milling",
    ]);
  });

  test("at the right edge, one below the other and centred, are one range beside their entry", () => {
    const entry = (y: number, title: string, from: string, to: string, years: string): TextRun[][] => [
      words(from, 470, y - 5),
      words(title, 50, y),
      words(to, 470 + ((from.length - to.length) * 10) / 4, y + 10),
      words("Kept the books of the whole yard and of the ferry", 50, y + 20),
      words(years, 480, y + 37),
    ];
    const lines = linesOf(
      words("Lena Example", 50, 50, { size: 20 }),
      words("EXPERIENCE", 50, 110, { size: 14 }),
      ...entry(140, "Engineer, Harrow Works", "August 2017", "— Present", "9 years"),
      ...entry(220, "Clerk, Pike and Tarn", "August 2011", "— July 2017", "6 years"),
      ...entry(300, "Clerk, Finch and Sons", "August 2009", "— July 2011", "2 years"),
    );
    expect(lines).toContain("August 2011 — July 2017");
    expect(lines.indexOf("August 2011 — July 2017")).toBeLessThan(lines.indexOf("Clerk, Finch and Sons"));
    expect(lines.indexOf("August 2011 — July 2017")).toBeGreaterThan(lines.indexOf("Engineer, Harrow Works"));
  });
});
