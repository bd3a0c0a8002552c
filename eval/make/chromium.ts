import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";

/** Prints pages to PDF; one browser serves them all. */
export type Printer = {
  /** A page that may load fonts from disk. */
  open(html: string): Promise<Page>;
  print(html: string, footer?: string): Promise<Uint8Array>;
  close(): Promise<void>;
};

export async function startPrinter(): Promise<Printer> {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const folder = mkdtempSync(join(tmpdir(), "candor-corpus-"));
  const open = async (html: string) => {
    const page = await browser.newPage();
    const file = join(folder, "page.html");
    writeFileSync(file, html);
    await page.goto(pathToFileURL(file).href);
    return page;
  };
  return {
    open,
    close: () => browser.close(),
    print: async (html, footer) => {
      const page = await open(html);
      const margin = { top: "16mm", bottom: "16mm", left: "16mm", right: "16mm" };
      const pdf = await page.pdf(
        footer
          ? {
              format: "A4",
              margin,
              printBackground: true,
              displayHeaderFooter: true,
              headerTemplate: "<span></span>",
              footerTemplate: footer,
            }
          : { preferCSSPageSize: true, printBackground: true },
      );
      await page.close();
      return pdf;
    },
  };
}

/** "Page 2 of 3 – Name" at the foot of every page. */
export function footerOf(pattern: string, name: string): string {
  const [before = "", between = "", after = ""] = pattern.split("{}");
  const number = (kind: string) => `<span class="${kind}"></span>`;
  return `<div style="font-size:8px;width:100%;text-align:center">${before}${number("pageNumber")}${between}${number("totalPages")}${after} – ${name}</div>`;
}
