import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renewEngineFile } from "@candor/host/engine-file";
import { beforeAll, describe, expect, it } from "vitest";
import { candor, fileOf } from "./testing/run-candor.ts";

const JOBS = [
  { id: "chef", title: "Head Chef", description: "Requirements:\n- Menu planning\n- HACCP" },
  { id: "data", title: "Data Engineer", description: "Requirements:\n- 3+ years of Python\n- SQL" },
];
const linesOf = (jobs: readonly object[]) => [...jobs.map((job) => JSON.stringify(job)), "{broken"].join("\n");
const RESUME = "Ada Example\nada@example.com\n\nExperience\nData Engineer, Lumenforge Ltd\nMarch 2019 - Present\n- Python and SQL\n";

describe("a file of jobs that was read before", () => {
  // What was read is only kept for an engine whose sources are known to the byte.
  beforeAll(renewEngineFile);

  /** Ranks as on a computer whose cache folder is new. */
  function computer(jobs = linesOf(JOBS)) {
    const cache = mkdtempSync(join(tmpdir(), "candor-cache-"));
    const files = ["--resume", fileOf("ada.txt", RESUME), "--jobs", fileOf("jobs.jsonl", jobs)];
    const folder = join(cache, "candor", "jobs");
    const match = (...more: readonly string[]) =>
      candor(["match", ...files, "--as-of", "2026-11-01", ...more], { env: { XDG_CACHE_HOME: cache } });
    return { folder, match, kept: () => readdirSync(folder).map((name) => join(folder, name)) };
  }

  it("is ranked from what was kept of it: the same bytes, and the same broken line named", async () => {
    const { match, kept } = computer();
    const first = await match();
    expect(first).toMatchObject({ code: 0, stderr: expect.stringContaining("line 3") });
    const [file = ""] = kept();
    expect(await match()).toEqual(first);
    const readAt = statSync(file).ino;
    await match();
    expect(statSync(file).ino).toBe(readAt);
  });

  it("is read anew where what was kept is cut off or damaged", async () => {
    const { match, kept } = computer();
    const first = await match();
    const [file = ""] = kept();
    for (const bytes of [0, 40, statSync(file).size - 3]) {
      truncateSync(file, bytes);
      expect(await match()).toEqual(first);
    }
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("Data Engineer", "Data Engineer".replace(/./g, "\0")));
    expect(await match()).toEqual(first);
  });

  it("is read anew on another day, since a job's day may be told from today", async () => {
    const { match, kept } = computer();
    await match();
    await match("--as-of", "2026-11-02");
    expect(kept()).toHaveLength(2);
  });

  it("is kept for its owner's eyes alone, and not at all with --fresh", async () => {
    const { match, kept, folder } = computer();
    const fresh = await match("--fresh");
    expect(existsSync(folder)).toBe(false);
    expect(await match()).toEqual(fresh);
    expect([folder, ...kept()].map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual(["700", "600"]);
  });

  it("is ranked as well where nothing can be kept", async () => {
    const { match } = computer();
    const files = ["--resume", fileOf("ada.txt", RESUME), "--jobs", fileOf("jobs.jsonl", linesOf(JOBS)), "--as-of", "2026-11-01"];
    const nowhere = await candor(["match", ...files], { env: { XDG_CACHE_HOME: fileOf("no-folder", "") } });
    expect(nowhere.stdout).toBe((await match()).stdout);
  });

  it("makes room by forgetting the files that were used longest ago", async () => {
    const { match, kept, folder } = computer();
    mkdirSync(folder, { recursive: true });
    const old = join(folder, "old.jsonl");
    writeFileSync(old, "");
    truncateSync(old, 250_000_000);
    utimesSync(old, 1, 1);
    await match();
    expect(kept()).toHaveLength(1);
    expect(existsSync(old)).toBe(false);
  });
});
