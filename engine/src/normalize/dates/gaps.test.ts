import { describe, expect, test } from "vitest";
import { gapsBetween } from "./gaps.ts";

describe("the time between two occupations", () => {
  test("is given as its first and last month, whatever the order of the entries", () => {
    const periods = [
      { startDate: "2021-06", endDate: "2023-02" },
      { startDate: "2018-01", endDate: "2020-03" },
    ];
    expect(gapsBetween(periods, "2023-02-10")).toEqual([{ startDate: "2020-04", endDate: "2021-05" }]);
  });

  test("is none where another occupation covers it, nor where one begins in the month in which the last ended", () => {
    const periods = [{ startDate: "2015-01", endDate: "2020-12" }, { startDate: "2016-02", endDate: "2017-02" }, { startDate: "2020-12" }];
    expect(gapsBetween(periods, "2023-02-10")).toEqual([]);
  });

  test("is not made up from years alone: 2018 and 2019 may touch", () => {
    expect(gapsBetween([{ startDate: "2016", endDate: "2018" }, { startDate: "2019" }], "2023-02-10")).toEqual([]);
    expect(gapsBetween([{ startDate: "2014", endDate: "2016" }, { startDate: "2019" }], "2023-02-10")).toEqual([
      { startDate: "2017-01", endDate: "2018-12" },
    ]);
  });
});
