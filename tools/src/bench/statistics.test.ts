import { describe, expect, it } from "vitest";
import { median, ms, quantile } from "./statistics.ts";

describe("the figures of a benchmark", () => {
  it("take the nearest rank, without inventing values between samples", () => {
    expect(quantile([5, 1, 4, 2, 3], 0.95)).toBe(5);
    expect(median([5, 1, 4, 2, 3])).toBe(3);
    expect(median([7])).toBe(7);
  });

  it("show tenths only where they matter", () => {
    expect(ms(3.14159)).toBe("3.1 ms");
    expect(ms(123.4)).toBe("123 ms");
  });
});
