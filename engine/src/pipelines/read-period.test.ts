import { expect, it } from "vitest";
import { readPeriod } from "./read-period.ts";

it.each([
  ["Mar 2019 – Jun 2021", { startDate: "2019-03", endDate: "2021-06", isOpen: false }],
  ["seit 03/2019", { startDate: "2019-03", isOpen: true }],
  ["2015", { startDate: "2015", isOpen: false }],
])("reads %s as a person wrote it into a date field", (text, period) => expect(readPeriod(text)).toEqual(period));

it("finds no date in words", () => expect(readPeriod("ages ago")).toBeUndefined());
