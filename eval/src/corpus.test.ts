import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ReadDocument, readCorpus, SEEN, startPool } from "./corpus.ts";
import { loadKnownFailures, missesByOwner } from "./known-failures.ts";
import { compareRatchet, loadRatchet, ratchetOf } from "./ratchet.ts";
import { roundTrip } from "./round-trip.ts";

describe("the resume corpus", () => {
  const pool = startPool();
  let documents: ReadDocument[];
  beforeAll(async () => {
    documents = await readCorpus(SEEN, pool);
  }, 180_000);
  afterAll(() => pool.close());

  it("holds many invented people in at least 16 layouts, from several tools and in several languages", () => {
    const kinds = (keyOf: (document: ReadDocument) => string) => new Set(documents.map(keyOf)).size;
    expect(kinds(({ person }) => person)).toBeGreaterThanOrEqual(60);
    expect(kinds(({ family }) => family)).toBeGreaterThanOrEqual(16);
    expect(kinds(({ producer }) => producer)).toBeGreaterThanOrEqual(8);
    expect(kinds(({ language }) => language)).toBeGreaterThanOrEqual(8);
    expect(documents.length).toBeGreaterThanOrEqual(170);
  });

  it("is read no worse than before, in any field of any document", () => {
    expect(compareRatchet(ratchetOf(documents), loadRatchet()).worse).toEqual([]);
  });

  it("keeps no miss on the list that is read right by now (run npm run eval -- --tighten)", () => {
    expect(compareRatchet(ratchetOf(documents), loadRatchet()).better).toEqual([]);
  });

  it("has an owner for every miss, and no known failure that no longer happens", () => {
    const { known, unowned } = missesByOwner(documents, loadKnownFailures());
    expect(unowned).toEqual([]);
    expect(known.filter(({ count }) => count === 0)).toEqual([]);
    for (const { failure } of known) expect(existsSync(new URL(`../../${failure.owner}`, import.meta.url)), failure.owner).toBe(true);
  });

  it("quotes the document's own words for every field it fills", () => {
    for (const { file, reading } of documents) {
      for (const [pointer, places] of Object.entries(reading?.evidence ?? {})) {
        for (const { start, end, quote } of places) expect(reading?.text.slice(start, end), `${file} ${pointer}`).toBe(quote);
      }
    }
  });

  it("is the same resume after it was written as JSON Resume and read again", async () => {
    const { truths, readings } = await roundTrip(documents, pool);
    expect([...truths.changed, ...readings.changed]).toEqual([]);
  });
});
