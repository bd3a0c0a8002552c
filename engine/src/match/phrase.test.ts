import { expect, it } from "vitest";
import { engine } from "../testing/engine.ts";
import { backendPosting, developer } from "../testing/match-samples.ts";
import { speakIn } from "./phrase.ts";

const told = (locale: string, phrases = {}) => engine.explainMatch(developer(), backendPosting(), { asOf: "2026-11-01", locale, phrases });

it.each([
  ["de", "von 100.", "Dafür:", "Python steht im Lebenslauf, genutzt über 7 Jahre."],
  ["fr-CA", "sur 100.", "Pour :", "Python figure dans le CV, avec 7 ans de pratique."],
  ["es", "de 100.", "A favor:", "Python figura en el currículum, con 7 años de uso."],
  ["pl", "of 100.", "For it:", "Python is named in the resume, with 7 years of use."],
])("tells a match in %s, and in English where it lacks the language", (locale, score, strengths, reason) => {
  const match = told(locale);
  expect(match.explanation).toContain(score);
  expect(match.explanation).toContain(strengths);
  expect(match.requirements.map((row) => row.reason).join(" ")).toContain(reason);
});

it("tells the same figures in every language", () => {
  const figures = (locale: string) => {
    const { score, receipt, confidence } = told(locale);
    return { score, confidence, rows: receipt.rows.map(({ hundredths }) => hundredths) };
  };
  for (const locale of ["de", "fr", "es"]) expect(figures(locale)).toEqual(figures("en"));
});

it("says one year and two years, and points as commas where they are commas", () => {
  const german = speakIn("de");
  expect([12, 24, 1].map((months) => german.duration(months))).toEqual(["1 Jahr", "2 Jahre", "1 Monat"]);
  expect(speakIn("fr").phrase("change.skill", { skill: "Rust", score: 71.5 })).toBe("Avec Rust, le score serait de 71,5");
});

it("lets a workspace say it in its own words", () => {
  expect(told("en", { "explanation.score": "We see {score} ({band})." }).explanation).toMatch(/^We see [\d.]+ \((?:Strong|Good) fit\)\./);
});
