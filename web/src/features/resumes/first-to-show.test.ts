import { expect, it } from "vitest";
import { firstToShow } from "./first-to-show.ts";

const sample = { id: "sample", sample: true, status: "ready" } as const;
const own = { id: "own", sample: false, status: "ready" } as const;
const failed = { id: "failed", sample: false, status: "failed" } as const;

it("begins with one's own resume, though samples came later, and with none that could not be read while there is another", () => {
  expect(firstToShow([sample, failed, own])).toBe(own);
  expect(firstToShow([failed, sample])).toBe(sample);
  expect(firstToShow([failed])).toBe(failed);
  expect(firstToShow([])).toBeUndefined();
});
