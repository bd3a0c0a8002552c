import { expect, it } from "vitest";
import type { TextRun } from "../../model/index.ts";
import { layOut } from "../lay-out.ts";

const run = (text: string, y: number, size = 10): TextRun => ({
  text,
  style: { size },
  box: { page: 1, x: 90, y, width: text.length * size * 0.5, height: size },
});
/** A heading that runs up the page; `y` is its upper end. */
const upwards = (text: string, y: number): TextRun => ({
  text,
  style: { size: 12, bold: true },
  box: { page: 1, x: 40, y, width: 12, height: text.length * 6 },
  rotation: 270,
});
const page = [
  run("Torben Quistgaard", 40, 20),
  run("torben@example.com", 64),
  run("Warehouse Manager, Nordlager ApS, 2017 – 2023", 110),
  run("Ran twelve docks", 124),
  run("Shift Lead, Fjordpak A/S, 2012 – 2017", 138),
  run("Led eight people", 152),
  run("BSc Logistics, Aarhus Handelsskole, 2009 – 2012", 200),
  run("SAP EWM, Forklift licence, Lean", 250),
  run("Excel", 264),
];
const sections = (runs: readonly TextRun[]) => {
  const { value } = layOut({
    kind: "paged",
    format: "pdf",
    pageCount: 1,
    pages: [{ number: 1, width: 595, height: 842, runs }],
    links: [],
  });
  return value.sections.map(({ kind, lines }) => [
    kind,
    lines.map((line) => value.lines[line]?.text).filter((text) => text?.includes(" ")),
  ]);
};

it("reads headings that run up the left edge as the headings of what stands beside them, wherever beside it they stand", () => {
  const found = sections([...page, upwards("EXPERIENCE", 104), upwards("EDUCATION", 178), upwards("SKILLS", 238)]);
  expect(found.map(([kind]) => kind)).toEqual(["header", "work", "education", "skills"]);
  expect(found[1]?.[1]).toContain("Shift Lead, Fjordpak A/S, 2012 – 2017");
  expect(found[2]?.[1]).toContain("BSc Logistics, Aarhus Handelsskole, 2009 – 2012");
});

it("leaves a single word up the edge what it is: an ornament that is read last", () => {
  const { lines } = layOut({
    kind: "paged",
    format: "pdf",
    pageCount: 1,
    pages: [{ number: 1, width: 595, height: 842, runs: [upwards("RESUME", 104), ...page] }],
    links: [],
  }).value;
  expect(lines.at(-1)?.text).toBe("RESUME");
});
