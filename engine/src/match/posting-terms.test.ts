import { expect, it } from "vitest";
import { scoreMatch } from "../pipelines/match.ts";
import { engine } from "../testing/engine.ts";
import { postingOf, readingOf } from "../testing/match-documents.ts";

const options = { asOf: "2026-11-01" };
const DUTIES = "The bricklayer lays bricks, mixes mortar, sets scaffolding and reads drawings on building sites.";
const PRAISE =
  "We are a group of many firms. Our software, insurance and finance teams serve banks, hospitals and schools in twelve countries.";
const score = (resume: string, posting: string) =>
  scoreMatch(
    engine.prepareResume(readingOf([{ kind: "work", lines: [resume] }])),
    engine.preparePosting(postingOf("Bricklayer", posting)),
    options,
  ).score;

it("hardly moves a score when the employer praises itself at length", () => {
  const mason = "Bricklayer who lays bricks and sets scaffolding on building sites.";
  expect(score(mason, DUTIES) - score(mason, `${PRAISE}\n${DUTIES}`)).toBeLessThan(15);
  const banker = "Insurance and finance clerk of a bank who serves schools and hospitals with software.";
  expect(score(banker, `${PRAISE}\n${DUTIES}`)).toBeLessThan(25);
});
