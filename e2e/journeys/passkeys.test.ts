import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openBrowser, seriousAxeFindings } from "../src/browser.ts";
import { type RunningCandor, startCandor } from "../src/candor.ts";

const PASSWORD = "correct horse battery";

describe("a person with a device that holds passkeys", () => {
  let candor: RunningCandor;
  let browser: Browser;
  let page: Page;
  let isUnlocked: (unlocked: boolean) => Promise<void>;
  beforeAll(async () => {
    candor = await startCandor({ env: { SIGN_IN: "on" } });
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const device = await page.context().newCDPSession(page);
    await device.send("WebAuthn.enable");
    const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", {
      options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    });
    isUnlocked = async (isUserVerified) => void (await device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }));
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
  const fine = async () => expect(await seriousAxeFindings(page)).toEqual([]);
  const passkeys = () => page.locator("section").filter({ has: page.getByRole("heading", { name: "Passkeys" }) });
  const signOut = async () => {
    await page.context().clearCookies();
    await page.goto(`${candor.url}/sign-in`);
    await page.getByRole("button", { name: "Use a passkey" }).waitFor();
  };

  it("adds one, which takes the password, and gives it another name", async () => {
    await page.goto(`${candor.url}/account`);
    await passkeys().getByRole("button", { name: "Add a passkey" }).click();
    await passkeys().getByLabel("What is it called?").fill("My laptop");
    await passkeys().getByLabel("Your password").fill("not the one at all");
    await passkeys().getByRole("button", { name: "Make the passkey" }).click();
    await passkeys().getByRole("alert").getByText("do not fit together").waitFor();
    await fine();
    await passkeys().getByLabel("Your password").fill(PASSWORD);
    await passkeys().getByRole("button", { name: "Make the passkey" }).click();
    await passkeys().getByText("My laptop").waitFor();
    await passkeys().getByRole("button", { name: "Rename" }).click();
    await passkeys().getByLabel("What is it called?").fill("Old laptop");
    await fine();
    await passkeys().getByRole("button", { name: "Save" }).click();
    await passkeys().getByText("Old laptop").waitFor();
  });

  it("signs in with it, while the device is unlocked", async () => {
    await signOut();
    await fine();
    await isUnlocked(false);
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await page.getByRole("alert").getByText("No device showed a passkey").waitFor();
    await isUnlocked(true);
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await page.getByRole("heading", { name: "Drop your resume" }).waitFor();
  });

  it("removes it, and comes in with it no more", async () => {
    await page.goto(`${candor.url}/account`);
    await passkeys().getByRole("button", { name: "Remove" }).click();
    await page.getByRole("dialog").waitFor();
    await fine();
    await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await expect.poll(() => passkeys().getByText("Old laptop").count()).toBe(0);
    await signOut();
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await page.getByRole("alert").getByText("was not accepted").waitFor();
  });
});
