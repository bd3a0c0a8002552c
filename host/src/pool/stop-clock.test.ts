import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { standStill } from "../testing/index.ts";
import { startClock } from "./stop-clock.ts";

describe("the time that a document may take", () => {
  it("does not run out while this computer stood still", async () => {
    let ended = false;
    const clock = startClock(1500, () => (ended = true));
    standStill(2500);
    await nextTurn();
    await nextTurn();
    expect(ended).toBe(false);
    clock.end();
  });

  it("runs out in the end, and is not used up by a pause", async () => {
    await new Promise<void>((resolve) => {
      const clock = startClock(30, resolve);
      clock.pause();
      standStill(50);
      clock.resume();
    });
  });
});
