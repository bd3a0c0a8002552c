import { expect, it } from "vitest";
import { scoreMatch } from "../pipelines/match.ts";
import { engine } from "../testing/engine.ts";
import { readingOf } from "../testing/match-documents.ts";
import { backendPosting, developer } from "../testing/match-samples.ts";

const options = { asOf: "2026-11-01" };
const gardener = ["Gardener who prunes trees, plants hedges and keeps lawns for a town.", "Drives the mower and mends tools."];
const score = (lines: string[]) =>
  scoreMatch(engine.prepareResume(readingOf([{ kind: "other", lines }])), engine.preparePosting(backendPosting()), options).score;

it("gives nothing for a posting that was copied into the resume, and says so", () => {
  const lines = [...gardener, ...backendPosting().text.split("\n")];
  expect(score(lines)).toBeLessThanOrEqual(score(gardener) + 1);
  const match = engine.explainMatch(readingOf([{ kind: "other", lines }]), backendPosting(), options);
  expect(match.notes.map(({ code }) => code)).toContain("COPIED_POSTING");
  expect(match.receipt.rows.reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(match.receipt.total);
});

it("knows a copy also through letters that only look the same", () => {
  const disguised = backendPosting().text.replaceAll("a", "а").replaceAll("e", "е");
  expect(score([...gardener, ...disguised.split("\n")])).toBeLessThanOrEqual(score(gardener) + 1);
});

it("gives nothing for saying a skill fifty times more, and says so", () => {
  const once = score([...gardener, "Python, PostgreSQL, Kubernetes"]);
  const lines = [...gardener, "Python, PostgreSQL, Kubernetes ".repeat(50)];
  expect(score(lines)).toBeLessThanOrEqual(once + 1);
  const match = engine.explainMatch(readingOf([{ kind: "other", lines }]), backendPosting(), options);
  expect(match.notes.map(({ code }) => code)).toContain("KEYWORD_STUFFING");
});

it("suspects nobody who wrote a resume of their own", () => {
  expect(engine.explainMatch(developer(), backendPosting(), options).notes).toEqual([]);
});
