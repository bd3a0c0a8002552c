import { expect, test } from "vitest";
import { parseResume } from "./parse-resume.ts";

async function resumeOf(text: string) {
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

test.each([
  ["Vorname: Jana\nNachname: Brückner", "Jana Brückner"],
  ["Nom : Dupont\nPrénom : Claire", "Claire Dupont"],
  ["Jana\nBRÜCKNER", "Jana Brückner"],
  ["J A N A   B R Ü C K N E R", "Jana Brückner"],
  ["Dr. med. Jana Brückner, MBA", "Dr. med. Jana Brückner"],
  ["Frau Jana Brückner", "Jana Brückner"],
  ["Jana Brückner (sie/ihr)", "Jana Brückner"],
  ["Jana Brückner geb. Meier", "Jana Brückner"],
  ["Hallo, ich bin Jana Brückner.", "Jana Brückner"],
  ["Bewerbungsunterlagen von Jana Brückner", "Jana Brückner"],
])("the name in %j is %s", async (head, name) => {
  const { basics } = await resumeOf(
    `${head}\nkontakt@example.com\n\nBerufserfahrung\n\n03/2014 - 08/2019   Lagerleiter, Beispiel Handel GmbH\n`,
  );
  expect(basics?.name).toBe(name);
});

const SKILLS = ["Wundmanagement", "Palliativpflege", "MS Office", "SAP MM"];

test.each([
  ["Wundmanagement, Palliativpflege, MS Office und SAP MM"],
  ["Sehr gute Kenntnisse in Wundmanagement, Palliativpflege, MS Office und SAP MM."],
  ["Wundmanagement ▰▰▰▱▱\nPalliativpflege ▰▰▰▰▱\nMS Office ███░░\nSAP MM ■■■■□"],
  ["Pflege: Wundmanagement, Palliativpflege\nEDV: MS Office, SAP MM\nFührerschein: Klasse B"],
])("the skills in %j are four", async (list) => {
  const { skills } = await resumeOf(`Jana Brückner\njana@example.com\n\nEDV- UND FACHKENNTNISSE\n${list}\n`);
  expect(skills?.flatMap(({ keywords }) => keywords)).toEqual(SKILLS);
});

test("what is known as one skill is not parted at its small word", async () => {
  const { skills } = await resumeOf("Ann Lee\nann@example.com\n\nSKILLS\nExcel, Payroll, Bookkeeping, Health and Safety\n");
  expect(skills?.flatMap(({ keywords }) => keywords)).toEqual(["Excel", "Payroll", "Bookkeeping", "Health and Safety"]);
});

test.each([
  ["English (native), Quechish (basic)", [{ language: "English", fluency: "native" }]],
  [
    "Gallego y español (nativo), inglés (B2)",
    [
      { language: "Gallego", fluency: "nativo" },
      { language: "español", fluency: "nativo" },
      { language: "inglés", fluency: "B2" },
    ],
  ],
  [
    "Inglese: livello B2\nFrancese: livello A2",
    [
      { language: "Inglese", fluency: "B2" },
      { language: "Francese", fluency: "A2" },
    ],
  ],
  [
    "Nederlands en Fries: moedertaal. Engels: B2.",
    [
      { language: "Nederlands", fluency: "moedertaal" },
      { language: "Fries", fluency: "moedertaal" },
      { language: "Engels", fluency: "B2" },
    ],
  ],
  [
    "普通话：二级甲等\n英语：CET-6",
    [
      { language: "普通话", fluency: "二级甲等" },
      { language: "英语", fluency: "CET-6" },
    ],
  ],
  ["Deutsch, Englisch (C1)", [{ language: "Deutsch" }, { language: "Englisch", fluency: "C1" }]],
])("the languages in %j have the ratings that are theirs", async (list, expected) => {
  const { languages } = await resumeOf(`Ann Lee\nann@example.com\n\nLANGUAGES\n${list}\n`);
  expect(languages).toEqual(expected);
});

test("what the person may drive and what closes the document are no skills", async () => {
  const rows = [
    ["Tecniche", "Zucchetti, Excel"],
    ["Lingue", "Inglese: B2, Tedesco: A2"],
    ["Patente o patenti", "B"],
  ];
  const table = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  const { skills } = await resumeOf(
    `<!doctype html><html><body><h1>Ann Lee</h1><p>ann@example.com</p><h2>Competenze</h2><table>${table}</table><p>Autorizzo il trattamento dei miei dati personali ai sensi del GDPR.</p></body></html>`,
  );
  expect(skills?.flatMap(({ keywords }) => keywords)).toEqual(["Zucchetti", "Excel"]);
});
