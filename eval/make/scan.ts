import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A printed page as an office scanner sends it: a picture a little askew, with dust, and no text. */
export function scanOf(pdf: Uint8Array, seed: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "candor-corpus-"));
  writeFileSync(join(folder, "in.pdf"), pdf);
  execFileSync("pdftoppm", ["-r", "170", "-gray", "-png", join(folder, "in.pdf"), join(folder, "page")]);
  const skew = ((seed.length * 7) % 13) / 10 - 0.6;
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith(".png"))
    .sort();
  const looks = ["-rotate", String(skew), "-background", "white", "-attenuate", "0.25", "+noise", "Gaussian", "-blur", "0x0.4"];
  const out = join(folder, "out.pdf");
  const fixed = ["-density", "170", "-compress", "JPEG", "-quality", "38", "-seed", "7"];
  execFileSync("convert", [...pages.map((file) => join(folder, file)), ...looks, ...fixed, out]);
  const bytes = new Uint8Array(readFileSync(out));
  rmSync(folder, { recursive: true });
  return bytes;
}
