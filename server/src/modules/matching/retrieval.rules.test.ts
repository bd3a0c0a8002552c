import { describe, expect, it } from "vitest";
import { anyOf, anyTwoOf, fuse, payPerYear, termsOfPosting } from "./retrieval.rules.ts";

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
  it("must come in pairs: a single skill is in too many documents", () => {
    expect(anyTwoOf(["skill:sql", "skill:go", "skill:c"])).toBe(
      "('skill:sql' & 'skill:go') | ('skill:sql' & 'skill:c') | ('skill:go' & 'skill:c')",
    );
    expect(anyTwoOf(["skill:sql"])).toBeUndefined();
    expect(anyOf(["skill:sql", "skill:go"])).toBe("'skill:sql' | 'skill:go'");
    expect(anyOf([])).toBeUndefined();
  });

  it("cannot end the query that they are written into", () => {
    expect(anyOf([`it's \\ odd`])).toBe(String.raw`'it\'s \\ odd'`);
  });

  it("are the skills a posting asks for, then its rarest words", () => {
    const skill = { kind: "skill", mark: "must", weight: 1, anyOf: [{ id: "sql", name: "SQL", silent: false }] } as const;
    const words = [
      ["data", 2],
      ["airflow", 7],
    ] as const;
    expect(termsOfPosting({ demands: [skill], words })).toEqual(["skill:sql", "airflow", "data"]);
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
