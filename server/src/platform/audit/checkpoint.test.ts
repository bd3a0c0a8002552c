import { expect, it } from "vitest";
import { CheckpointUnusable, readCheckpoint, writeCheckpoint } from "./checkpoint.ts";

const key = Buffer.alloc(32, 1);
const chain = { workspaceId: "wsp_1", sequence: 2, hash: "ab".repeat(32), prints: Buffer.alloc(16, 7).toString("base64") };
const written = JSON.stringify(writeCheckpoint(key, new Date("2026-11-01T00:00:00Z"), [chain]));

it("a checkpoint says the same when it is read again", () => {
  expect(readCheckpoint(key, written).chains).toEqual([chain]);
});

it("a checkpoint that was changed, of another installation, or of something else is refused", () => {
  const otherPrints = Buffer.alloc(16, 8).toString("base64");
  for (const [text, opener] of [
    [written.replace(chain.prints, otherPrints), key],
    [written.replace('"sequence":2', '"sequence":1'), key],
    [written, Buffer.alloc(32, 2)],
    ["{}", key],
    ["no JSON", key],
  ] as const)
    expect(() => readCheckpoint(opener, text)).toThrow(CheckpointUnusable);
});
