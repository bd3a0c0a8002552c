import { expect, test } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";
import { line, makePdf } from "../../testing/make-pdf.ts";

test("skills of the first job head no section where dated jobs in letters as large follow", async () => {
  const bytes = await makePdf((pdf) => {
    line(pdf, "Ann Lee", 60, 40, { size: 22, bold: true });
    line(pdf, "ann.lee@example.com", 60, 60);
    const rows = [
      ["Experience", 16],
      ["Sales Support", 12],
      ["Harrow Works Ltd - June 2024 - December 2024 | Leeds"],
      ["Technologies & Tools:", 11.5],
      ["Ledgers and a telephone"],
      ["Content Manager", 12],
      ["Pike Media Ltd - June 2023 - May 2024 | Leeds"],
      ["Wrote for the house and for its guests"],
      ["Marketing Assistant", 12],
      ["Quay Foods Ltd - October 2021 - October 2022 | Leeds"],
      ["Counted the letters of the house"],
      ["Education", 16],
      ["Harrow University, B.A. History, 2020"],
      ["Languages", 16],
      ["English (native)"],
    ] as const;
    let y = 90;
    for (const [text, size] of rows) {
      if (size !== undefined) y += size;
      line(pdf, text, 60, y, size === undefined ? {} : { size, bold: true });
      y += 14;
    }
  });
  const outcome = await parseResume(bytes, { asOf: "2026-11-20" });
  const work = outcome.ok ? (outcome.value.resume.work ?? []) : [];
  expect(work.map(({ name, position }) => [name, position])).toEqual([
    ["Harrow Works Ltd", "Sales Support"],
    ["Pike Media Ltd", "Content Manager"],
    ["Quay Foods Ltd", "Marketing Assistant"],
  ]);
});
