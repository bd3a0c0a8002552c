import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../src/browser.ts";
import { type RunningCandor, startCandor } from "../src/candor.ts";
import { dataOf, untilQuiet } from "../src/data.ts";

const RESUME = fileURLToPath(new URL("../../eval/corpus/documents/p01-icons-chromium.pdf", import.meta.url));
const ADVERTS = [
  "Data Platform Engineer\nTidal Example GmbH, Berlin, Germany (hybrid)\n\nRequirements\n- 3+ years of Python\n- Kubernetes\n- Terraform",
  "Marketing Manager\nCompany: Harbour Example Ltd\nLocation: Leeds, UK\n\nRequirements\n- SEO\n- Google Analytics",
  "Infirmier en soins intensifs\nClinique Exemple, Lyon, France\n\nProfil\n- Diplôme d'État d'infirmier exigé\n- Anglais souhaité",
];
type Row = { id: string; score: number; job: { title: string } };

describe("a job seeker with an own resume, adverts from the web, and own words", () => {
  let candor: RunningCandor;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    candor = await startCandor();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && errors.push(message.text()));
  });

  afterAll(async () => {
    await browser?.close();
    await candor?.stop();
  });

  it("ranks three pasted adverts from three countries, the nearest first", async () => {
    await page.goto(candor.url);
    await page.locator("input[type=file]").first().setInputFiles(RESUME);
    await page.getByText("Tidewater Analytics").first().waitFor();
    await page.goto(`${candor.url}/jobs?add=paste`);
    for (const [index, advert] of ADVERTS.entries()) {
      const field = page.getByRole("textbox", { name: /One posting/ });
      await expect.poll(() => field.inputValue()).toBe("");
      await field.fill(advert);
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await page
        .getByText(`${index + 1} job`)
        .first()
        .waitFor();
    }
    await page.getByRole("link", { name: /^Matches/ }).click();
    await page.getByRole("link", { name: "Data Platform Engineer" }).waitFor();
    await expect.poll(async () => (await ranked()).length).toBe(3);
    expect((await ranked())[0]?.job.title).toBe("Data Platform Engineer");
  });

  it("counts a skill that the person says they have, and marks it as theirs", async () => {
    const before = await scoreOfBest();
    await page.getByRole("link", { name: "Data Platform Engineer" }).click();
    const item = page
      .getByRole("region", { name: /Requirements/ })
      .getByRole("listitem")
      .filter({ hasText: "Kubernetes" });
    await item.getByRole("button", { name: "I have this" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("Kubernetes in production at Tidewater, two years");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await item.getByText("From your own words").waitFor();
    expect(await scoreOfBest()).toBeGreaterThan(before);
  });

  it("keeps a corrected employer as the person's words, and scores anew when a skill is corrected", async () => {
    await page.getByRole("link", { name: "Marta Oliveira" }).click();
    await correct("Company", "Tidewater Insight");
    await page.getByRole("button", { name: "Company: Tidewater Insight (Your correction)" }).waitFor();
    await untilQuiet(candor);
    const before = await scoreOfBest();
    await correct("Skill 1", "Python and Platform engineering");
    await expect.poll(scoreOfBest).toBeGreaterThan(before);
  });

  it("goes back and forward without losing the page, and says so of an address that leads nowhere", async () => {
    await page.goBack();
    await page.getByRole("region", { name: /Requirements/ }).waitFor();
    await page.goForward();
    await page.getByText("Tidewater Insight").first().waitFor();
    expect(await page.title()).toBe("Marta Oliveira · Candor");
    expect(errors).toEqual([]);
    await page.goto(`${candor.url}/resumes/res_01a1f95f-e8b3-745b-86c8-31f9518f6e31`);
    await page.getByRole("heading", { level: 1, name: "This page does not exist" }).waitFor();
  });

  it("leads from the first page to an opened match by keyboard alone", async () => {
    await emptyByKeyboard();
    await tabTo("Try it");
    await page.keyboard.press("Enter");
    await page
      .getByText(/of \d+ met/)
      .first()
      .waitFor();
    await untilQuiet(candor);
    for (const key of ["j", "x", "j", "x", "c"]) await page.keyboard.press(key);
    await page.getByText("Both ask for").or(page.getByText("Only one asks for")).first().waitFor();
    await page.goBack();
    await page
      .getByText(/of \d+ met/)
      .first()
      .waitFor();
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/matches\/mat_/);
    await page.getByRole("region", { name: /Requirements/ }).waitFor();
    await page.keyboard.press("j");
    await page.locator("[data-requirement][data-selected]").waitFor();
  });

  /** The first click shows the words in the document, the second edits them. */
  async function correct(name: string, value: string): Promise<void> {
    const words = page.getByRole("button", { name: new RegExp(`^${name}:`) }).first();
    await words.click();
    await words.click();
    await page.getByRole("textbox", { name: `Edit ${name}` }).fill(value);
    await page.keyboard.press("Enter");
  }

  async function emptyByKeyboard(): Promise<void> {
    await page.keyboard.press("Control+k");
    await page.locator("input[placeholder='Jobs, resumes, pages, actions']:focus").waitFor();
    await page.keyboard.type("delete everything");
    await page.getByRole("button", { name: /Delete everything/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Delete everything?" }).locator(":focus").waitFor();
    await tabTo("Delete everything");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Try it with samples" }).waitFor();
  }

  async function tabTo(name: string): Promise<void> {
    const focused = () => page.evaluate<string>("document.activeElement.textContent");
    for (let step = 0; step < 40 && (await focused()) !== name; step += 1) await page.keyboard.press("Tab");
    expect(await focused()).toBe(name);
  }

  async function ranked(): Promise<Row[]> {
    const [resume] = await dataOf<{ id: string }[]>(candor, "/resumes");
    return dataOf<Row[]>(candor, `/resumes/${resume?.id}/matches`);
  }

  async function scoreOfBest(): Promise<number> {
    return (await ranked()).find(({ job }) => job.title === "Data Platform Engineer")?.score ?? 0;
  }
});
