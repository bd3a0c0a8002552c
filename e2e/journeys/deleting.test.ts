import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openBrowser, seriousAxeFindings } from "../src/browser.ts";
import { type RunningCandor, startCandor } from "../src/candor.ts";

const PASSWORD = "correct horse battery";

describe("a person who leaves for good", () => {
  let candor: RunningCandor;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    candor = await startCandor({ env: { SIGN_IN: "on" } });
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const link = () => /http[^\s"]*\/set-up\?token=[\w-]+/.exec(candor.output())?.[0] ?? "";
    await vi.waitUntil(link, { timeout: 60_000 });
    await page.goto(link());
    const fields = { "Your name": "Olga Owner", "E-mail address": "olga@example.com", "Name of the workspace": "Lumenforge" };
    for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Set up" }).click();
    await page.getByRole("heading", { name: "Drop your resume" }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await candor?.stop();
  });
  const dialog = () => page.getByRole("dialog");

  it("deletes the workspace once its name is typed, and stands outside of any", async () => {
    await page.goto(`${candor.url}/workspace`);
    await page.getByRole("button", { name: "Delete the workspace" }).click();
    const confirm = dialog().getByRole("button", { name: "Delete the workspace" });
    await dialog().getByLabel("Type the name of the workspace: Lumenforge").fill("Lumenforg");
    expect(await confirm.isDisabled()).toBe(true);
    await dialog().getByRole("button", { name: "Close" }).click();
    await dialog().waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Delete the workspace" }).click();
    const field = dialog().getByLabel("Type the name of the workspace: Lumenforge");
    expect(await field.inputValue()).toBe("");
    await field.fill("Lumenforge");
    expect(await seriousAxeFindings(page)).toEqual([]);
    await confirm.click();
    await page.getByRole("button", { name: "Delete the account" }).waitFor();
    expect(await seriousAxeFindings(page)).toEqual([]);
  });

  it("deletes the account with address and password, and can no longer come in", async () => {
    await page.getByRole("button", { name: "Delete the account" }).click();
    await dialog().getByLabel("Type your e-mail address: olga@example.com").fill("olga@example.com");
    await dialog().getByLabel("Your password").fill("not the one at all");
    const confirm = dialog().getByRole("button", { name: "Delete the account" });
    await confirm.click();
    await dialog().getByText("do not fit together").waitFor();
    await dialog().getByLabel("Your password").fill(PASSWORD);
    await confirm.click();
    await page.waitForURL("**/sign-in");
    const signIn = await page.request.post(`${candor.url}/api/v1/auth/login`, { data: { email: "olga@example.com", password: PASSWORD } });
    expect(signIn.status()).toBe(401);
  });
});
