import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DPI = 170;

/** A printed page as an office scanner sends it: a picture a little askew, with dust, and no text. */
export function scanOf(pdf: Uint8Array, seed: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "candor-corpus-"));
  const inFolder = (name: string) => join(folder, name);
  writeFileSync(inFolder("in.pdf"), pdf);
  execFileSync("pdftoppm", ["-r", String(DPI), "-gray", "-png", inFolder("in.pdf"), inFolder("page")]);
  const skew = ((seed.length * 7) % 13) / 10 - 0.6;
  const looks = [
    "-background",
    "white",
    "-rotate",
    String(skew),
    "-seed",
    "7",
    "-attenuate",
    "0.25",
    "+noise",
    "Gaussian",
    "-blur",
    "0x0.4",
  ];
  const pages = readdirSync(folder).filter((file) => file.endsWith(".png"));
  const pictures = pages.sort().map((page) => {
    execFileSync("convert", [inFolder(page), ...looks, "-colorspace", "Gray", "-quality", "38", inFolder("page.jpg")]);
    const size = execFileSync("identify", ["-format", "%w %h", inFolder("page.jpg")], { encoding: "utf8" });
    const [width = 0, height = 0] = size.split(" ").map(Number);
    return { jpeg: readFileSync(inFolder("page.jpg")), width, height };
  });
  rmSync(folder, { recursive: true });
  return pdfOf(pictures);
}

/** A PDF that holds one grey JPEG on each page and nothing else. */
function pdfOf(pictures: readonly { readonly jpeg: Buffer; readonly width: number; readonly height: number }[]): Uint8Array {
  const points = (pixels: number) => ((pixels * 72) / DPI).toFixed(2);
  const objects = pictures.flatMap(({ jpeg, width, height }, index) => {
    const first = 3 + index * 3;
    const draw = `q ${points(width)} 0 0 ${points(height)} 0 0 cm /P Do Q`;
    const box = `/MediaBox [0 0 ${points(width)} ${points(height)}]`;
    return [
      [`<< /Type /Page /Parent 2 0 R ${box} /Resources << /XObject << /P ${first + 1} 0 R >> >> /Contents ${first + 2} 0 R >>`],
      [
        `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
        jpeg,
        "\nendstream",
      ],
      [`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`],
    ];
  });
  const kids = pictures.map((_, index) => `${3 + index * 3} 0 R`).join(" ");
  const all = [["<< /Type /Catalog /Pages 2 0 R >>"], [`<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`], ...objects];
  const chunks: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const length = () => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const places = all.map((parts, index) => {
    const place = length();
    const whole = [`${index + 1} 0 obj\n`, ...parts, "\nendobj\n"];
    chunks.push(...whole.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part)));
    return place;
  });
  const start = length();
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  chunks.push(
    Buffer.from(
      `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(chunks));
}
