import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it, vi } from "vitest";
import { importKnowledge } from "./import-knowledge.ts";
import { installedOccupations } from "./installed-occupations.ts";

afterEach(() => vi.unstubAllEnvs());

it("official occupations are asked for by name as soon as they are imported, and there are none before", async () => {
  const folder = mkdtempSync(join(tmpdir(), "candor-occupations-"));
  vi.stubEnv("CANDOR_DATA", folder);
  expect(await installedOccupations()).toBeUndefined();
  await importKnowledge("onet", fileURLToPath(new URL("invented/onet", import.meta.url)), folder);
  const lookup = await installedOccupations();
  expect(lookup?.("Lamp warden")).toMatchObject({ code: "11-1011.00", title: "Lantern Keepers" });
  expect(await installedOccupations()).toBe(lookup);
});
