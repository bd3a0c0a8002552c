import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { candor, fileOf } from "./testing/run-candor.ts";

const INVENTED = fileURLToPath(new URL("../../host/src/knowledge/invented", import.meta.url));
const TEXT = "Fernhill runs Python robots in twelve ports.\n\nRequirements:\n- 2+ years of experience with Excel and SAP\n- Fluent English";
const advert = (title: string, description = TEXT) =>
  JSON.stringify({ title, company: "Fernhill Logistics", location: "Port Elster", description });
const FILE = fileOf(
  "jobs.jsonl",
  [advert("Senior Lamp warden (m/w/d)"), advert("Lamp warden"), advert("Senior Lamp warden", TEXT.replace("robots", "machines"))].join(
    "\n",
  ),
);

describe("candor job --digest", () => {
  it("says what a posting really asks, and what it only names", async () => {
    const { stdout, code } = await candor(["job", FILE, "--digest"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Asks for \d things: .*at least 2 years of experience and English/);
    expect(stdout).toMatch(/not asked Python: “Fernhill runs Python robots/);
    expect((await candor(["job", FILE, "--digest", "--locale", "fr"])).stdout).toContain("au moins 2 ans d'expérience");
  });

  it("tells as JSON the normalised title, the official occupation once imported, and duplicates by their record", async () => {
    const env = { CANDOR_DATA: mkdtempSync(join(tmpdir(), "candor-digest-")) };
    const first = async () => JSON.parse((await candor(["job", FILE, "--digest", "--json"], { env })).stdout)[0].candor;
    const before = await first();
    expect(before.role).toMatchObject({ title: "Lamp warden", seniority: { name: "senior" } });
    expect(before.role.occupation).toBeUndefined();
    expect(before.alsoPostedAs.map(({ record }: { record: number }) => record)).toEqual(expect.arrayContaining([2, 3]));
    await candor(["knowledge", "import", "onet", `${INVENTED}/onet`], { env });
    expect((await first()).role.occupation).toMatchObject({ isExact: true });
  });
});
