import { expect, test } from "vitest";
import { parsePostings } from "./parse-posting.ts";
import { splitPostings } from "./split-postings.ts";

const options = { asOf: "2026-11-20" };
const record = (id: number) => JSON.stringify({ id, title: `Clerk ${id}`, description: "Must have: Excel." });
const lines = [record(1), record(2), "{broken", "", record(5), "[1]", record(7), record(8)].join("\n");

test("a jobs file read in parts gives the same jobs and the same line numbers as in one go", () => {
  const parts = splitPostings(lines, 100) ?? [];
  expect(parts.length).toBeGreaterThan(2);
  const read = parts.map(({ content, firstLine }) => parsePostings(content, { ...options, firstLine }));
  const whole = parsePostings(lines, options);
  if (!whole.ok) throw new Error(whole.problem.message);
  expect(read.flatMap((part) => (part.ok ? part.value.postings : []))).toEqual(whole.value.postings);
  expect(read.flatMap((part) => (part.ok ? part.value.rejected : []))).toEqual(whole.value.rejected);
  expect(whole.value.rejected.map(({ line }) => line)).toEqual([3, 6]);
});

test("short files, and long ones that are no JSONL, are not divided", () => {
  expect(splitPostings(lines)).toBeUndefined();
  expect(splitPostings(`[${record(1)},\n${record(2)}]`, 50)).toBeUndefined();
  expect(splitPostings("Clerk wanted\n".repeat(20), 50)).toBeUndefined();
});
