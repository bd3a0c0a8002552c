import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, seriousAxeFindings } from "../src/browser.ts";
import { type RunningCandor, startCandor } from "../src/candor.ts";

const RESUME = fileURLToPath(new URL("../../eval/corpus/documents/p01-icons-chromium.pdf", import.meta.url));

describe("first light, in a browser against the built product", () => {
  let candor: RunningCandor;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    candor = await startCandor();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  });

  afterAll(async () => {
    await browser?.close();
    await candor?.stop();
  });

  it("welcomes a newcomer with a place for a resume and a way to try it without one", async () => {
    await page.goto(candor.url);
    await page.getByRole("heading", { name: "Drop your resume" }).waitFor();
    await page.getByRole("heading", { name: "Try it with samples" }).waitFor();
    expect(await seriousAxeFindings(page)).toEqual([]);
  });

  it("shows the fields of an uploaded PDF beside its page", async () => {
    await page.locator("input[type=file]").first().setInputFiles(RESUME);
    await page.getByText("Tidewater Analytics").first().waitFor();
    await page.locator("canvas").first().waitFor();
    await page.getByText("Marta Oliveira").first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/resumes\/res_/);
    expect(await seriousAxeFindings(page)).toEqual([]);
  });

  it("ranks the sample jobs for that resume, the data jobs first", async () => {
    await page.getByRole("link", { name: "Matches", exact: true }).click();
    await page.getByRole("button", { name: /try it|load the samples/i }).click();
    await page.goto(`${candor.url}/matches?resume=${await resumeId()}`);
    const best = page.getByRole("link", { name: /data engineer/i }).first();
    await best.waitFor();
    await page
      .getByText(/of \d+ met/)
      .first()
      .waitFor();
    expect(await seriousAxeFindings(page)).toEqual([]);
  });

  it("highlights the resume's words on its page when a requirement is chosen", async () => {
    await page
      .getByRole("link", { name: /data engineer/i })
      .first()
      .click();
    await page.waitForURL(/\/matches\/mat_/);
    await page.locator("canvas").first().waitFor();
    const requirement = page
      .getByRole("region", { name: /Requirements/ })
      .getByRole("button", { name: /Python/ })
      .first();
    await requirement.click();
    const mark = page.locator("button[data-highlight][data-active]").first();
    await mark.waitFor();
    const box = await mark.boundingBox();
    const viewport = page.viewportSize();
    expect(box?.width).toBeGreaterThan(3);
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(viewport?.height ?? 0);
    expect(await seriousAxeFindings(page)).toEqual([]);
  });

  it("opens the receipt, whose rows add up to the score", async () => {
    await page.getByRole("button", { name: "Show the receipt" }).click();
    const id = new URL(page.url()).pathname.split("/").at(-1);
    const detail = (await (await fetch(`${candor.url}/api/v1/matches/${id}`)).json()) as {
      data: { match: { score: number; receipt: { rows: { hundredths: number }[] } } };
    };
    const { score, receipt } = detail.data.match;
    expect(receipt.rows.reduce((sum, row) => sum + row.hundredths, 0)).toBe(Math.round(score * 100));
    await page.getByText(score.toFixed(2)).first().waitFor();
  });

  it("takes the samples away with one click and keeps the person's own resume", async () => {
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("menuitem", { name: /samples/i }).click();
    await expect.poll(async () => (await status()).samples).toBe(false);
    expect(await status()).toMatchObject({ resumes: 1, jobs: 0 });
  });

  it("deletes everything after a confirmation", async () => {
    await page.goto(candor.url);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("menuitem", { name: /delete everything/i }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /delete everything/i })
      .click();
    await expect.poll(async () => (await status()).resumes).toBe(0);
  });

  it("goes through all of it without an error in the browser's console", () => {
    expect(errors).toEqual([]);
  });

  async function status(): Promise<{ samples: boolean; resumes: number; jobs: number }> {
    const answer = (await (await fetch(`${candor.url}/api/v1/status`)).json()) as {
      data: { samples: boolean; resumes: number; jobs: number };
    };
    return answer.data;
  }

  async function resumeId(): Promise<string> {
    const answer = (await (await fetch(`${candor.url}/api/v1/resumes`)).json()) as { data: { id: string; name: string }[] };
    return answer.data.find((resume) => resume.name === "Marta Oliveira")?.id ?? "";
  }
});
