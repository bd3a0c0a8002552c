import { describe, expect, it } from "vitest";
import { f1, scoreResume } from "./score.ts";

const truth = { basics: { name: "Ada Example" }, work: [{ name: "Acme Ltd", position: "Clerk", startDate: "2020-01" }] };

describe("scoring a read resume against the truth", () => {
  it("gives full marks for the truth itself", () => {
    for (const counts of Object.values(scoreResume(truth, truth))) expect(f1(counts)).toBe(1);
  });

  it("does not mind case and punctuation, but minds another month", () => {
    const read = { basics: { name: "ADA EXAMPLE" }, work: [{ name: "Acme, Ltd.", position: "clerk", startDate: "2020-02" }] };
    const counts = scoreResume(truth, read);
    expect(f1(counts.name)).toBe(1);
    expect(f1(counts.company)).toBe(1);
    expect(f1(counts.start)).toBe(0);
  });

  it("counts an invented employer as wrong and a lost one as missed", () => {
    const read = { work: [{ name: "Acme Ltd" }, { name: "Globex" }] };
    expect(scoreResume(truth, read).company).toEqual({ hits: 1, wrong: 1, missed: 0 });
    expect(scoreResume(truth, undefined).company).toEqual({ hits: 0, wrong: 0, missed: 1 });
  });
});
