import { readdir, readFile } from "node:fs/promises";

const SAMPLES = new URL("../samples/", import.meta.url);

/** The invented resumes and postings that "Try it" and `candor demo` show; postings are JSONL. */
export type Samples = {
  readonly resumes: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
  readonly postings: string;
};

/** Reads the samples that ship with Candor, resumes in order of their file names. */
export async function loadSamples(): Promise<Samples> {
  const folder = new URL("resumes/", SAMPLES);
  const [names, postings] = await Promise.all([readdir(folder), readFile(new URL("postings.jsonl", SAMPLES), "utf8")]);
  const resumes = await Promise.all(
    names
      .filter((name) => /\.(?:pdf|docx)$/.test(name))
      .toSorted()
      .map(async (fileName) => ({ fileName, bytes: await readFile(new URL(fileName, folder)) })),
  );
  return { resumes, postings };
}
