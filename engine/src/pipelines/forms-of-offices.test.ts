import { describe, expect, test } from "vitest";
import type { JsonResume } from "../model/index.ts";
import { line, makePdf } from "../testing/make-pdf.ts";
import { parseResume } from "./parse-resume.ts";

async function readBytes(bytes: Uint8Array): Promise<JsonResume> {
  const outcome = await parseResume(bytes, { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

const read = (...lines: readonly string[]) => readBytes(new TextEncoder().encode(lines.join("\n")));

/** Two columns of a page, each row at its height. */
const page = async (title: string, rows: readonly (readonly [y: number, left: string, right: string])[]) =>
  readBytes(
    await makePdf((pdf) => {
      line(pdf, title, 220, 40, { size: 18, bold: true });
      for (const [y, left, right] of rows) {
        if (left) line(pdf, left, 50, y, { bold: right === "" });
        if (right) line(pdf, right, 220, y);
      }
    }),
  );

const jobs = ({ work }: JsonResume) => work?.map((job) => [job.position, job.name, job.startDate, job.endDate]);

describe("a form of an office", () => {
  test("states pay, hours and supervisor beside each job, none of which is its title", async () => {
    const resume = await read(
      "Rosalind Okonjo",
      "",
      "Experience",
      "Bureau of Coastal Readiness",
      "06/2019 - Present",
      "Salary: $118,204.00 USD Per Year",
      "Hours per week: 40",
      "Program Analyst",
      "Duties, Accomplishments and Related Skills:",
      "Direct a staff of seven analysts.",
      "Supervisor: Dana Whitcombe (555-555-0110)",
      "Okay to contact this Supervisor: Yes",
    );
    expect(jobs(resume)).toEqual([["Program Analyst", "Bureau of Coastal Readiness", "2019-06", undefined]]);
  });

  test("has a table whose ends stand in a column of their own, where a job may go on", async () => {
    const resume = await read(
      "# Kerstin Oberhuber",
      "",
      "## Beruflicher Werdegang",
      "",
      "| Arbeitgeber | Tätigkeit | von | bis |",
      "|---|---|---|---|",
      "| Stadt Hallbrunn | Sachbearbeiterin | 09/2017 | heute |",
      "| Gasthof Kirchenwirt | Servicekraft | 06/2010 | 02/2012 |",
    );
    expect(jobs(resume)).toEqual([
      ["Sachbearbeiterin", "Stadt Hallbrunn", "2017-09", undefined],
      ["Servicekraft", "Gasthof Kirchenwirt", "2010-06", "2012-02"],
    ]);
  });

  test("a school that is called as a label is stays a school", async () => {
    const resume = await read(
      "Carmen Delgado",
      "",
      "Experiencia profesional",
      "oct. 2012 – jul. 2014",
      "Becaria posdoctoral",
      "Centro de Estudios Andinos",
    );
    expect(jobs(resume)).toEqual([["Becaria posdoctoral", "Centro de Estudios Andinos", "2012-10", "2014-07"]]);
  });
});

describe("a page of two columns", () => {
  test("with a centred title over labels and values is a form", async () => {
    const resume = await page("Lebenslauf", [
      [80, "Persönliche Daten", ""],
      [96, "Name:", "Mehmet Karaca"],
      [110, "Adresse:", "Hafenstr. 112, 47119 Duisburg"],
      [124, "Telefon:", "0151 55501277"],
      [138, "E-Mail:", "m.karaca@example.org"],
      [152, "Geburtsdatum:", "14.03.1986"],
      [166, "Familienstand:", "verheiratet"],
      [196, "Schulbildung", ""],
      [212, "August 2005 - Juni 2011", "Gesamtschule Duisburg-Süd"],
      [226, "", "Abschluss: Fachoberschulreife"],
      [256, "Berufserfahrung", ""],
      [272, "April 2014 - Dezember 2018", "Staplerfahrer, Stahlhandel Wefers KG, Oberhausen"],
      [286, "August 2011 - März 2014", "Lagerhelfer, Logistikzentrum Niederrhein, Moers"],
    ]);
    expect(resume.basics?.name).toBe("Mehmet Karaca");
    expect(resume.education).toMatchObject([{ institution: "Gesamtschule Duisburg-Süd", endDate: "2011-06" }]);
    expect(jobs(resume)?.map(([, , from]) => from)).toEqual(["2014-04", "2011-08"]);
  });

  test("may be a time line that runs upwards: the end of each job over its beginning", async () => {
    const resume = await page("Claire Example", [
      [80, "Expérience professionnelle", ""],
      [100, "aujourd'hui", "Cheffe de projet, Maison Vauquelin"],
      [114, "mars 2019", "Refonte du site marchand."],
      [146, "février 2019", "Chargée de projet, Agence Tramontane"],
      [160, "septembre 2015", "Gestion de douze projets par an."],
    ]);
    expect(jobs(resume)).toEqual([
      ["Cheffe de projet", "Maison Vauquelin", "2019-03", undefined],
      ["Chargée de projet", "Agence Tramontane", "2015-09", "2019-02"],
    ]);
  });
});

describe("a text in few words", () => {
  test("has the dates of a job in brackets between employer and title", async () => {
    const resume = await read(
      "Gareth Example",
      "Work Experience:",
      "Copper Kettle Hotel (Cardiff) (September 2019 - Present) Head Chef",
      "Lead a brigade of nine. Cut food waste by 30%.",
      "Severnside Inns Ltd (Bristol) (June 2014 - August 2019) Sous Chef",
      "Trained three apprentices.",
    );
    expect(jobs(resume)).toEqual([
      ["Head Chef", "Copper Kettle Hotel", "2019-09", undefined],
      ["Sous Chef", "Severnside Inns Ltd", "2014-06", "2019-08"],
    ]);
  });

  test("names a group of skills before an equals sign", async () => {
    const { skills } = await read("Nico Example", "", "Skills", "", "Languages = JavaScript; TypeScript", "Frameworks = React; Svelte");
    expect(skills).toMatchObject([
      { name: "Languages", keywords: ["JavaScript", "TypeScript"] },
      { name: "Frameworks", keywords: ["React", "Svelte"] },
    ]);
  });
});
