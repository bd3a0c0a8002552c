import { describe, expect, test } from "vitest";
import { coveredMonths } from "./covered-months.ts";
import { fromIso, runsForward, toIso } from "./iso-date.ts";

describe("dates as a resume gives them", () => {
  test("a year alone stays a year and never becomes January", () => {
    expect(toIso({ year: 2020 })).toBe("2020");
    expect(fromIso("2020")).toEqual({ year: 2020 });
  });

  test("a day is dropped, a month that cannot be is dropped too", () => {
    expect(fromIso("2020-03-14")).toEqual({ year: 2020, month: 3 });
    expect(fromIso("2020-13")).toEqual({ year: 2020 });
    expect(fromIso("soon")).toBeUndefined();
  });

  test("a job that ends before it starts is no range", () => {
    expect(runsForward({ year: 2022, month: 5 }, { year: 2019 })).toBe(false);
    expect(runsForward({ year: 2019, month: 5 }, { year: 2019 })).toBe(true);
  });
});

describe("months of experience", () => {
  const asOf = "2026-11-20";

  test("two jobs at the same time count once", () => {
    const jobs = [
      { startDate: "2020-01", endDate: "2020-12" },
      { startDate: "2020-07", endDate: "2021-06" },
    ];
    expect(coveredMonths(jobs, asOf)).toBe(18);
  });

  test("a current job runs to the date of the reading", () => {
    expect(coveredMonths([{ startDate: "2026-01" }], asOf)).toBe(11);
  });

  test("from 2018 to 2020 is two years, and one year alone is one", () => {
    expect(coveredMonths([{ startDate: "2018", endDate: "2020" }], asOf)).toBe(24);
    expect(coveredMonths([{ startDate: "2018", endDate: "2018" }], asOf)).toBe(1);
  });

  test("a job planned for the future counts nothing, and no dates mean no figure", () => {
    expect(coveredMonths([{ startDate: "2027-01", endDate: "2027-06" }], asOf)).toBeUndefined();
    expect(coveredMonths([{}], asOf)).toBeUndefined();
  });
});
