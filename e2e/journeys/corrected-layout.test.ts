import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, seriousAxeFindings } from "../src/browser.ts";
import { type RunningCandor, startCandor } from "../src/candor.ts";
import { dataOf, untilQuiet } from "../src/data.ts";

/** One template: the employer in bold above the title in italics. The names mislead on purpose: a pub called "Chief Engineer". */
const template = (name: string, employer: string, title: string, licence: string) =>
  `<html><body><h1>${name}</h1><p>${name.split(" ")[0]?.toLowerCase()}@example.com | Leeds</p>
  <h2>Experience</h2><p><b>${employer}</b></p><p><i>${title}</i></p><p>Jan 2019 - Mar 2021</p><ul><li>Kept the lamps lit.</li></ul>
  <h2>Education</h2><p><b>Example University</b></p><p>BSc Physics, 2008 - 2011</p><p>Driving licence: ${licence}</p>
  <h2>Odds and ends</h2><p>Python, Excel</p></body></html>`;

type Reading = {
  resume: { certificates?: { name: string }[]; skills?: { keywords: string[] }[]; work: { name: string; position: string }[] };
};

describe("a recruiter who corrects a resume once, and gets the next one of the same template right", () => {
  let candor: RunningCandor;
  let browser: Browser;
  let page: Page;
  let ada: string;
  const errors: string[] = [];

  beforeAll(async () => {
    candor = await startCandor();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    ada = await uploaded("ada.html", template("Ada Example", "Chief Engineer", "Harbour Trading Ltd", "B"));
    await page.goto(`${candor.url}/resumes/${ada}`);
    await looseLine("Driving licence: B").waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await candor?.stop();
  });

  it("drags a line from the document to a field, sees it there, and undoes it", async () => {
    const mark = page.getByRole("region", { name: "The document" }).getByText("Driving licence: B");
    await drag(mark, page.getByRole("button", { name: "Add: Certificates" }));
    await page.getByRole("button", { name: /^Certificate: Driving licence: B/ }).waitFor();
    expect((await resumeOf(ada)).certificates).toEqual([{ name: "Driving licence: B" }]);
    await expect.poll(() => looseLine("Driving licence: B").count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await looseLine("Driving licence: B").waitFor();
    expect((await resumeOf(ada)).certificates).toBeUndefined();
  });

  it("puts it there by keyboard alone, and names a heading that the machine does not know", async () => {
    await put("Driving licence: B", "certificate");
    await page.getByRole("button", { name: /^Certificate: Driving licence: B/ }).waitFor();
    await put("Odds and ends", "heading: skills");
    await page.getByRole("button", { name: /^Skill 1: Python/ }).waitFor();
    expect((await resumeOf(ada)).skills?.[0]?.keywords).toEqual(["Python", "Excel"]);
  });

  it("lets employer and title change places", async () => {
    await page.getByRole("button", { name: "Change Chief Engineer" }).click();
    await page.getByRole("menuitem", { name: "Let Position and Company change places" }).click();
    await page.getByRole("button", { name: /^Company: Chief Engineer/ }).waitFor();
    expect((await resumeOf(ada)).work[0]).toMatchObject({ name: "Chief Engineer", position: "Harbour Trading Ltd" });
    expect(await seriousAxeFindings(page)).toEqual([]);
  });

  it("gets the next resume of the template right without a touch, sees why, and can have it read without", async () => {
    const bea = await uploaded("bea.html", template("Bea Sample", "Head Chef", "Riverside Foods Ltd", "C1"));
    await page.goto(`${candor.url}/resumes/${bea}`);
    const notice = page.getByRole("region", { name: "Same layout" });
    await notice.getByText(/Same layout as ada\.html: 4 corrections were applied/).waitFor();
    expect(await resumeOf(bea)).toMatchObject({
      certificates: [{ name: "Driving licence: C1" }],
      skills: [{ keywords: ["Python", "Excel"] }],
      work: [{ name: "Head Chef", position: "Riverside Foods Ltd" }],
    });
    expect(await seriousAxeFindings(page)).toEqual([]);
    await notice.getByRole("button", { name: "Read without" }).click();
    await notice.getByRole("button", { name: "Apply them" }).waitFor();
    await page.getByRole("button", { name: /^Position: Head Chef/ }).waitFor();
  });

  it("drags with a finger on a phone, where document and fields share one screen", async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      colorScheme: "dark",
    });
    const phone = await context.newPage();
    const cai = await uploaded(
      "cai.html",
      template("Cai Test", "Night Owl", "Velvet Rope Ltd", "D").replace("Driving licence", "Forklift pass"),
    );
    await phone.goto(`${candor.url}/resumes/${cai}?tab=fields`);
    const line = phone.getByRole("listitem").filter({ hasText: "Forklift pass: D" });
    await line.scrollIntoViewIfNeeded();
    await dragByTouch(phone, line.locator("[aria-hidden]").first(), phone.getByRole("button", { name: "Add: Certificates" }));
    await phone.getByRole("button", { name: /^Certificate: Forklift pass: D/ }).waitFor();
    expect(await seriousAxeFindings(phone)).toEqual([]);
    await context.close();
  });

  it("goes through all of it without an error in the browser's console", () => {
    expect(errors).toEqual([]);
  });

  const looseLine = (words: string) => page.getByRole("region", { name: "Not understood" }).getByRole("button", { name: words });

  async function uploaded(name: string, html: string): Promise<string> {
    const body = new FormData();
    body.append("file", new Blob([html], { type: "text/html" }), name);
    const answer = await fetch(`${candor.url}/api/v1/resumes/upload`, { method: "POST", body, headers: { origin: candor.url } });
    const { data } = (await answer.json()) as { data: { id: string } };
    await untilQuiet(candor);
    return data.id;
  }

  async function resumeOf(id: string): Promise<Reading["resume"]> {
    await untilQuiet(candor);
    return (await dataOf<Reading>(candor, `/resumes/${id}/reading`)).resume;
  }

  async function drag(from: Locator, to: Locator): Promise<void> {
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    if (!start || !end) throw new Error("There is nothing to drag, or nowhere to.");
    await page.mouse.move(start.x + 10, start.y + start.height / 2);
    await page.mouse.down();
    await page.mouse.move(start.x + 60, start.y + 20, { steps: 4 });
    await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
    await page.mouse.up();
  }

  async function dragByTouch(phone: Page, from: Locator, to: Locator): Promise<void> {
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    if (!start || !end) throw new Error("There is nothing to drag, or nowhere to.");
    const client = await phone.context().newCDPSession(phone);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number, y: number) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    const [x, y] = [start.x + start.width / 2, start.y + start.height / 2];
    const [toX, toY] = [end.x + end.width / 2, end.y + end.height / 2];
    await touch("touchStart", x, y);
    for (let step = 1; step <= 10; step += 1) await touch("touchMove", x + ((toX - x) * step) / 10, y + ((toY - y) * step) / 10);
    await touch("touchEnd", toX, toY);
  }

  /** Enter on the line opens the list of places; typing finds one. */
  async function put(line: string, where: string): Promise<void> {
    await looseLine(line).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("combobox", { name: `Put “${line}” into` }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type(where);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
  }
});
