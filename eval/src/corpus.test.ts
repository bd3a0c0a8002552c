import { beforeAll, describe, expect, it } from "vitest";
import { type ReadDocument, readCorpus } from "./corpus.ts";
import { compareRatchet, loadRatchet, ratchetOf } from "./ratchet.ts";
import { loadTruths } from "./truth.ts";

describe("the resume corpus", () => {
  let documents: ReadDocument[];
  beforeAll(async () => {
    documents = await readCorpus();
  });

  it("holds at least 20 invented people in at least 8 layouts and 3 file formats", () => {
    const names = documents.map(({ file }) => /^p\d+-(.+)-[a-z]+\.(\w+)$/.exec(file));
    expect(loadTruths().size).toBeGreaterThanOrEqual(20);
    expect(new Set(names.map((match) => match?.[1])).size).toBeGreaterThanOrEqual(8);
    expect(new Set(names.map((match) => match?.[2])).size).toBeGreaterThanOrEqual(3);
  });

  it("opens every document", () => {
    expect(documents.filter(({ problem }) => problem)).toEqual([]);
  });

  it("is read no worse than before, in any field of any document", () => {
    expect(compareRatchet(ratchetOf(documents), loadRatchet()).worse).toEqual([]);
  });

  it("keeps no miss on the list that is read right by now (run npm run eval -- --tighten)", () => {
    expect(compareRatchet(ratchetOf(documents), loadRatchet()).better).toEqual([]);
  });

  it("quotes the document's own words for every field it fills", () => {
    for (const { file, reading } of documents) {
      for (const [pointer, places] of Object.entries(reading?.evidence ?? {})) {
        for (const { start, end, quote } of places) expect(reading?.text.slice(start, end), `${file} ${pointer}`).toBe(quote);
      }
    }
  });
});
