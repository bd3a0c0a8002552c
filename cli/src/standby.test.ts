import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renewEngineFile } from "@candor/host/engine-file";
import { beforeAll, describe, expect, it } from "vitest";
import { candor, fileOf } from "./testing/run-candor.ts";

describe("commands that follow each other", () => {
  // Processes only stand by for an engine whose sources are known to the byte.
  beforeAll(renewEngineFile);

  const cache = mkdtempSync(join(tmpdir(), "candor-cache-"));
  const folder = join(cache, "candor", "standby");
  const run = (standby: "on" | "off", ...args: readonly string[]) =>
    candor(args, { env: { XDG_CACHE_HOME: cache, CANDOR_STANDBY: standby } });

  it("say the same with the processes of the command before as with their own, and name the file that cannot be read", async () => {
    const resume = fileOf("ada.txt", "Ada Example\n\nExperience\nData Engineer, Lumenforge Ltd\nMarch 2019 - Present\n- Python\n");
    const jobs = fileOf("jobs.jsonl", '{"id":"a","title":"Data Engineer","description":"Must have: Python"}\n{broken');
    const empty = fileOf("empty.pdf", "");
    const commands = [
      ["match", "--resume", resume, "--jobs", jobs, "--as-of", "2026-11-01"],
      ["match", "--resume", empty, "--jobs", jobs],
      ["match", "--resume", resume, "--jobs", empty],
      ["parse", resume, "--json", "--as-of", "2026-11-01"],
      ["job", jobs, "--as-of", "2026-11-01"],
    ];
    for (const args of commands) {
      const alone = await run("off", ...args);
      expect(await run("on", ...args)).toEqual(alone);
    }
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[\da-f]{24}\.sock$/)]);
  });

  it("leave nothing behind them where that is switched off", async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "candor-cache-"));
    const resume = fileOf("ada.txt", "Ada Example\n\nExperience\nClerk, Acme Ltd\n2019 - 2021\n");
    expect(await candor(["parse", resume], { env: { XDG_CACHE_HOME: elsewhere, CANDOR_STANDBY: "off" } })).toMatchObject({ code: 0 });
    expect(existsSync(join(elsewhere, "candor"))).toBe(false);
  });
});
