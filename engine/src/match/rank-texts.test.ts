import { describe, expect, it } from "vitest";
import { engine } from "../testing/engine.ts";

const { rankMany, rankTexts } = engine;

const OCCUPATIONS = [
  "Bookkeeper",
  "Software developer",
  "Computer programmer",
  "Registered nurse",
  "Cook",
  "Special education teacher",
  "Primary school teacher",
].map((text, index) => ({ id: `o${index}`, text }));

const texts = (query: string, top?: number) =>
  rankTexts(query, OCCUPATIONS, top === undefined ? {} : { top }).map(({ id }) => OCCUPATIONS.find((one) => one.id === id)?.text);

describe("ranking occupations for a title", () => {
  it("puts the same words first, in any number or order", () => {
    expect(texts("Nurses, Registered")[0]).toBe("Registered nurse");
  });

  it("finds a related word by its letters", () => {
    expect(texts("Programming")[0]).toBe("Computer programmer");
  });

  it("finds an occupation that shares no word with the query", () => {
    expect(texts("Accounts clerk", 1)).toEqual(["Bookkeeper"]);
    expect(texts("Krankenschwester", 1)).toEqual(["Registered nurse"]);
  });

  it("does not look for what the title leaves out", () => {
    expect(texts("Primary Teachers, Except Special Education")[0]).toBe("Primary school teacher");
    expect(texts("MAESTROS DE PRIMARIA (EXCEPTO ENFERMEROS)")).toEqual(texts("Maestros de primaria"));
    expect(texts("Grundschullehrer, ausgenommen Krankenpfleger")).toEqual(texts("Grundschullehrer"));
    expect(texts("Instituteurs, sauf infirmiers")).toEqual(texts("Instituteurs"));
  });

  it("leaves out what shares nothing, keeps scores between 0 and 100 and stops at the top asked for", () => {
    expect(rankTexts("", OCCUPATIONS)).toEqual([]);
    expect(rankTexts("teacher", [])).toEqual([]);
    expect(texts("teacher", 1)).toHaveLength(1);
    for (const { score } of rankTexts("software developer", OCCUPATIONS)) expect(score > 0 && score <= 100).toBe(true);
  });

  it("keeps the order of the list where scores are equal", () => {
    const twins = ["b", "a", "c"].map((id) => ({ id, text: "Welder" }));
    expect(rankTexts("Welder", twins).map(({ id }) => id)).toEqual(["b", "a", "c"]);
  });

  it("knows by imported names what a title means that only insiders use", () => {
    const known = [{ code: "a1", language: "en", title: "Cook", labels: ["Cook", "Zorbler", "Kitchen hand"] }];
    expect(texts("Zorbler")[0]).not.toBe("Cook");
    expect(rankTexts("Zorbler", OCCUPATIONS, { known })[0]?.id).toBe("o4");
  });

  it("keeps together what names one occupation by the imported knowledge", () => {
    const corpus = ["Cook", "Grill steward", "Tax clerk"].map((text) => ({ id: text, text }));
    const known = [{ code: "a1", language: "en", title: "Cook", labels: ["Cook", "Grill steward"] }];
    const score = (options: object) => rankTexts("Cook", corpus, options).find(({ id }) => id === "Grill steward")?.score ?? 0;
    expect(score({ known })).toBeGreaterThan(score({}) + 10);
  });

  it("ranks many queries as it ranks each alone", () => {
    const queries = ["nurse", "Programming", ""];
    expect(rankMany(queries, OCCUPATIONS, { top: 3 })).toEqual(queries.map((query) => rankTexts(query, OCCUPATIONS, { top: 3 })));
  });
});
