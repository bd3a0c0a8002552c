import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function schoolsOf(text: string) {
  const read = await parseResume(new TextEncoder().encode(text), { asOf: "2026-01-01" });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.resume.education?.map(({ institution }) => institution);
}

it("takes capitals behind the subject for the school, whatever is told below, and two of them for two houses", async () => {
  const degree = (head: string, dates: string) => `### ${head}\n${dates}\n\n- Calificación del trabajo final: 10, con mérito.\n\n`;
  const degrees =
    degree("Especialización en Docencia Universitaria, UNXE", "Agosto de 2023 – 2026") +
    degree("Especialización en Políticas Públicas, CLAXO / FLAXO", "Marzo de 2021 – Julio de 2022");
  expect(await schoolsOf(`# Ada Ejemplo\n\n## Formación\n\n${degrees}`)).toEqual(["UNXE", "CLAXO / FLAXO"]);
});

it("finds the school in a column that is headed as one of places", async () => {
  const table = "| Zeitraum | Abschluss | Ort |\n|---|---|---|\n| 2000 – 2006 | Allgemeine Hochschulreife | Lessing-Gymnasium, Husum |\n";
  expect(await schoolsOf(`# Ada Beispiel\n\n## Schulbildung\n\n${table}`)).toEqual(["Lessing-Gymnasium"]);
});

it("reads what was taught under Enseignement as work, and degrees under Formation & Titres", async () => {
  const text = "# Ada Exemple\n\n## Enseignement\n\n`2015 - 2016`\n__Université de Harrow__ Chargée de TD\n\n## Formation & Titres\n\n";
  expect(await schoolsOf(`${text}- **Doctorat en Chimie** — Université de Pike\n`)).toEqual(["Université de Pike"]);
});

it("keeps Univ. before its town, parts a school behind the Dutch te, and takes neither hours nor a person's facts for a school", async () => {
  const school = "## Formation\n\n**Master Biosciences**, École Normale de Harrow, Univ. Claude Modèle Lyon 1\n2013-2015\n";
  expect(await schoolsOf(`# Ada Exemple\n\n${school}`)).toEqual(["École Normale de Harrow, Univ. Claude Modèle Lyon 1"]);
  const dutch = "## Opleiding\n\n2010 - 2012\nBachelor Informatica te CVO Harrow\n";
  expect(await schoolsOf(`# Ada Voorbeeld\n\n${dutch}`)).toEqual(["CVO Harrow"]);
  const facts = "## 教育经历\n\n李文清/男/1995\n\n本科/示例师范大学/网络工程 2013.9 - 2017.6\n";
  expect(await schoolsOf(`# 李文清\n\n${facts}`)).toEqual(["示例师范大学"]);
});

it("takes a heading for a subject though the word also announces what somebody knows", async () => {
  const degree = (head: string, line: string) => `### ${head}\n*${line}*\n\n`;
  const text =
    degree("Sistemas de Informação - *UNOXE/SMO*", "Graduação - 2003/2007") + degree("Informática - *UFXX/CTBA*", "Mestrado - 2009/2011");
  expect(await schoolsOf(`# Ada Exemplo\n\n## Formação Acadêmica\n\n${text}`)).toEqual(["UNOXE/SMO", "UFXX/CTBA"]);
});
