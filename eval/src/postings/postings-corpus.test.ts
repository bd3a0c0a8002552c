import { describe, expect, it } from "vitest";
import { comparePostings, loadPostingsRatchet, postingsRatchetOf } from "./postings-ratchet.ts";
import { readPostingsCorpus } from "./read-corpus.ts";
import { postingFigure, scorePostings } from "./score-postings.ts";

describe("the corpus of postings", () => {
  const documents = readPostingsCorpus();

  it("holds many documents in many formats and eight languages", () => {
    const kinds = (keyOf: (truth: (typeof documents)[number]["truth"]) => string) =>
      new Set(documents.map(({ truth }) => keyOf(truth))).size;
    expect(documents.length).toBeGreaterThanOrEqual(60);
    expect(kinds(({ format }) => format)).toBeGreaterThanOrEqual(20);
    for (const language of ["en", "de", "fr", "es", "pt", "it", "nl", "zh"])
      expect(documents.some(({ truth }) => truth.language === language)).toBe(true);
  });

  it("is read no worse than before, in any field of any document", () => {
    expect(comparePostings(postingsRatchetOf(documents), loadPostingsRatchet()).worse).toEqual([]);
  });

  it("keeps no miss on the list that is read right by now (run npm run eval -- --tighten)", () => {
    expect(comparePostings(postingsRatchetOf(documents), loadPostingsRatchet()).better).toEqual([]);
  });

  it("quotes the advert's own words for every demand", () => {
    for (const { postings, truth } of documents)
      for (const { text, requirements } of postings)
        for (const { start, end, quote } of requirements) expect(text.slice(start, end), truth.file).toBe(quote);
  });
});

describe("the scorer of postings", () => {
  const [posting] = readPostingsCorpus().find(({ truth }) => truth.file === "pinpoint.json")?.postings ?? [];

  it("counts a posting that nobody wrote as wrong, and a job that was not found as missed", () => {
    expect(posting).toBeDefined();
    expect(scorePostings([], posting === undefined ? [] : [posting]).title).toEqual({ hits: 0, wrong: 1, missed: 0 });
    expect(scorePostings([{ title: "Welder", company: "Acme" }], []).company).toEqual({ hits: 0, wrong: 0, missed: 1 });
  });

  it("lets one wrong field cost that field only", () => {
    const counts = scorePostings([{ title: "Events Coordinator", workplace: "remote" }], posting === undefined ? [] : [posting]);
    expect(counts.title.hits).toBe(1);
    expect(counts.workplace).toEqual({ hits: 0, wrong: 1, missed: 1 });
    expect(postingFigure(counts)).toBeLessThan(1);
  });
});
