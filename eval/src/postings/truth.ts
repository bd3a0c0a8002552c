import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../postings/", import.meta.url);

/** Pay as written down before the document was: the ends of a range are the same where there is one figure. */
export type SalaryTruth = { readonly min: number; readonly max: number; readonly currency?: string; readonly period: string };

/** One job of a document. Of several titles or names each is right; what is absent is not judged. */
export type JobTruth = {
  readonly title: string | readonly string[];
  readonly company?: string | readonly string[];
  readonly locations?: readonly string[];
  readonly workplace?: string;
  readonly employmentType?: string | readonly string[];
  /** "none": the document states no pay, and reading one is wrong. */
  readonly salary?: SalaryTruth | "none";
  readonly skills?: readonly string[];
  /** Skills that may be named and need not. */
  readonly skillsOptional?: readonly string[];
};

/** A document of the corpus of postings with all jobs in it. */
export type PostingTruth = {
  readonly file: string;
  readonly format: string;
  readonly language: string;
  readonly jobs: readonly JobTruth[];
};

/** All documents of the corpus, by name. */
export function readTruths(): PostingTruth[] {
  const files = readdirSync(new URL("truth/", FOLDER)).sort();
  return files.map((file) => JSON.parse(readFileSync(new URL(`truth/${file}`, FOLDER), "utf8")) as PostingTruth);
}

/** The bytes of a document. */
export function readDocument(file: string): Uint8Array {
  return readFileSync(new URL(`documents/${file}`, FOLDER));
}
