import { expect, test } from "vitest";
import type { TextRun } from "../../model/index.ts";
import { layOut } from "../lay-out.ts";

function run(text: string, x: number, y: number, page = 1): TextRun {
  return { text, style: { size: 10 }, box: { page, x, y, width: text.length * 5, height: 10 } };
}

const shown = (runs: readonly TextRun[], pages: number) =>
  layOut({
    kind: "paged",
    format: "pdf",
    pageCount: pages,
    pages: Array.from({ length: pages }, (_, at) => ({
      number: at + 1,
      width: 595,
      height: 842,
      runs: runs.filter((one) => one.box?.page === at + 1),
    })),
    links: [],
  }).value;

test("the stretched blanks of a justified line part no columns", () => {
  let x = 120;
  const words = "Programming of small controllers and boards for radio".split(" ").map((word) => {
    const placed = run(word, x, 100);
    x += word.length * 5 + 11;
    return placed;
  });
  const lines = shown([run("Electronics", 40, 100), ...words], 1).lines.map(({ text }) => text);
  expect(lines).toEqual(["Electronics", "Programming of small controllers and boards for radio"]);
});

test("a foot of three lines that repeats on every page is no text of the resume", () => {
  const foot = (page: number) => [
    run("Example Street 14, 10407 Sampleville", 200, 770, page),
    run("Telephone and address of Lena Example", 200, 785, page),
    run("www.lena.example.com", 200, 800, page),
  ];
  const text = (page: number, words: string) => [run(words, 40, 100, page), run("More of it", 40, 120, page)];
  const { lines } = shown([...text(1, "First of all"), ...foot(1), ...text(2, "Then the rest"), ...foot(2)], 2);
  expect(lines.filter(({ place }) => place === "footer")).toHaveLength(6);
});

test("the first item below a heading is an item, though its first word heads sections elsewhere", () => {
  const bold = (text: string, y: number): TextRun => ({ ...run(text, 40, y), style: { size: 13, bold: true } });
  const items = [
    run("• Curriculum", 50, 140),
    run("Development", 60, 154),
    run("• Planning of lessons", 50, 168),
    run("• Making of reeds", 50, 182),
  ];
  const { sections } = shown(
    [bold("Rebecca Example", 60), run("Teacher of oboe and of the theory of music", 40, 80), bold("Skills", 120), ...items],
    1,
  );
  expect(sections.map(({ kind, lines }) => [kind, lines.length])).toEqual([
    ["header", 2],
    ["skills", 4],
  ]);
});

test("what counts the pages below all else is a foot, though it stands higher than margins do", () => {
  const page = (number: number) => [run(`Text of page ${number}`, 60, 100, number), run(`${number}/2`, 515, 745, number)];
  const { lines } = shown([...page(1), ...page(2)], 2);
  expect(lines.filter(({ place }) => place === "footer").map(({ text }) => text)).toEqual(["1/2", "2/2"]);
});
