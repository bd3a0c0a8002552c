import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOf, openBrowser, seriousAxeFindings } from "../src/browser.ts";
import { type RunningCandor, startCandor } from "../src/candor.ts";

const PASSWORD = "correct horse battery";

describe("a team with sign-in", () => {
  let candor: RunningCandor;
  let browser: Browser;
  let owner: Page;
  let guest: Page;
  beforeAll(async () => {
    candor = await startCandor({ env: { SIGN_IN: "on" } });
    browser = await openBrowser();
    owner = await (await newContext()).newPage();
    guest = await (await newContext()).newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await candor?.stop();
  });
  const newContext = (): Promise<BrowserContext> => browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: "light" });
  const printed = async (path: string): Promise<string> => {
    await expect.poll(() => candor.output()).toContain(`/${path}?token=`);
    return new RegExp(`http[^\\s"]*/${path}\\?token=[\\w-]+`).exec(candor.output())?.[0] ?? "";
  };
  const fill = async (page: Page, fields: Record<string, string>) => {
    for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
  };
  const fine = async (page: Page) => expect(await seriousAxeFindings(page)).toEqual([]);

  it("is begun by the link that the server printed; before that nobody can come in", async () => {
    await guest.goto(candor.url);
    await guest.getByText("This server is not set up yet").waitFor();
    await owner.goto(await printed("set-up"));
    await fill(owner, {
      "Your name": "Olga Owner",
      "E-mail address": "olga@example.com",
      Password: PASSWORD,
      "Name of the workspace": "Lumenforge",
    });
    await fine(owner);
    await owner.getByRole("button", { name: "Set up" }).click();
    await owner.getByRole("heading", { name: "Drop your resume" }).waitFor();
  });

  it("grows by an invitation; the newcomer sees what the role shows and nothing else", async () => {
    await owner.getByRole("button", { name: /workspace and account/ }).click();
    await owner.getByRole("menuitem", { name: "Workspace settings" }).click();
    await owner.getByLabel("E-mail address").fill("vic@example.com");
    await owner.getByRole("combobox", { name: "Role", exact: true }).click();
    await owner.getByRole("option", { name: "viewer", exact: true }).click();
    await fine(owner);
    await owner.getByRole("button", { name: "Invite" }).click();
    await owner.getByText("Invitations that wait").waitFor();
    await guest.goto(await printed("invitation"));
    await guest.getByRole("heading", { name: "You are invited to Lumenforge" }).waitFor();
    await fill(guest, { "Your name": "Vic Viewer", Password: PASSWORD });
    await fine(guest);
    await guest.getByRole("button", { name: "Join Lumenforge" }).click();
    await guest.getByText("Owners, admins and recruiters add resumes.").waitFor();
    for (const [path, shown] of [
      ["resumes", "Resumes"],
      ["jobs", "Jobs"],
    ] as const) {
      await guest.goto(`${candor.url}/${path}`);
      await guest.getByRole("heading", { name: shown, exact: true }).waitFor();
      await guest
        .getByText(/^No (resumes|jobs) yet/)
        .first()
        .waitFor();
      for (const name of ["Choose a file", "Paste text instead", "Add jobs", "Add these jobs"])
        expect(await guest.getByRole("button", { name }).count()).toBe(0);
    }
    await guest.goto(`${candor.url}/workspace`);
    await guest.getByText("Owners and admins see the API keys.").waitFor();
    expect(await guest.getByRole("button", { name: "Invite" }).count()).toBe(0);
    await fine(guest);
  });

  it("gives a program a key, which is shown once", async () => {
    await owner.getByRole("button", { name: "New key" }).click();
    await owner.getByLabel("What is it for?").fill("Nightly import");
    await fine(owner);
    await owner.getByRole("button", { name: "Make the key" }).click();
    const secret = await owner.getByLabel("The key, shown this once").last().inputValue();
    const answer = await fetch(`${candor.url}/api/v1/jobs`, { headers: { authorization: `Bearer ${secret}` } });
    expect(answer.status).toBe(200);
    await owner.getByRole("button", { name: "Done" }).click();
    await owner.getByText("Nightly import").waitFor();
  });

  it("shuts a removed member out, in the page that they have open", async () => {
    await owner.reload();
    await owner.getByRole("listitem").filter({ hasText: "vic@example.com" }).getByRole("button", { name: "Remove" }).click();
    await owner.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await expect.poll(() => owner.getByText("vic@example.com").count()).toBe(0);
    await guest.reload();
    await guest.getByRole("heading", { name: "You do not belong to a workspace yet." }).waitFor();
  });

  it("is left by signing out, and come back to where one was", async () => {
    await owner.goto(`${candor.url}/account`);
    await owner.getByText("this device").waitFor();
    await fine(owner);
    await owner.setViewportSize({ width: 390, height: 844 });
    for (const [path, shown] of [
      ["account", "this device"],
      ["workspace", "Nightly import"],
      ["ledger", "member.removed"],
      ["spending", "No model that costs money"],
      ["background", "Nothing"],
    ] as const) {
      await owner.goto(`${candor.url}/${path}`);
      await owner.getByText(shown).first().waitFor();
      expect(await faultsOf(owner), path).toEqual([]);
    }
    await owner.setViewportSize({ width: 1280, height: 800 });
    await owner.getByRole("button", { name: /workspace and account/ }).click();
    await owner.getByRole("menuitem", { name: "Sign out" }).click();
    await owner.getByRole("heading", { name: "Sign in" }).waitFor();
    await owner.goto(`${candor.url}/workspace`);
    await fill(owner, { "E-mail address": "olga@example.com", Password: "not the one at all" });
    await owner.getByRole("button", { name: "Sign in" }).click();
    await owner.getByRole("alert").getByText("do not fit together").waitFor();
    await fine(owner);
    await owner.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await owner.getByRole("button", { name: "Sign in" }).click();
    await owner.waitForURL("**/workspace");
    await owner.getByRole("heading", { name: "Workspace", exact: true }).waitFor();
  });
});
