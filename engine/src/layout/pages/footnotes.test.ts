import { describe, expect, it } from "vitest";
import type { TextRun } from "../../model/index.ts";
import { layOut } from "../lay-out.ts";

const run = (text: string, x: number, y: number, size = 11): TextRun => ({
  text,
  style: { size },
  box: { page: 1, x, y, width: text.length * size * 0.5, height: size },
});
const job = run("Nurse, Calder Mill Hospital, 2016 – 2022", 40, 120);
const behind = 40 + (job.box?.width ?? 0);
const lines = (...runs: readonly TextRun[]) =>
  layOut({
    kind: "paged",
    format: "pdf",
    pageCount: 1,
    pages: [{ number: 1, width: 595, height: 842, runs }],
    links: [],
  }).value.lines.map(({ text, place }) => [text, place]);
const skills = run("Triage, Phlebotomy", 40, 180);

describe("a raised figure that leads to a note at the foot of the page", () => {
  it("is no part of the year that it stands at, and the note none of the section above it", () => {
    const mark = run("1", behind, 118, 7);
    expect(lines(job, mark, skills, run("1", 40, 780, 9), run("Awarded ward of the year.", 52, 780, 9))).toEqual([
      ["Nurse, Calder Mill Hospital, 2016 – 2022", "body"],
      ["Triage, Phlebotomy", "body"],
      ["1 Awarded ward of the year.", "footer"],
    ]);
  });

  it("is left where it stands when there is no such note: it may be a power", () => {
    const garden = run("Kept a garden of 400 m", 40, 120);
    const read = lines(garden, run("2", 40 + (garden.box?.width ?? 0), 118, 7), skills);
    expect(read[0]?.[0]).toContain("2");
  });
});
