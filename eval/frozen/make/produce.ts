import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { type Browser, chromium } from "playwright-core";

/** Runs `make` in a folder of its own and removes the folder afterwards. */
function apart<T>(make: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "frozen-"));
  try {
    return make(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(tool: string, args: string[], cwd: string): Buffer {
  const env = { ...process.env, SOURCE_DATE_EPOCH: "1709510400" };
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd, env, maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${tool} failed: ${stdout.toString().slice(-1500)} ${stderr.toString().slice(-500)}`);
  return stdout;
}

/** A DOCX turned by LibreOffice into `pdf`, `odt`, `rtf` or `doc`. */
export const office = (docx: Buffer, to: "pdf" | "odt" | "rtf" | "doc"): Buffer =>
  apart((folder) => {
    writeFileSync(join(folder, "a.docx"), docx);
    run("soffice", [`-env:UserInstallation=file://${tmpdir()}/frozen-office`, "--headless", "--convert-to", to, "a.docx"], folder);
    return readFileSync(join(folder, `a.${to}`));
  });

let browser: Promise<Browser> | undefined;

/** A web page printed by Chromium. */
export async function print(html: string): Promise<Buffer> {
  browser ??= chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  const page = await (await browser).newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pdf;
}

/** Closes the browser, when one was started. */
export async function done(): Promise<void> {
  await (await browser)?.close();
}

/** A LaTeX source set twice, so that page counts are known. */
export const latex = (source: string): Buffer =>
  apart((folder) => {
    writeFileSync(join(folder, "a.tex"), source);
    for (let i = 0; i < 2; i++) run("pdflatex", ["-interaction=nonstopmode", "-halt-on-error", "a.tex"], folder);
    return readFileSync(join(folder, "a.pdf"));
  });

/** A Typst source. */
export function typst(source: string): Buffer {
  const pdf = NodeCompiler.create({ workspace: tmpdir() }).pdf({ mainFileContent: source });
  return Buffer.from(pdf);
}

/** A PDF printed, put on a scanner a little askew and saved as a grey picture of each page. */
export const scan = (pdf: Buffer, to: "pdf" | "jpg" | "png", skew: number): Buffer =>
  apart((folder) => {
    writeFileSync(join(folder, "a.pdf"), pdf);
    run("pdftoppm", ["-r", "150", "-gray", "a.pdf", "p"], folder);
    const pages = readdirSync(folder)
      .filter((f) => f.endsWith(".pgm"))
      .sort();
    const dirt = [
      "-background",
      "#f4f4f0",
      "-rotate",
      String(skew),
      "+repage",
      "-attenuate",
      "0.12",
      "+noise",
      "Gaussian",
      "-level",
      "4%,97%",
      "-colorspace",
      "Gray",
    ];
    if (to !== "pdf") {
      run("convert", [pages[0] ?? "", ...dirt, "-quality", "68", `out.${to}`], folder);
      return readFileSync(join(folder, `out.${to}`));
    }
    const pictures = pages.map((page) => {
      const jpg = page.replace(".pgm", ".jpg");
      run("convert", [page, ...dirt, "-quality", "55", jpg], folder);
      const [width = 0, height = 0] = run("identify", ["-format", "%w %h", jpg], folder).toString().split(" ").map(Number);
      return { bytes: readFileSync(join(folder, jpg)), width, height };
    });
    return pictureBook(pictures);
  });

/** A PDF that is nothing but grey JPEG pages, as a copier sends it by mail. */
function pictureBook(pictures: { bytes: Buffer; width: number; height: number }[]): Buffer {
  const parts: Buffer[] = [];
  const starts: number[] = [];
  let length = 0;
  const add = (...chunks: (string | Buffer)[]) => {
    for (const c of chunks) {
      const b = typeof c === "string" ? Buffer.from(c, "latin1") : c;
      parts.push(b);
      length += b.length;
    }
  };
  const object = (n: number, ...body: (string | Buffer)[]) => {
    starts[n] = length;
    add(`${n} 0 obj\n`, ...body, "\nendobj\n");
  };
  add("%PDF-1.4\n");
  object(1, "<< /Type /Catalog /Pages 2 0 R >>");
  object(2, `<< /Type /Pages /Count ${pictures.length} /Kids [${pictures.map((_, i) => `${3 + i * 3} 0 R`).join(" ")}] >>`);
  pictures.forEach(({ bytes, width, height }, i) => {
    const n = 3 + i * 3;
    const [w, h] = [(width * 72) / 150, (height * 72) / 150].map((x) => x.toFixed(2));
    const draw = `q ${w} 0 0 ${h} 0 0 cm /P Do Q`;
    object(
      n,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${n + 1} 0 R /Resources << /XObject << /P ${n + 2} 0 R >> >> >>`,
    );
    object(n + 1, `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`);
    object(
      n + 2,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length ${bytes.length} >>\nstream\n`,
      bytes,
      "\nendstream",
    );
  });
  const xref = length;
  const rows = starts.slice(1).map((s) => `${String(s).padStart(10, "0")} 00000 n \n`);
  add(
    `xref\n0 ${starts.length}\n0000000000 65535 f \n`,
    ...rows,
    `trailer\n<< /Size ${starts.length} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`,
  );
  return Buffer.concat(parts);
}
