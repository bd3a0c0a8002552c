import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sheet } from "../sheet.ts";
import { DIALECTS } from "./dialects.ts";
import { latexOf } from "./source.ts";

/** The sheet typeset by pdfLaTeX. */
export function latexPdf(sheet: Sheet, layout: string): Uint8Array {
  const dialect = DIALECTS[layout];
  if (!dialect) throw new Error(`${layout}: there is no such LaTeX layout`);
  const folder = mkdtempSync(join(tmpdir(), "candor-corpus-"));
  writeFileSync(join(folder, "cv.tex"), latexOf(sheet, dialect));
  const env = { ...process.env, SOURCE_DATE_EPOCH: "1705309200", FORCE_SOURCE_DATE: "1" };
  // Twice, since page totals are known only after the first run.
  for (let run = 0; run < 2; run++) {
    try {
      execFileSync("pdflatex", ["-interaction=nonstopmode", "-halt-on-error", "cv.tex"], { cwd: folder, env, stdio: "pipe" });
    } catch {
      throw new Error(`${layout} for ${sheet.name}: ${readFileSync(join(folder, "cv.log"), "latin1").match(/^!.*\n.*\n.*/m)?.[0]}`);
    }
  }
  const pdf = new Uint8Array(readFileSync(join(folder, "cv.pdf")));
  rmSync(folder, { recursive: true });
  return pdf;
}
