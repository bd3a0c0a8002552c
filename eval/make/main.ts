// Makes the corpus documents from the truth files. Needs Chromium and LibreOffice; the documents it makes are committed.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { loadTruths } from "../src/truth.ts";
import { docxOf } from "./docx.ts";
import { htmlOf } from "./html.ts";
import { PLAN, type Planned } from "./plan.ts";
import { textOf } from "./text.ts";
import { WORDS } from "./words.ts";

const OUT = fileURLToPath(new URL("../corpus/documents/", import.meta.url));
const truths = loadTruths();
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
mkdirSync(OUT, { recursive: true });
for (const planned of PLAN) await make(planned);
await browser.close();
console.log(`${PLAN.length} documents made`);

async function make({ person, layout, producer, dates }: Planned): Promise<void> {
  const truth = truths.get(person);
  const words = WORDS[truth?.language ?? "en"];
  if (!truth || !words) throw new Error(`${person}: no such person, or no words for their language`);
  const path = `${OUT}${person}-${layout}-${producer}`;
  if (producer === "text" && layout === "web-page") return writeFileSync(`${path}.html`, htmlOf(truth.resume, layout, dates, words));
  if (producer === "text")
    return writeFileSync(`${path}.${layout === "markdown" ? "md" : "txt"}`, textOf(truth.resume, layout, dates, words));
  if (producer === "chromium") return writeFileSync(`${path}.pdf`, await print(htmlOf(truth.resume, layout, dates, words)));
  const docx = await docxOf(truth.resume, layout, dates, words);
  return producer === "docx" ? writeFileSync(`${path}.docx`, docx) : convert(docx, `${path}.pdf`);
}

async function print(html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pdf;
}

function convert(docx: Uint8Array, path: string): void {
  const folder = mkdtempSync(join(tmpdir(), "candor-corpus-"));
  writeFileSync(join(folder, "resume.docx"), docx);
  execFileSync("libreoffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "resume.docx")]);
  renameSync(join(folder, "resume.pdf"), path);
  rmSync(folder, { recursive: true });
}
