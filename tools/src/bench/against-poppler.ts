import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createParserPool, type ParserPool } from "@candor/host";
import { strFromU8, unzipSync } from "fflate";
import { extractText } from "unpdf";
import { ROOT } from "../checks/check.ts";
import type { Figure } from "./figure.ts";
import { measureInParallel } from "./in-parallel.ts";
import { median, ms, quantile, timed } from "./statistics.ts";

const FOLDER = `${ROOT}eval/corpus/documents/`;
const ROUNDS = 3;
const MOST_DOCUMENTS = 60;
const AS_OF = { asOf: "2026-11-01" };

type Document = { readonly path: string; readonly bytes: Uint8Array };
/** Milliseconds for one document, each way: its median over the rounds. */
type Times = { readonly ours: number; readonly theirs?: number; readonly bound: number };

/** Our reading beside `pdftotext -layout` and beside the format library's bare text, on the same files in the same run. */
export async function measureAgainstPoppler(): Promise<Figure[]> {
  const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;
  if (!hasPoppler) console.error("parsing against poppler: pdftotext is missing, so only our own figures follow (install poppler-utils)");
  const pool = createParserPool({ size: 1 });
  try {
    const pdfs = await withText(documentsOf(".pdf"), pool);
    const pdf = await compare(pdfs, pool, pdfText, hasPoppler ? (path) => void spawnSync("pdftotext", ["-layout", path, "-"]) : undefined);
    const docx = await compare(documentsOf(".docx"), pool, docxText);
    return [
      ...rowsOf("PDF", "the PDF library's bare text", pdf),
      ...rowsOf("DOCX", "unzipping and the XML's text", docx),
      ...(await measureInParallel("PDF", pathsOf(pdfs))),
      ...(await measureInParallel("DOCX", pathsOf(documentsOf(".docx")))),
    ];
  } finally {
    pool.close();
  }
}

/** Evenly spread over the names, which tell layout and producer. */
function documentsOf(ending: string): Document[] {
  const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .toSorted();
  const every = Math.max(1, Math.ceil(names.length / MOST_DOCUMENTS));
  return names.filter((_, at) => at % every === 0).map((name) => ({ path: join(FOLDER, name), bytes: readFileSync(join(FOLDER, name)) }));
}

function pathsOf(documents: readonly Document[]): string[] {
  return documents.map(({ path }) => path);
}

/** Scans are left out: poppler gives nothing for them, and recognising text is measured in seconds. */
async function withText(documents: readonly Document[], pool: ParserPool): Promise<Document[]> {
  const kept: Document[] = [];
  for (const document of documents) if ((await pdfText(document.bytes)).trim().length > 100) kept.push(document);
  for (const { bytes } of kept) await pool.parseResume(bytes, AS_OF);
  return kept;
}

async function compare(
  documents: readonly Document[],
  pool: ParserPool,
  boundOf: (bytes: Uint8Array) => unknown,
  theirs?: (path: string) => void,
): Promise<Times[]> {
  const times: Times[] = [];
  for (const { path, bytes } of documents) {
    await pool.parseResume(bytes, AS_OF);
    await boundOf(bytes);
    const samples = { ours: [] as number[], theirs: [] as number[], bound: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      samples.ours.push(await timed(() => pool.parseResume(bytes, AS_OF)));
      samples.bound.push(await timed(() => boundOf(bytes)));
      if (theirs) samples.theirs.push(await timed(() => theirs(path)));
    }
    times.push({ ours: median(samples.ours), bound: median(samples.bound), ...(theirs && { theirs: median(samples.theirs) }) });
  }
  return times;
}

function rowsOf(format: string, bound: string, times: readonly Times[]): Figure[] {
  const row = (what: string, values: readonly number[], show: (value: number) => string): Figure => ({
    what: `${format}: ${what}`,
    median: show(median(values)),
    p95: show(quantile(values, 0.95)),
    n: values.length,
  });
  const theirs = times.flatMap((time) => (time.theirs === undefined ? [] : [{ ours: time.ours, theirs: time.theirs }]));
  return [
    row(
      "read by Candor, warm",
      times.map(({ ours }) => ours),
      ms,
    ),
    ...(theirs.length > 0
      ? [
          row(
            "pdftotext -layout",
            theirs.map((time) => time.theirs),
            ms,
          ),
          row(
            "Candor's time as a multiple of it",
            theirs.map((time) => time.ours / time.theirs),
            multiple,
          ),
        ]
      : []),
    row(
      bound,
      times.map((time) => time.bound),
      ms,
    ),
    row(
      "Candor's time as a multiple of that",
      times.map((time) => time.ours / time.bound),
      multiple,
    ),
  ];
}

function multiple(value: number): string {
  return `${value.toFixed(1)} x`;
}

/** The text of all pages and nothing more: what no reader of PDFs by this library can be faster than. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await extractText(new Uint8Array(bytes), { mergePages: true })).text;
}

function docxText(bytes: Uint8Array): string {
  const xml = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"];
  return xml ? strFromU8(xml).replace(/<[^>]+>/g, " ") : "";
}
