import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf, openBrowser } from "../src/browser.ts";
import { type RunningCandor, startCandor } from "../src/candor.ts";
import { dataOf, untilQuiet } from "../src/data.ts";

const LOOKS = [
  { name: "a phone in the dark", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  { name: "a desk in the dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
] as const;

type Stop = readonly [path: string, shown: string];

describe("every page on a phone and in the dark", () => {
  let candor: RunningCandor;
  let browser: Browser;
  const pages: { name: string; page: Page }[] = [];

  beforeAll(async () => {
    candor = await startCandor();
    browser = await openBrowser();
    for (const { name, ...look } of LOOKS) pages.push({ name, page: await (await browser.newContext(look)).newPage() });
  });

  afterAll(async () => {
    await browser?.close();
    await candor?.stop();
  });

  it("welcomes a newcomer without a barrier", async () => {
    for (const { name, page } of pages) {
      await page.goto(candor.url);
      await page.getByRole("heading", { name: "Drop your resume" }).waitFor();
      expect(await faultsOf(page), name).toEqual([]);
    }
  });

  it("has no barrier and nothing cut off on any page with people and jobs", async () => {
    await fetch(`${candor.url}/api/v1/samples`, { method: "POST", headers: { origin: candor.url } });
    await expect.poll(async () => (await dataOf<{ jobs: number }>(candor, "/status")).jobs, { timeout: 30_000 }).toBeGreaterThan(59);
    await untilQuiet(candor);
    const resumes = await dataOf<{ id: string; fileName: string }[]>(candor, "/resumes");
    const resume = resumes.find(({ fileName }) => fileName.endsWith(".pdf"))?.id;
    const [first, second] = await dataOf<{ id: string; jobId: string }[]>(candor, `/resumes/${resume}/matches`);
    const stops: readonly Stop[] = [
      [`/matches?resume=${resume}`, "[data-row]"],
      [`/matches/${first?.id}?receipt=true`, "[data-requirement]"],
      [`/matches/${first?.id}?tab=resume`, "canvas"],
      [`/matches/${first?.id}?tab=posting`, "[data-highlight]"],
      [`/compare?a=${first?.id}&b=${second?.id}`, "tbody"],
      ["/jobs", "[data-row]"],
      [`/jobs?job=${first?.jobId}`, "article"],
      ["/jobs?add=paste", "textarea"],
      ["/resumes", "a[href*='/resumes/res_']"],
      [`/resumes/${resume}`, "canvas"],
      [`/resumes/${resume}?tab=fields`, "[data-field]"],
      ["/nowhere", "h1"],
    ];
    await visitAll(stops);
  });

  it("has none on the pages of whoever runs it", async () => {
    await visitAll([
      ["/ledger", "table"],
      ["/spending", "main p"],
      ["/background", "main p"],
    ]);
  });

  const visitAll = (stops: readonly Stop[]) =>
    Promise.all(
      pages.map(async ({ name, page }) => {
        for (const [path, shown] of stops) {
          await page.goto(candor.url + path);
          await page.locator(shown).filter({ visible: true }).first().waitFor();
          expect(await faultsOf(page), `${path} on ${name}`).toEqual([]);
        }
      }),
    );
});
