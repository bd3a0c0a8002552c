import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findSkillsInText } from "../../../pipelines/find-skills.ts";
import { recogniseSkills } from "../recognise-skills.ts";
import { tagPhrases } from "./tag-phrases.ts";
import { readTagger } from "./tagger.ts";

const PACK = readFileSync(new URL("../../../../packs/tagger/tagger.bin", import.meta.url));
const tagger = readTagger(PACK);

function phrases(text: string): string[] {
  return tagPhrases(text, recogniseSkills(text), tagger).phrases.map(({ start, end }) => text.slice(start, end));
}

describe("The shipped tagger finds a deed and what it is done to", () => {
  it.each([
    ["You will design scalable systems for our customers.", "design scalable systems"],
    ["Ability to write clear reports and present results.", "write clear reports"],
    ["You have experience in leading a team of engineers.", "leading a team"],
    ["You will work closely with product managers.", "work closely with product managers"],
  ])("%j", (text, phrase) => expect(phrases(text).some((found) => found.startsWith(phrase) || phrase.startsWith(found))).toBe(true));
});

describe("The shipped tagger finds knowledge that the lexicon lacks", () => {
  it.each([
    ["Familiarity with forklift tuning and Knowledge of QRZ-9 modelling.", ["QRZ-9 modelling"]],
    ["Knowledge of marsupial husbandry is required.", ["marsupial husbandry"]],
    ["Strong knowledge of tram scheduling theory.", ["tram scheduling theory"]],
  ])("%j", (text, names) => expect(phrases(text)).toEqual(expect.arrayContaining(names)));
});

it("leaves what an employer says of itself alone", () => {
  expect(phrases("We are a family company with offices in three countries.\nApply now and send us your documents!")).toEqual([]);
});

describe("In a text of skills", () => {
  const text =
    "We are hiring a keeper for our park.\nYou have knowledge of marsupial husbandry and Python.\nYou will manage the night shift and manage the night shift.\n";

  it("a phrase that the lexicon lacks is of kind phrase, with its places; a skill of the lexicon keeps its name", () => {
    const found = findSkillsInText(text, tagger);
    expect(found.find(({ id }) => id === "python")).toMatchObject({ kind: "tool" });
    const unlisted = found.find(({ name }) => name === "marsupial husbandry");
    expect(unlisted).toMatchObject({ kind: "phrase", category: "unlisted-knowledge" });
    expect(unlisted?.evidence.map(({ quote, line }) => `${line}: ${quote}`)).toEqual(["1: marsupial husbandry"]);
  });

  it("no place is told twice", () => {
    const places = findSkillsInText(text, tagger).flatMap(({ evidence }) => evidence.map(({ start, end }) => `${start}-${end}`));
    expect(new Set(places).size).toBe(places.length);
  });

  it("a text in another language is read by the lexicon alone", () => {
    const german =
      "Sie haben fundierte Kenntnisse in Python und Erfahrung mit Quarzolith. Sie leiten die Nachtschicht und planen den Einsatz.";
    expect(findSkillsInText(german, tagger).filter(({ kind }) => kind === "phrase")).toEqual([]);
  });

  it("without a tagger there are skills and no phrases", () => {
    expect(findSkillsInText(text).some(({ kind }) => kind === "phrase")).toBe(false);
    expect(findSkillsInText(text).some(({ id }) => id === "python")).toBe(true);
  });
});

it("doubts an everyday use of a subject's name, and never a named tool", () => {
  const text = "Our sales grew by a third last year and we moved to Berlin.\nYou have experience in sales and Python.";
  const mentions = recogniseSkills(text);
  const { doubted } = tagPhrases(text, mentions, tagger);
  expect(mentions.filter((one) => doubted.has(one)).map(({ skillId, start }) => `${skillId} ${start < 50 ? "first" : "second"}`)).toEqual([
    "sales first",
  ]);
});

it("takes any input without failing", () => {
  for (const text of ["", " ", "\0\ufffd", "\ud800", "a".repeat(5000), "go ".repeat(3000), "💥\n💥", "…".repeat(500)])
    expect(() => phrases(text)).not.toThrow();
});

it("is a few hundred kilobytes", () => expect(PACK.length).toBeLessThan(500_000));
