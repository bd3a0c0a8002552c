import { expect, it } from "vitest";
import { tryTampering } from "./tamper.ts";

it("a tampered ledger: the very entry that was changed, taken out, moved, put in or cut off is named, also where all after it was written anew", async () => {
  const found = await tryTampering(9, 8);
  expect(found.faults).toEqual([]);
  expect(found.tried).toBe(72);
  // Who holds the database can cut the end off or write it anew; only a checkpoint kept elsewhere tells.
  expect(found.unseenAlone).toBeGreaterThan(0);
});
