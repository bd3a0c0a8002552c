import { expect, test } from "vitest";
import { parsePostings } from "./parse-posting.ts";
import { splitPostings } from "./split-postings.ts";

const options = { asOf: "2026-11-20" };
const record = (id: number) => JSON.stringify({ id, title: `Clerk ${id}`, description: "Must have: Excel." });
const lines = [record(1), record(2), "{broken", "", record(5), "[1]", record(7), record(8)].join("\n");

function atOnce(file: string) {
  const whole = parsePostings(file, options);
  if (!whole.ok) throw new Error(whole.problem.message);
  return whole.value;
}

function inParts(file: string, partCharacters: number) {
  const parts = [...(splitPostings(file, partCharacters) ?? [])];
  expect(parts.length).toBeGreaterThan(2);
  const read = parts.map(({ content, part }) => parsePostings(content, { ...options, part }));
  return {
    postings: read.flatMap((part) => (part.ok ? part.value.postings : [])),
    rejected: read.flatMap((part) => (part.ok ? part.value.rejected : [])),
  };
}

test("a jobs file read in parts gives the same jobs and the same line numbers as in one go", () => {
  expect(inParts(lines, 100)).toEqual(atOnce(lines));
  expect(atOnce(lines).rejected.map(({ line }) => line)).toEqual([3, 6]);
});

test("a JSON list read in parts gives the same jobs, whatever brackets and quotes stand in their texts", () => {
  const items = Array.from({ length: 9 }, (_, id) => JSON.stringify({ id, title: `Clerk ${id}`, description: 'Knows "}],[{" and \\\\' }));
  const list = `[\n${items.join(",\n")}\n]`;
  expect(inParts(list, 150)).toEqual(atOnce(list));
  expect(atOnce(list).postings).toHaveLength(9);
});

test("of a JSON list that is broken or cut off, the good items are kept and the others named by their lines", () => {
  const list = `[${record(1)},\n${record(2)},\n{"title": broken},\n${record(4)},\n${record(5)},\n{"title":"cut o`;
  const { postings, rejected } = inParts(list, 120);
  expect(postings.map(({ title }) => title)).toEqual(["Clerk 1", "Clerk 2", "Clerk 4", "Clerk 5"]);
  expect(rejected).toEqual([3, 6].map((line) => ({ line, reason: "This item of the list is not valid JSON." })));
});

test("a table read in parts gives the same jobs and the same line numbers, also where cells have lines and quotes in them", () => {
  const row = (id: number) => `Clerk ${id},"Must have: ""Excel"",\nand time",Acme`;
  const rows = [
    "title,description,company",
    row(1),
    row(2),
    "one cell",
    row(3),
    "",
    row(4),
    row(5),
    'Clerk 6,"never closed,Acme',
    "Clerk 7,Excel,Acme",
  ];
  const table = rows.join("\n");
  expect(inParts(table, 60)).toEqual(atOnce(table));
  expect(atOnce(table).postings).toHaveLength(6);
  expect(atOnce(table).rejected).toHaveLength(2);
});

test("what is read grows to the whole", () => {
  for (const file of [lines, `[${record(1)},${record(2)},${record(3)}]`]) {
    const shares = [...(splitPostings(file, 50) ?? [])].map(({ upTo }) => upTo);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.9);
  }
});

test("short files, and long ones of other kinds, are not divided", () => {
  expect(splitPostings(lines)).toBeUndefined();
  expect(splitPostings("Clerk wanted\n".repeat(20), 50)).toBeUndefined();
});
