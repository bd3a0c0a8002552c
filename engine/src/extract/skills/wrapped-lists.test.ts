import { describe, expect, it } from "vitest";
import type { Line } from "../../model/index.ts";
import { extractSkills } from "./skills.ts";

/** Lines of one column of a page, five points a sign (ten for a Chinese one), the last of them as wide as the column. */
function skillsOf(texts: readonly string[], columnWidth: number) {
  const lines: Line[] = [];
  const put = (text: string, width: number) => {
    const index = lines.length;
    const start = (lines.at(-1)?.end ?? -1) + 1;
    const box = { page: 1, x: 40, y: 60 + 12 * index, width, height: 10 };
    const place = { index, row: index, start, end: start + text.length, gapBefore: 1, column: 0 };
    lines.push({ ...place, text, box, style: {}, place: "body", kind: "paragraph" });
  };
  for (const text of texts)
    put(
      text,
      [...text].reduce((sum, sign) => sum + (/\p{Script=Han}|、/u.test(sign) ? 10 : 5), 0),
    );
  for (const text of ["Work", "Jobs, told at length", "More"]) put(text, columnWidth);
  const text = lines.map((line) => line.text).join("\n");
  return extractSkills(lines.slice(0, texts.length), { text, lines }).groups.map(({ value }) => value);
}

describe("a list of skills that a narrow column broke", () => {
  it("has whole names where the next word found no room above", () => {
    expect(skillsOf(["Calcul: Eurocodes, Robot", "Structural Analysis, Excel"], 130)).toEqual([
      { name: "Calcul", keywords: ["Eurocodes", "Robot Structural Analysis", "Excel"] },
    ]);
    expect(skillsOf(["项目管理、AutoCAD、施工组", "织、成本控制"], 140)[0]?.keywords).toEqual([
      "项目管理",
      "AutoCAD",
      "施工组织",
      "成本控制",
    ]);
  });

  it("has two names where one of them is known by itself", () => {
    expect(skillsOf(["Tools: AutoCAD, Excel", "Photoshop, Word"], 105)[0]?.keywords).toEqual(["AutoCAD", "Excel"]);
  });

  it("ends a name with the line where there was room for the next word, and before a label", () => {
    expect(skillsOf(["Python, Robot", "Structural Analysis, Excel"], 250)[0]?.keywords).toContain("Robot");
    // The widest line of a column does not tell how wide the column is.
    expect(skillsOf(["Python, Wobbling", "Zorbing, Excel"], 40)[0]?.keywords).toContain("Wobbling");
    expect(skillsOf(["Tools: Docker, Git", "Languages: Java, Go"], 90).map(({ name }) => name)).toEqual(["Tools", "Languages"]);
  });
});
