import { expect, test } from "vitest";
import type { Line } from "../../model/index.ts";
import { extractEducation } from "./education.ts";

test("a subject that was broken inside a word is whole again", () => {
  const rows = ["Bachelor of Arts in Landscape Archi-", "tecture", "Moorside University", "2011 – 2014"];
  let start = 0;
  const lines = rows.map((text, index): Line => {
    const line: Line = {
      index,
      row: index,
      text,
      start,
      end: start + text.length,
      kind: "paragraph",
      place: "body",
      style: {},
      ...(index === 1 && { continues: true }),
    };
    start += text.length + 1;
    return line;
  });
  const [item] = extractEducation(lines, { text: rows.join("\n") }, {});
  expect(item?.value).toMatchObject({ studyType: "Bachelor of Arts", area: "Landscape Architecture", institution: "Moorside University" });
});
