import { describe, expect, it } from "vitest";
import type { Page, TextRun } from "../../model/index.ts";
import { line, makePdf } from "../../testing/make-pdf.ts";
import { readDocument } from "../read-document.ts";

type Draw = Parameters<typeof makePdf>[0];

async function firstPage(draw: Draw): Promise<Page> {
  const read = await readDocument(await makePdf(draw));
  if (!read.ok || read.value.value.kind !== "paged") throw new Error("not read");
  return read.value.value.pages[0] as Page;
}
const filler: Draw = (pdf) => line(pdf, "Ten years of building bridges in Sampleville", 50, 700);
const runsOf = async (draw: Draw): Promise<readonly TextRun[]> => (await firstPage(draw)).runs;
const wordsOf = (runs: readonly TextRun[]) => runs.map((run) => run.text.trim());

describe("the text of a PDF page", () => {
  it("has its place in points from the top left, its size, weight and colour", async () => {
    const [run] = await runsOf((pdf) => {
      line(pdf, "Example", 72, 100, { size: 20, bold: true, color: "#004f90" });
      filler(pdf);
    });
    expect(run).toMatchObject({ text: "Example", style: { size: 20, bold: true, color: "#004f90", font: "Helvetica-Bold" } });
    expect(run?.box?.x).toBeCloseTo(72, 0);
    expect(run?.box?.y).toBeGreaterThan(95);
    expect((run?.box?.y ?? 0) + (run?.box?.height ?? 0)).toBeLessThan(125);
  });

  it("comes word by word, each knowing that a space follows", async () => {
    const runs = await runsOf((pdf) => line(pdf, "Senior bridge engineer", 50, 50));
    expect(runs.map((run) => run.text)).toEqual(["Senior ", "bridge ", "engineer"]);
  });

  it("carries the target of a link that lies over it", async () => {
    const runs = await runsOf((pdf) => {
      pdf.font("Helvetica").fontSize(10).text("my site", 50, 50, { link: "https://example.com/lena", lineBreak: false });
      filler(pdf);
    });
    expect(runs.find((run) => run.text.startsWith("site"))?.link).toBe("https://example.com/lena");
    expect(runs.find((run) => run.text.startsWith("Ten"))?.link).toBeUndefined();
  });

  it("knows how far it is turned", async () => {
    const runs = await runsOf((pdf) => {
      filler(pdf);
      pdf.rotate(-90, { origin: [100, 300] });
      line(pdf, "Turned", 100, 300);
    });
    expect(runs.find((run) => run.text === "Turned")?.rotation).toBe(270);
  });

  it("is bold when it was drawn twice to look bold, and is read once", async () => {
    const runs = await runsOf((pdf) => {
      line(pdf, "Education", 50, 50);
      line(pdf, "Education", 50.3, 50);
      filler(pdf);
    });
    const found = runs.filter((run) => run.text === "Education");
    expect(found).toHaveLength(1);
    expect(found[0]?.style.bold).toBe(true);
  });

  it("keeps double letters that only stand close to each other", async () => {
    expect(wordsOf(await runsOf((pdf) => line(pdf, "Illinois Mississippi", 50, 50, { size: 8 })))).toEqual(["Illinois", "Mississippi"]);
  });

  it("gets bullets that were drawn as discs before list items", async () => {
    const runs = await runsOf((pdf) => {
      pdf.circle(56, 54.5, 1.7).fill("#000000");
      line(pdf, "Built a bridge in Sampleville", 63, 50);
    });
    expect(runs.filter((run) => run.text.startsWith("•"))).toHaveLength(1);
  });
});

