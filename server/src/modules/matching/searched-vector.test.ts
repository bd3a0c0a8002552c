import { loadEngine } from "@candor/host";
import { describe, expect, it } from "vitest";
import { searchedPart } from "./searched-vector.ts";

const AS_OF = "2026-11-01";

function numbers(title: string): readonly number[] {
  const { parsePostings, preparePosting } = loadEngine();
  const read = parsePostings(JSON.stringify({ title, description: `We look for a ${title} for our team.` }), { asOf: AS_OF });
  const [posting] = read.ok ? read.value.postings : [];
  return posting ? preparePosting(posting).vector : [];
}

describe("what searches compare of a vector", () => {
  const likeness = (a: string, b: string) => {
    const [left, right] = [searchedPart(numbers(a)), searchedPart(numbers(b))];
    return (left ?? []).reduce((sum, number, at) => sum + number * (right?.[at] ?? 0), 0);
  };

  it("keeps a nurse nearer to a nurse than to a welder", () => {
    expect(likeness("Registered nurse", "Paediatric nurse")).toBeGreaterThan(2 * likeness("Registered nurse", "Pipe welder"));
  });

  it("is nothing where a vectorizer gives another number of numbers", () => {
    expect(searchedPart(Array.from({ length: 256 }, () => 1))).toBeNull();
    expect(searchedPart(Array.from({ length: 384 }, () => 1))).toEqual(Array.from({ length: 192 }, () => 2));
  });
});
