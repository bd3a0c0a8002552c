import { describe, expect, it } from "vitest";
import { formatAge, formatDelta, formatMonth, formatMonths, formatPay, formatPoints, formatScoresIn } from "./format.ts";

describe("figures on the page", () => {
  it("writes yearly pay in thousands and hourly pay in full", () => {
    expect(formatPay({ min: 60000, max: 75000, currency: "EUR", period: "YEAR" })).toBe("60–75k EUR/yr");
    expect(formatPay({ min: 62500, max: 62500, currency: "EUR" })).toBe("62.5k EUR");
    expect(formatPay({ min: 18.5, currency: "USD", period: "HOUR" })).toBe("from 18.50 USD/hr");
    expect(formatPay({ max: 40000, currency: "GBP", period: "YEAR" })).toBe("up to 40k GBP/yr");
  });

  it("says nothing about pay that the posting does not name", () => {
    expect(formatPay({ currency: "EUR" })).toBeUndefined();
    expect(formatPay(null)).toBeUndefined();
  });

  it("gives every receipt row a sign and two decimals", () => {
    expect(formatPoints(920)).toBe("+9.20");
    expect(formatPoints(-405)).toBe("−4.05");
    expect(formatPoints(0)).toBe("+0.00");
  });

  it("tells the age of a posting in days, then weeks, then months", () => {
    const now = new Date("2026-11-20T12:00:00Z");
    expect(formatAge("2026-11-20", now)).toBe("today");
    expect(formatAge("2026-11-10", now)).toBe("10 days ago");
    expect(formatAge("2026-10-20", now)).toBe("4 weeks ago");
    expect(formatAge("2026-05-20", now)).toBe("6 months ago");
    expect(formatAge("soon", now)).toBeUndefined();
  });

  it("calls a file that came after the page was opened today's, not tomorrow's", () => {
    expect(formatAge("2026-11-20T12:00:05Z", new Date("2026-11-20T12:00:00Z"))).toBe("today");
  });

  it("gives a score in a sentence one decimal, and its change as many", () => {
    expect(formatScoresIn("With Auditing the score would be 99.26")).toBe("With Auditing the score would be 99.3");
    expect(formatScoresIn("With SQL:2016 and 90.00")).toBe("With SQL:2016 and 90");
    expect(formatScoresIn("Mit SQL wäre die Punktzahl 88,94")).toBe("Mit SQL wäre die Punktzahl 88,9");
    expect([formatDelta(1.95), formatDelta(-3), formatDelta(0.12)]).toEqual(["+2", "−3", "+0.1"]);
  });

  it("keeps the precision of a date that the resume gives", () => {
    expect(formatMonth("2019-03")).toBe("Mar 2019");
    expect(formatMonth("2019")).toBe("2019");
  });

  it("adds months of work up to years", () => {
    expect(formatMonths(86)).toBe("7 yrs 2 mos");
    expect(formatMonths(12)).toBe("1 yr");
    expect(formatMonths(0)).toBe("0 mos");
  });
});
