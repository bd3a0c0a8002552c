import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plan, wordFile } from "./catalogue.ts";
import { german } from "./people/de.ts";
import { english } from "./people/en.ts";
import { spanish } from "./people/es.ts";
import { french } from "./people/fr.ts";
import { italian } from "./people/it.ts";
import { dutch } from "./people/nl.ts";
import { portuguese } from "./people/pt.ts";
import { chinese } from "./people/zh.ts";
import { done, office, scan } from "./produce.ts";
import { rows } from "./rows.ts";
import { resumeOf } from "./truth.ts";

const people = [...english, ...german, ...french, ...spanish, ...portuguese, ...italian, ...dutch, ...chinese];
const [target = "..", only = ""] = process.argv.slice(2);
if (!only) for (const folder of ["documents", "truth"]) rmSync(join(target, folder), { recursive: true, force: true });
for (const folder of ["documents", "truth"]) mkdirSync(join(target, folder), { recursive: true });

const extensions: Record<string, string> = {
  word: "docx",
  libreoffice: "pdf",
  "libreoffice-odt": "odt",
  "libreoffice-rtf": "rtf",
  "libreoffice-doc": "doc",
  markdown: "md",
  html: "html",
  text: "txt",
  "scan-jpg": "jpg",
  "scan-png": "png",
};

const failures: string[] = [];
const manifest: { file: string; person: string; family: string; producer: string; language: string }[] = [];
for (const [id, name, producer, how] of rows) {
  const n = people.findIndex((p) => p.id === id);
  const person = people[n];
  if (!person) throw new Error(`nobody is called ${id}`);
  const { look, truth, family } = plan(person, name, producer, how);
  const code = `f${String(n + 1).padStart(2, "0")}`;
  const maker = producer.startsWith("scan") ? "scan" : producer;
  const base = `${code}-${name}-${maker}`;
  const file = `${base}.${extensions[producer] ?? "pdf"}`;
  manifest.push({ file, person: code, family: name, producer: maker, language: person.lang });
  writeFileSync(
    join(target, "truth", `${base}.json`),
    `${JSON.stringify({ person: code, language: person.lang, resume: resumeOf(truth) }, null, 2)}\n`,
  );
  if (only && !new RegExp(only).test(base)) continue;
  try {
    writeFileSync(join(target, "documents", file), await bytes(producer));
  } catch (error) {
    failures.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }

  async function bytes(by: string): Promise<Buffer | string> {
    if (family.text) return family.text(look);
    if (by === "word") return wordFile(family, look);
    const pdf = async () => (family.pdf ? family.pdf(look) : office(await wordFile(family, look), "pdf"));
    if (by === "scan") return scan(await pdf(), "pdf", 0.6);
    if (by === "scan-jpg") return scan(await pdf(), "jpg", -0.9);
    if (by === "scan-png") return scan(await pdf(), "png", 0.3);
    const other = by.match(/^libreoffice-(odt|rtf|doc)$/)?.[1] as "odt" | "rtf" | "doc" | undefined;
    return other ? office(await wordFile(family, look), other) : pdf();
  }
}
await done();
manifest.sort((a, b) => (a.file < b.file ? -1 : 1));
writeFileSync(join(target, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
if (failures.length > 0) {
  console.error(failures.join("\n"));
  process.exitCode = 1;
}
