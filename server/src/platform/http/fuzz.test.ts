import { expect, it } from "vitest";
import { fuzzTokens } from "../../testing/fuzz/fuzz-tokens.ts";
import { fuzzUploads } from "../../testing/fuzz/fuzz-uploads.ts";

it("a hundred and eighty broken uploads: each is answered, none by an error of ours, and nothing is left behind", async () => {
  const { statuses, faults } = await fuzzUploads({ from: 0, count: 180 });
  expect(faults).toEqual([]);
  expect(statuses["400"]).toBeGreaterThan(40);
  expect((statuses["200"] ?? 0) + (statuses["202"] ?? 0)).toBeGreaterThan(5);
}, 180_000);

it("a hundred and thirty forged tokens: none is accepted, and none makes an error of ours", async () => {
  const { statuses, faults } = await fuzzTokens({ from: 0, count: 130 });
  expect(faults).toEqual([]);
  expect(statuses["401"]).toBeGreaterThan(90);
}, 180_000);
