import { describe, expect, it } from "vitest";
import type { Line } from "../../model/index.ts";
import { extractSkills } from "./skills.ts";

/** Rows of cells, each 60 points wide; a row's distance to the one above in lines. */
function skillsOf(...rows: readonly (readonly [gap: number, ...cells: string[]])[]) {
  const lines: Line[] = [];
  for (const [row, [gapBefore, ...cells]] of rows.entries())
    for (const [column, text] of cells.entries()) {
      if (text === "") continue;
      const start = (lines.at(-1)?.end ?? -1) + 1;
      const box = { page: 1, x: 40 + 60 * column, y: 60 + 12 * row, width: text.length * 5, height: 10 };
      lines.push({
        index: lines.length,
        row,
        start,
        end: start + text.length,
        gapBefore,
        text,
        box,
        style: { size: 10 },
        place: "body",
        kind: "paragraph",
      });
    }
  const text = lines.map((line) => line.text).join("\n");
  return extractSkills(lines, { text, lines }).groups.flatMap(({ value }) => value.keywords);
}

describe("skills in cells side by side", () => {
  it("are whole where one was too long for its cell, whatever stands beside it", () => {
    expect(skillsOf([1.1, "Spring", "Kafka", "Redis"], [0.8, "Boot"], [1.1, "MySQL"])).toEqual(["Spring Boot", "Kafka", "Redis", "MySQL"]);
    expect(skillsOf([1.6, "Triage", "Pansements"], [1.35, "Dossier patient"], [1, "informatisé"])).toContain("Dossier patient informatisé");
  });

  it("stay apart where their rows are as far from each other", () => {
    expect(skillsOf([1.6, "Spring", "Kafka"], [1.1, "Excel"], [1.1, "Word"])).toEqual(["Spring", "Kafka", "Excel", "Word"]);
    expect(skillsOf([1.6, "Spring", "Kafka"], [2.3, "Excel"], [3.4, "Word"])).toEqual(["Spring", "Kafka", "Excel", "Word"]);
  });
});