describe("text that a person would not see", () => {
  const reasonOf = async (draw: Draw, word: string) => {
    const runs = await runsOf((pdf) => {
      filler(pdf);
      draw(pdf);
    });
    return runs.find((run) => run.text.trim() === word)?.hidden;
  };

  it("is white on white paper", async () => {
    expect(await reasonOf((pdf) => line(pdf, "kubernetes", 50, 50, { color: "#fefefe" }), "kubernetes")).toBe("background-coloured");
  });

  it("is not white on a dark panel", async () => {
    const draw: Draw = (pdf) => {
      pdf.rect(0, 0, 300, 200).fill("#223344");
      line(pdf, "Skills", 50, 50, { color: "#ffffff" });
    };
    expect(await reasonOf(draw, "Skills")).toBeUndefined();
  });

  it("is not white on a dark panel with round corners, as tags and letterheads have", async () => {
    const draw: Draw = (pdf) => {
      // Eight curves and four lines: browsers draw each corner in two parts.
      const corner = (x: number, y: number, dx: number, dy: number) =>
        pdf
          .bezierCurveTo(x + dx * 0.2, y, x + dx * 0.5, y + dy * 0.1, x + dx * 0.7, y + dy * 0.3)
          .bezierCurveTo(x + dx * 0.9, y + dy * 0.5, x + dx, y + dy * 0.8, x + dx, y + dy);
      pdf.moveTo(30, 20).lineTo(280, 20);
      corner(280, 20, 10, 10);
      pdf.lineTo(290, 180);
      pdf.bezierCurveTo(290, 182, 289, 185, 287, 187).bezierCurveTo(285, 189, 282, 190, 280, 190).lineTo(30, 190);
      pdf.bezierCurveTo(28, 190, 25, 189, 23, 187).bezierCurveTo(21, 185, 20, 182, 20, 180).lineTo(20, 30);
      pdf.bezierCurveTo(20, 28, 21, 25, 23, 23).bezierCurveTo(25, 21, 28, 20, 30, 20).closePath().fill("#223344");
      line(pdf, "Skills", 50, 50, { color: "#ffffff" });
    };
    expect(await reasonOf(draw, "Skills")).toBeUndefined();
  });

  it("is not white in a pill or on a disc, whose outline is drawn in many short strokes", async () => {
    const draw: Draw = (pdf) => {
      const ends = Array.from({ length: 40 }, (_, at) => (at / 40) * 2 * Math.PI);
      const points = ends.map((turn): [number, number] => [
        90 + Math.sign(Math.cos(turn)) * 30 + 12 * Math.cos(turn),
        55 + 12 * Math.sin(turn),
      ]);
      pdf.polygon(...points).fill("#223344");
      line(pdf, "Skills", 74, 50, { color: "#ffffff" });
    };
    expect(await reasonOf(draw, "Skills")).toBeUndefined();
  });

  it("is white inside an outline of many strokes that turns back, as letters do", async () => {
    const draw: Draw = (pdf) => {
      const points = Array.from({ length: 40 }, (_, at): [number, number] => {
        const reach = at % 2 === 0 ? 60 : 8;
        return [90 + reach * Math.cos((at / 40) * 2 * Math.PI), 55 + reach * Math.sin((at / 40) * 2 * Math.PI)];
      });
      pdf.polygon(...points).fill("#223344");
      line(pdf, "kubernetes", 100, 20, { color: "#ffffff" });
    };
    expect(await reasonOf(draw, "kubernetes")).toBe("background-coloured");
  });

  it("is dark on a panel of the same dark", async () => {
    const draw: Draw = (pdf) => {
      pdf.rect(0, 0, 300, 200).fill("#223344");
      line(pdf, "kubernetes", 50, 50, { color: "#223344" });
    };
    expect(await reasonOf(draw, "kubernetes")).toBe("background-coloured");
  });

  it("is smaller than two points", async () => {
    expect(await reasonOf((pdf) => line(pdf, "kubernetes", 50, 50, { size: 1 }), "kubernetes")).toBe("tiny");
  });

  it("lies outside the page", async () => {
    expect(await reasonOf((pdf) => line(pdf, "kubernetes", -400, 50), "kubernetes")).toBe("off-page");
  });

  it("is fully transparent", async () => {
    const draw: Draw = (pdf) => {
      pdf.fillOpacity(0);
      line(pdf, "kubernetes", 50, 50);
    };
    expect(await reasonOf(draw, "kubernetes")).toBe("transparent");
  });

  it("is not the text layer of a scanned page, where all text is invisible", async () => {
    const runs = await runsOf((pdf) => {
      pdf.fillOpacity(0);
      line(pdf, "Lena Example, bridge engineer", 50, 50);
    });
    expect(runs.every((run) => run.hidden === undefined)).toBe(true);
  });
});
