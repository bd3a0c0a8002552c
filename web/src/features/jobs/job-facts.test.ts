import { expect, it } from "vitest";
import { hygieneOf } from "./job-facts.ts";

const now = new Date("2026-11-20T12:00:00Z");
const job = {
  datePosted: "2026-11-10",
  validThrough: null,
  salary: { min: 40000, currency: "EUR" },
  locations: ["Lisbon"],
  workplace: null,
};
const kinds = (change: Partial<Parameters<typeof hygieneOf>[0]>) => hygieneOf({ ...job, ...change }, now).map((fact) => fact.kind);

it("has nothing to say about a fresh posting that names pay and place", () => {
  expect(kinds({})).toEqual([]);
});

it("warns of a posting that is closed, and does not also call it old", () => {
  expect(kinds({ datePosted: "2026-01-10", validThrough: "2026-03-01" })).toEqual(["expired"]);
  expect(kinds({ validThrough: "2026-11-20" })).toEqual([]);
});

it("warns of a posting that is two months old", () => {
  expect(kinds({ datePosted: "2026-08-01" })).toEqual(["old"]);
});

it("names missing pay and a missing place, unless the work is remote", () => {
  expect(kinds({ salary: null, locations: [] })).toEqual(["payMissing", "placeMissing"]);
  expect(kinds({ locations: [], workplace: "remote" })).toEqual([]);
});
