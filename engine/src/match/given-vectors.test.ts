import { expect, it } from "vitest";
import { scoreMatch } from "../pipelines/match.ts";
import { engine } from "../testing/engine.ts";
import { backendPosting, developer, kitchenPosting } from "../testing/match-samples.ts";
import type { GivenVectors, TextsToEmbed } from "./given-vectors.ts";

const options = { asOf: "2026-11-01" };
/** A foreign vectorizer that knows two kinds of work. */
const embed = (text: string) => (/kitchen|cook/i.test(text) ? [0, 1] : [1, 0]);
const given = ({ text, titles }: TextsToEmbed, vectorizer = "tiny@1"): GivenVectors => ({
  vectorizer,
  text: embed(text),
  titles: titles.map(embed),
});
const reading = developer();

it("scores by the vectors that were given, and the receipt says that they cannot be split into words", () => {
  const posting = backendPosting();
  const vectors = { resume: given(engine.resumeTexts(reading)), posting: given(engine.postingTexts(posting)) };
  const match = engine.explainMatch(reading, posting, { ...options, vectors });
  const rows = match.receipt.rows.filter(({ kind }) => kind.startsWith("similarity"));
  expect(rows.map(({ label }) => label)).toEqual([expect.stringContaining("cannot be split into words")]);
  const listed = scoreMatch(engine.prepareResume(reading, vectors.resume), engine.preparePosting(posting, vectors.posting), options);
  expect(listed.score).toBe(match.score);
  expect(match.receipt.rows.reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(Math.round(match.score * 100));
});

it("sees a kind of work only where the given vectors do", () => {
  const resume = engine.prepareResume(reading, given(engine.resumeTexts(reading)));
  const similarity = (posting: ReturnType<typeof backendPosting>) =>
    scoreMatch(resume, engine.preparePosting(posting, given(engine.postingTexts(posting))), options).similarity;
  expect(similarity(backendPosting())).toBeGreaterThan(similarity(kitchenPosting()) + 0.5);
});

it("never compares vectors of different versions", () => {
  const posting = engine.preparePosting(backendPosting(), given(engine.postingTexts(backendPosting()), "tiny@2"));
  const old = scoreMatch(engine.prepareResume(reading, given(engine.resumeTexts(reading), "tiny@1")), posting, options);
  const same = scoreMatch(engine.prepareResume(reading, given(engine.resumeTexts(reading), "tiny@2")), posting, options);
  expect(old.similarity).toBeLessThan(same.similarity / 2);
});

it("shows a foreign vectorizer nothing that tells who the person is", () => {
  const { text } = engine.resumeTexts(reading);
  expect(text).not.toContain(reading.resume.basics?.name ?? "?");
  expect(text).not.toContain("@");
});
