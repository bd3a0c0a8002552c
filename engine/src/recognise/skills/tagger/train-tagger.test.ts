import { describe, expect, it } from "vitest";
import { recogniseSkills } from "../recognise-skills.ts";
import { readTaggerPack } from "./pack.ts";
import { skillSpanTexts } from "./skillspan.ts";
import { tagPhrases } from "./tag-phrases.ts";
import { readTagger } from "./tagger.ts";
import { trainTagger } from "./train-tagger.ts";

/** Made-up postings in which only what follows "knowledge of" is knowledge, and only "ability to ..." is an ability. */
const SUBJECTS = [
  "beekeeping",
  "harp tuning",
  "kiln firing",
  "sail making",
  "rope work",
  "bell casting",
  "fresco painting",
  "hedge laying",
];
const DEEDS = ["tune harps", "fire kilns", "cast bells", "mend sails", "lay hedges", "paint walls", "keep bees", "splice ropes"];

const NEVER = 99;

function row(idx: number, words: string, first: number, tags: "tags_skill" | "tags_knowledge"): string {
  const tokens = words.split(" ");
  const marks = tokens.map((_, at) => (at < first ? "O" : at === first ? "B" : "I"));
  return JSON.stringify({
    idx,
    source: "test",
    tokens,
    tags_skill: tokens.map(() => "O"),
    tags_knowledge: tokens.map(() => "O"),
    [tags]: marks,
  });
}

const LINES = SUBJECTS.flatMap((subject, n) => [
  row(n, `Good knowledge of ${subject}`, 3, "tags_knowledge"),
  row(n, `Proven ability to ${DEEDS[n]}`, 3, "tags_skill"),
  row(n, `Our workshop offers ${subject} courses`, NEVER, "tags_skill"),
]).join("\n");

const PACK = trainTagger(skillSpanTexts(LINES), { version: "test", source: "invented postings" });

function phrases(text: string): string[] {
  return tagPhrases(text, recogniseSkills(text), readTagger(PACK)).phrases.map(
    ({ layer, start, end }) => `${layer}: ${text.slice(start, end)}`,
  );
}

describe("A tagger that has learnt from a few postings", () => {
  it("finds phrases that it has never seen, by the words around them", () => {
    expect(phrases("Good knowledge of wig weaving\nProven ability to weave wigs")).toEqual([
      "knowledge: wig weaving",
      "ability: weave wigs",
    ]);
  });

  it("leaves the same words alone where they are said of the employer", () => {
    expect(phrases("Our workshop offers beekeeping courses")).toEqual([]);
  });

  it("is the same to the last byte when trained again", () => {
    expect(trainTagger(skillSpanTexts(LINES), { version: "test", source: "invented postings" })).toEqual(PACK);
  });

  it("tells how far the training is", () => {
    const shares: number[] = [];
    trainTagger(skillSpanTexts(LINES), { version: "test", source: "-", onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  it("keeps numbers and hashes in its pack, and no words", () => {
    const { source, version, hashes, weights } = readTaggerPack(PACK);
    expect({ source, version }).toEqual({ source: "invented postings", version: "test" });
    expect(weights.length).toBe(hashes.length * 4);
    expect(new TextDecoder("latin1").decode(PACK)).not.toMatch(/harp|knowledge/);
  });
});

it.each([0, 3, 40, 300])("says that a pack cut to %i bytes is unreadable", (length) => {
  expect(() => readTagger(PACK.slice(0, Math.min(length, PACK.length - 1)))).toThrow(/TAGGER_UNREADABLE/);
});

describe("A SkillSpan file", () => {
  it("becomes one text for each posting, with phrases without their commas and brackets", () => {
    const lines = [
      JSON.stringify({
        idx: 1,
        source: "a",
        tokens: ["Uses", "(Excel),", "plans", "work."],
        tags_skill: ["O", "O", "B", "I"],
        tags_knowledge: ["O", "B", "O", "O"],
      }),
      JSON.stringify({ idx: 2, source: "a", tokens: ["Sings"], tags_skill: ["B"], tags_knowledge: ["O"] }),
      JSON.stringify({ idx: 1, source: "a", tokens: ["Go", "C"], tags_skill: ["O", "O"], tags_knowledge: ["B", "B"] }),
    ].join("\n");
    const found = skillSpanTexts(lines).map(({ text, phrases: list }) =>
      list.map(({ start, end, layer }) => `${layer}: ${text.slice(start, end)}`),
    );
    expect(found).toEqual([["knowledge: Excel", "ability: plans work", "knowledge: Go", "knowledge: C"], ["ability: Sings"]]);
  });
});
