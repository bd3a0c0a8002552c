import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";

/** Prints every value of a truth that the text of its document does not contain; a person then looks at the page. */
const folder = process.argv[2] ?? "..";
const plain = (s: string) =>
  s
    .normalize("NFKC")
    .toLowerCase()
    .replace(/-\s*\n\s*/g, "")
    .replace(/[\p{P}\p{S}\s\p{C}]/gu, "");

function text(path: string): string {
  const ext = extname(path);
  if (ext === ".pdf")
    return execFileSync("pdftotext", [path, "-"]).toString() + execFileSync("pdftotext", ["-layout", path, "-"]).toString();
  if (ext === ".docx") {
    const parts = ["word/document.xml", "word/header1.xml"].map((x) => {
      try {
        return execFileSync("unzip", ["-p", path, x], { stdio: ["ignore", "pipe", "ignore"] }).toString();
      } catch {
        return "";
      }
    });
    return decode(parts.join(" "));
  }
  if (ext === ".odt") return decode(execFileSync("unzip", ["-p", path, "content.xml"]).toString());
  if (ext === ".html") return decode(readFileSync(path, "utf8"));
  return readFileSync(path, "utf8");
}

const decode = (xml: string) =>
  xml
    .replace(/<[^>]+>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&quot;/g, '"');

function values(x: unknown, at = ""): [string, string][] {
  if (typeof x === "string") return [[at, x]];
  if (x === null || typeof x !== "object") return [];
  return Object.entries(x).flatMap(([k, v]) => values(v, `${at}/${k}`));
}

for (const file of readdirSync(join(folder, "documents"))) {
  if (/scan|\.(doc|rtf)$/.test(file)) continue;
  const truth: { resume: unknown } = JSON.parse(readFileSync(join(folder, "truth", `${basename(file, extname(file))}.json`), "utf8"));
  const seen = plain(text(join(folder, "documents", file)));
  for (const [at, value] of values(truth.resume)) {
    if (/Date$|\/date$|countryCode|network$/.test(at) || seen.includes(plain(value))) continue;
    console.log(`${file} ${at}: ${value}`);
  }
}
