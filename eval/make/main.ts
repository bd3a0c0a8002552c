// Makes the corpus from its people: documents, what each of them shows, and the manifest.
// `node eval/make/main.ts` makes what is missing, `... all` everything, `... "sidebar|latex"` what a name matches.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { JsonResume } from "@candor/engine";
import { type Printer, startPrinter } from "./chromium.ts";
import { habitsOf } from "./habits.ts";
import { withNoise } from "./noise.ts";
import { convertAll, type OfficeJob } from "./office.ts";
import { type Planned, planOf } from "./plan.ts";
import { type Made, PRODUCERS } from "./producers.ts";
import { shownOf } from "./shown.ts";
import { loadWords } from "./words.ts";
import { writeSheet } from "./write-sheet.ts";

type Person = { readonly id: string; readonly language: string; readonly resume: JsonResume };

const CORPUS = fileURLToPath(new URL("../corpus/", import.meta.url));
const wanted = process.argv[2];
const plan = planOf();
const printer = await startPrinter();
const jobs: OfficeJob[] = [];
for (const folder of ["documents", "truth"]) mkdirSync(CORPUS + folder, { recursive: true });
const rows = [];
for (const planned of plan) rows.push(await make(planned, printer));
convertAll(jobs);
await printer.close();
rows.sort((a, b) => (a.file < b.file ? -1 : 1));
writeFileSync(`${CORPUS}manifest.json`, `${JSON.stringify(rows, null, 2)}\n`);
sweep("documents", new Set(rows.map(({ file }) => file)));
sweep("truth", new Set(plan.map(({ stem }) => `${stem}.json`)));
console.log(`${rows.length} documents of ${new Set(rows.map(({ person }) => person)).size} people`);

async function make(planned: Planned, through: Printer) {
  const { stem, source, producer: name, familyName, family } = planned;
  const person = JSON.parse(readFileSync(`${CORPUS}people/${source}.json`, "utf8")) as Person;
  const producer = PRODUCERS[name];
  if (!producer) throw new Error(`${name}: there is no such producer`);
  const habits = habitsOf(stem, person.language, { ...producer.habits, ...planned.habits });
  const resume = producer.shows?.(person.resume) ?? person.resume;
  const shown = shownOf(resume, habits);
  const file = `${stem}.${typeof producer.extension === "string" ? producer.extension : producer.extension(family.layout)}`;
  const row = {
    file,
    person: person.id,
    family: familyName,
    producer: name.startsWith("libreoffice") ? "libreoffice" : name,
    language: person.language,
  };
  if (!isWanted(stem, file)) return row;
  const writing = { person: resume, shown, habits, words: loadWords(person.language) };
  const sheet = withNoise(writeSheet(writing, person.language, family.promotions === true));
  writeFileSync(
    `${CORPUS}truth/${stem}.json`,
    `${JSON.stringify({ person: person.id, language: person.language, resume: shown }, null, 2)}\n`,
  );
  const save = (bytes: Made) => writeFileSync(`${CORPUS}documents/${file}`, bytes);
  const made = await producer.make({ sheet, shown, words: writing.words, family, seed: stem, printer: through });
  if (producer.office) jobs.push({ docx: made as Uint8Array, format: producer.office, done: save });
  else save(made);
  return row;
}

function isWanted(stem: string, file: string): boolean {
  if (wanted === undefined) return !existsSync(`${CORPUS}documents/${file}`);
  return wanted === "all" || new RegExp(wanted).test(stem);
}

/** Removes what an earlier plan made and this one does not. */
function sweep(folder: string, kept: ReadonlySet<string>): void {
  for (const file of readdirSync(`${CORPUS}${folder}`)) if (!kept.has(file)) rmSync(`${CORPUS}${folder}/${file}`);
}
