import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Word documents that LibreOffice opens and writes again in another format, all of one format in one run. */
export type OfficeJob = {
  readonly docx: Uint8Array;
  readonly format: "pdf" | "odt" | "rtf" | "doc";
  readonly done: (bytes: Uint8Array) => void;
};

export function convertAll(jobs: readonly OfficeJob[]): void {
  for (const [format, same] of Map.groupBy(jobs, (job) => job.format)) {
    const folder = mkdtempSync(join(tmpdir(), "candor-corpus-"));
    mkdirSync(join(folder, "out"));
    const files = same.map(({ docx }, index) => {
      const file = join(folder, `${index}.docx`);
      writeFileSync(file, docx);
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("libreoffice", [profile, "--headless", "--convert-to", format, "--outdir", join(folder, "out"), ...files], {
      stdio: "ignore",
    });
    for (const [index, { done }] of same.entries()) done(readFileSync(join(folder, "out", `${index}.${format}`)));
    rmSync(folder, { recursive: true });
  }
}
