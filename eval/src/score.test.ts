import { describe, expect, it } from "vitest";
import { f1, headline } from "./fields.ts";
import { scoreResume } from "./score.ts";

const resume = { basics: { name: "Ada Example" }, work: [{ name: "Acme Ltd", position: "Clerk", startDate: "2020-01" }] };
const truth = { resume };

describe("scoring a read resume against the truth", () => {
  it("gives full marks for the truth itself", () => {
    const counts = scoreResume(truth, resume);
    for (const one of Object.values(counts)) expect(f1(one)).toBe(1);
    expect(headline(counts)).toBe(1);
  });

  it("does not mind case and punctuation, but minds another month", () => {
    const read = { basics: { name: "ADA EXAMPLE" }, work: [{ name: "Acme, Ltd.", position: "clerk", startDate: "2020-02" }] };
    const counts = scoreResume(truth, read);
    expect(f1(counts.name)).toBe(1);
    expect(f1(counts.company)).toBe(1);
    expect(f1(counts.start)).toBe(0);
  });

  it("accepts any month of a year where the document tells only the year", () => {
    const yearly = { resume: { work: [{ name: "Acme Ltd", startDate: "2020" }] } };
    expect(f1(scoreResume(yearly, { work: [{ name: "Acme Ltd", startDate: "2020-06" }] }).start)).toBe(1);
    expect(f1(scoreResume(yearly, { work: [{ name: "Acme Ltd", startDate: "2021" }] }).start)).toBe(0);
  });

  it("counts an invented employer as wrong and a lost one as missed", () => {
    const read = { work: [{ name: "Acme Ltd" }, { name: "Globex" }] };
    expect(scoreResume(truth, read).company).toEqual({ hits: 1, wrong: 1, missed: 0 });
    expect(scoreResume(truth, undefined).company).toEqual({ hits: 0, wrong: 0, missed: 1 });
  });

  it("wants the dates of a job at that job, and an end only where the job has one", () => {
    const two = {
      resume: {
        work: [
          { name: "Acme Ltd", startDate: "2020", endDate: "2021" },
          { name: "Globex", startDate: "2018" },
        ],
      },
    };
    const swapped = {
      work: [
        { name: "Acme Ltd", startDate: "2018" },
        { name: "Globex", startDate: "2020", endDate: "2021" },
      ],
    };
    expect(f1(scoreResume(two, swapped).start)).toBe(0);
    expect(f1(scoreResume(two, swapped).end)).toBe(0);
  });

  it("takes a further right answer that the truth names", () => {
    const also = { ...truth, accept: { "/work/0/name": ["Acme Ltd Leeds"] } };
    expect(f1(scoreResume(also, { work: [{ name: "Acme Ltd Leeds", position: "Clerk", startDate: "2020-01" }] }).company)).toBe(1);
  });
});
