import { expect, it } from "vitest";
import type { TextRun } from "../../model/index.ts";
import { layOut } from "../lay-out.ts";

/** One run of a line, every letter half as wide as the font is high. */
function run(text: string, x: number, y: number, size = 10, bold = false): TextRun {
  return { text, style: { size, bold }, box: { page: 1, x, y, width: text.length * size * 0.5, height: size } };
}
const flush = (text: string, y: number, size = 10) => run(text, 555 - text.length * size * 0.5, y, size);
const rows = (runs: readonly TextRun[]) => {
  const { lines } = layOut({
    kind: "paged",
    format: "pdf",
    pageCount: 1,
    pages: [{ number: 1, width: 595, height: 842, runs }],
    links: [],
  }).value;
  return [...Map.groupBy(lines, (line) => line.row).values()].map((row) => row.map((line) => line.text).join(" | "));
};

it("reads towns and dates at the right margin with the lines that they end, though one line is too long for a gap", () => {
  expect(
    rows([
      run("Education", 40, 60, 14, true),
      run("Example University of the North", 40, 90),
      flush("Leedham, UK", 90),
      run("PhD Astrophysics", 40, 104),
      flush("2016–2020", 104),
      run("Supervisor: Ivor Mossley", 40, 118),
      run("University of Narrowby", 40, 136),
      flush("Narrowby, Kenya", 136),
      run("A Master of Physics with Astrophysics and a very long name indeed, First Class of all", 40, 150),
      flush("2012–2016", 150),
    ]),
  ).toEqual([
    "Education",
    "Example University of the North | Leedham, UK",
    "PhD Astrophysics | 2016–2020",
    "Supervisor: Ivor Mossley",
    "University of Narrowby | Narrowby, Kenya",
    "A Master of Physics with Astrophysics and a very long name indeed, First Class of all | 2012–2016",
  ]);
});

it("reads the first entry of a wide section whole, though its date stands below a short column at the right", () => {
  expect(
    rows([
      run("Education", 40, 60, 14, true),
      run("Master of Science", 40, 80),
      run("University of Lorne", 40, 94),
      run("2020", 40, 108),
      run("About me", 330, 60, 14, true),
      run("Engineer with a bent for simulation and", 330, 80),
      run("for software that lasts, at home in teams", 330, 94),
      run("of every size.", 330, 108),
      run("Experience", 40, 150, 14, true),
      run("Doctoral candidate", 40, 172),
      run("Harbour Institute", 40, 186),
      run("2020 – 2024", 40, 200),
      run("Lorne, Belgium", 330, 200),
      run("Numerical research on fast and turbulent flows, and ways to catch a shock, for aircraft of tomorrow", 40, 216),
    ]).slice(-5),
  ).toEqual([
    "Experience",
    "Doctoral candidate",
    "Harbour Institute",
    "2020 – 2024 | Lorne, Belgium",
    "Numerical research on fast and turbulent flows, and ways to catch a shock, for aircraft of tomorrow",
  ]);
});

it("reads towns and grades at the right edge of the main column with their lines, where a sidebar stands at their right", () => {
  const inColumn = (text: string, y: number) => run(text, 360 - text.length * 5, y);
  expect(
    rows([
      run("Experience", 40, 60, 14, true),
      run("Head of Sales", 40, 80),
      run("09/2020 - today", 40, 94),
      inColumn("Leedham", 94),
      run("Sales Clerk", 40, 116),
      run("02/2017 - 08/2020", 40, 130),
      inColumn("North Narrowby", 130),
      run("Education", 40, 160, 14, true),
      run("Master of Commerce", 40, 180),
      run("2014 - 2016", 40, 194),
      inColumn("Distinction", 194),
      run("Skills", 400, 60, 14, true),
      run("Negotiation", 400, 80),
      run("Tenders", 400, 100),
      run("Leading a team", 400, 120),
      run("Languages", 400, 140, 14, true),
      run("French, mother tongue", 400, 160),
      run("English, fluent", 400, 180),
    ]),
  ).toEqual([
    "Experience",
    "Head of Sales",
    "09/2020 - today | Leedham",
    "Sales Clerk",
    "02/2017 - 08/2020 | North Narrowby",
    "Education",
    "Master of Commerce",
    "2014 - 2016 | Distinction",
    "Skills",
    "Negotiation",
    "Tenders",
    "Leading a team",
    "Languages",
    "French, mother tongue",
    "English, fluent",
  ]);
});
