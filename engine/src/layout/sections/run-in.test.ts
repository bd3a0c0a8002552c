import { expect, test } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";
import { line, makePdf } from "../../testing/make-pdf.ts";

test("a heading in the margin that fills its column heads what stands beside it, as the narrower ones do", async () => {
  const bytes = await makePdf((pdf) => {
    line(pdf, "Ann Lee", 150, 30, { size: 18, bold: true });
    line(pdf, "ann.lee@example.com", 150, 54);
    const rows = [
      ["SUMMARY", "Rigger who knows every knot between two harbours."],
      ["EXPERIENCE", "Harbour Ropes Ltd | Rigger | March 2020 - Present"],
      ["CERTIFICATES", "Crane Operator Licence | Harbour Board | 2019"],
      ["SKILLS", "Knotting, Splicing, Whipping"],
      ["LANGUAGES", "English (Native), Dutch (Fluent)"],
      ["EDUCATION", "Larkford College, Diploma in Rigging, 2019"],
    ] as const;
    for (const [at, [heading, text]] of rows.entries()) {
      line(pdf, heading, 71, 90 + at * 40);
      line(pdf, text, 150, 90 + at * 40);
      line(pdf, "and more of the same on the line below it", 150, 104 + at * 40);
    }
  });
  const outcome = await parseResume(bytes, { asOf: "2026-11-20" });
  const { sections = [], lines = [] } = outcome.ok ? outcome.value : {};
  expect(sections.flatMap(({ heading }) => (heading === undefined ? [] : [lines[heading]?.text]))).toEqual([
    "SUMMARY",
    "EXPERIENCE",
    "CERTIFICATES",
    "SKILLS",
    "LANGUAGES",
    "EDUCATION",
  ]);
});
