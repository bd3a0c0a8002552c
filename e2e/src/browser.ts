import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The machine's Chromium, without its own chatter to the network. */
export function openBrowser(): Promise<Browser> {
  const executablePath = PATHS.find((path) => existsSync(path));
  if (!executablePath) throw new Error("There is no Chromium on this machine; tools/install-chromium.sh installs one.");
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu"];
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type AxeResults = { violations: { id: string; impact: string | null; help: string; nodes: { html: string }[] }[] };

// A dialog that is fading in has colours that nobody reads by, and axe would measure them. Between a dialog's mounting and
// the start of its fading lie a frame or two, hence stillness over several; what turns for ever (a spinner) is no fading.
const STILL = `new Promise((resolve) => {
  const moves = () => document.getAnimations().some((one) => one.playState === "running" && one.effect?.getComputedTiming().endTime < 10_000);
  let still = 0;
  const look = () => { still = moves() ? 0 : still + 1; if (still < 6) requestAnimationFrame(look); else resolve(); };
  requestAnimationFrame(look);
})`;

/** What axe calls serious or critical on the page, once nothing fades or slides any more. */
export async function seriousAxeFindings(page: Page): Promise<string[]> {
  await page.evaluate(STILL);
  // Evaluated through the debugger and not as a script tag: the page's own content security policy stays in force.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}) ${nodes[0]?.html.slice(0, 160) ?? ""}`);
}

/** Barriers that axe finds, and a page that is wider than its window. */
export async function faultsOf(page: Page): Promise<string[]> {
  const excess = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
  return [...(await seriousAxeFindings(page)), ...(excess > 0 ? [`the page is ${excess}px wider than its window`] : [])];
}
