import { describe, expect, it } from "vitest";
import { atLeast, fuse, payPerYear, termsOfPosting } from "./retrieval.rules.ts";

describe("candidates of several rankings", () => {
  it("come first when more than one ranking places them well", () => {
    expect(fuse([["a", "b", "c"], ["d", "b"], ["b"]], 3)).toEqual(["b", "a", "d"]);
  });

  it("are in the same order however the rankings come, and no more than asked for", () => {
    expect(fuse([["b"], ["a"]], 5)).toEqual(fuse([["a"], ["b"]], 5));
    expect(fuse([["a", "b", "c"]], 2)).toEqual(["a", "b"]);
  });
});

describe("the terms of a search", () => {
  it.each([1, 2, 3])("find the documents that have at least %i of them, and no others", (least) => {
    const terms = ["a", "b", "c", "d", "e"];
    const query = atLeast(least, terms) ?? "";
    for (let some = 0; some < 2 ** terms.length; some += 1) {
      const had = terms.filter((_, at) => some & (1 << at));
      expect(satisfies(query, had), `${had.join(" ")} for ${query}`).toBe(had.length >= least);
    }
  });

  it("find nothing where there are fewer of them than asked for", () => {
    expect(atLeast(2, ["skill:sql"])).toBeUndefined();
    expect(atLeast(1, [])).toBeUndefined();
  });

  it("cannot end the query that they are written into", () => {
    expect(atLeast(1, [`it's \\ odd`])).toBe(String.raw`'it\'s \\ odd'`);
  });

  it("are the skills a posting asks for", () => {
    const skill = { kind: "skill", mark: "must", weight: 1, anyOf: [{ id: "sql", name: "SQL", silent: false }] } as const;
    expect(termsOfPosting({ demands: [skill] })).toEqual(["skill:sql"]);
  });
});

describe("pay", () => {
  it("compares by the year, whatever time it is stated for", () => {
    expect(payPerYear({ min: 5_000, max: 6_000, currency: "EUR", period: "MONTH" })).toEqual({
      payMin: 60_000,
      payMax: 72_000,
      payCurrency: "EUR",
    });
    expect(payPerYear({ max: 25, currency: "USD", period: "HOUR" })).toEqual({ payMin: 46_000, payMax: 46_000, payCurrency: "USD" });
    expect(payPerYear({ min: 48_000 })).toEqual({ payMin: 48_000, payMax: 48_000, payCurrency: null });
    expect(payPerYear()).toEqual({ payMin: null, payMax: null, payCurrency: null });
  });
});

/** What a tsquery of single letters answers for a document with these; `&` binds before `|`, as in PostgreSQL. */
function satisfies(query: string, had: readonly string[]): boolean {
  const whole = query.replaceAll(/'(\w)'/g, (_, term: string) => (had.includes(term) ? "1" : "0"));
  const inner = /\(([01|& ]+)\)/;
  const value = (flat: string) => (flat.split("|").some((way) => way.split("&").every((part) => part.trim() === "1")) ? "1" : "0");
  let left = whole;
  while (inner.test(left)) left = left.replace(inner, (_, flat: string) => value(flat));
  return value(left) === "1";
}
