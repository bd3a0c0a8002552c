import { expect, it } from "vitest";
import { tryTampering } from "./tamper.ts";

it("a tampered ledger: every entry that was changed, taken out, moved, put in, cut off or written anew is found and named", async () => {
  const found = await tryTampering(6, 8);
  expect(found.faults).toEqual([]);
  expect(found.tried).toBe(48);
  // Who holds the database can cut the end off or write it anew; only a checkpoint kept elsewhere tells.
  expect(found.unseenAlone).toBeGreaterThan(0);
});
