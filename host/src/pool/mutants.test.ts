import { expect, it } from "vitest";
import { surviveMutants } from "../testing/index.ts";

it("500 damaged documents each end in a reading or one clear sentence, and change nothing for the next one", async () => {
  const { read, findings, changed, mostChildren, after, before } = await surviveMutants({ count: 500 });
  expect({ read, findings, changed }).toEqual({ read: 500, findings: [], changed: [] });
  // Two that read documents and one that recognises text in pictures.
  expect(mostChildren).toBeLessThanOrEqual(3);
  expect(after.memoryMb).toBeLessThanOrEqual(before.memoryMb + 30);
  expect(after.zombies).toBe(0);
  expect(after.openFiles).toBeLessThanOrEqual(before.openFiles + 4);
}, 180_000);
