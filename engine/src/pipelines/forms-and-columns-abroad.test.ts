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
const jobs = ({ work }: JsonResume) => work?.map((job) => [job.position, job.name]);

/** A page whose rows are a label and its value; a third cell would stand further right. */
const form = async (...rows: readonly (readonly [string, string] | string)[]) =>
  readBytes(
    await makePdf((pdf) => {
      line(pdf, "Milena Brandt", 50, 40, { size: 20, bold: true });
      for (const [at, row] of rows.entries()) {
        const y = 80 + at * 18;
        if (typeof row === "string") line(pdf, row, 50, y, { size: 13, bold: true });
        else for (const [column, text] of row.entries()) line(pdf, text, 50 + column * 190, y);
      }
    }),
  );

describe("forms of a label and its value", () => {
  test("are read row by row, also where a label takes two lines", async () => {
    const resume = await form(
      "Berufserfahrung",
      ["Datum (von-bis)", "2015-03 bis heute"],
      ["Name und Adresse des", "Tannwald Werke GmbH"],
      ["Arbeitgebers", ""],
      ["Beruf oder Funktion", "Buchhalterin"],
      ["Datum (von-bis)", "2011-01 bis 2015-02"],
      ["Name und Adresse des", "Steinbach & Sohn KG"],
      ["Arbeitgebers", ""],
      ["Beruf oder Funktion", "Sachbearbeiterin"],
      "Schul- und Berufsbildung",
      ["Datum (von-bis)", "2006-10 bis 2010-09"],
      ["Name und Art der Bildungseinrichtung", "Universität Beispielstadt"],
      ["Erworbene Qualifikation", "Diplom-Kauffrau"],
    );
    expect(jobs(resume)).toEqual([
      ["Buchhalterin", "Tannwald Werke GmbH"],
      ["Sachbearbeiterin", "Steinbach & Sohn KG"],
    ]);
    expect(resume.education).toMatchObject([{ institution: "Universität Beispielstadt", startDate: "2006-10", endDate: "2010-09" }]);
  });

  test("name the groups of skills beside the skills", async () => {
    const { skills, languages } = await form(
      "Besondere Kenntnisse",
      ["Web", "PHP, TypeScript, Perl"],
      ["Maschinennah", "C, VHDL"],
      ["Datenbanken", "PostgreSQL, Redis"],
      "Sprachen",
      ["Deutsch", "Muttersprache"],
      ["Englisch", "fließend"],
    );
    expect(skills).toMatchObject([
      { name: "Web", keywords: ["PHP", "TypeScript", "Perl"] },
      { name: "Maschinennah", keywords: ["C", "VHDL"] },
      { name: "Datenbanken", keywords: ["PostgreSQL", "Redis"] },
    ]);
    expect(languages).toMatchObject([
      { language: "Deutsch", fluency: "Muttersprache" },
      { language: "Englisch", fluency: "fließend" },
    ]);
  });

  test("put the family name first", async () => {
    const { basics } = await read("Informazioni personali", "Nome: BERTANI, Francesca Maria", "Telefono: 045 8001234 – 347 1234567");
    expect(basics).toMatchObject({ name: "Francesca Maria Bertani", phone: "045 8001234" });
  });
});

describe("dates and names as they are written abroad", () => {
  test("the day comes before the month where nobody writes it otherwise", async () => {
    const { work } = await read(
      "Chiara Fontanin",
      "",
      "Esperienza lavorativa",
      "01/09/2015 – 01/03/2019   Infermiera, Casa di Cura Villa Aurora",
      "Assistenza ai pazienti, somministrazione delle terapie e formazione dei tirocinanti del reparto.",
    );
    expect(work).toMatchObject([{ startDate: "2015-09", endDate: "2019-03" }]);
  });

  test("a Chinese comma parts the title from the employer, and a list item that opens with its dates is a job", async () => {
    const resume = await read(
      "# 林晓雯 (Xiaowen Lin)",
      "## 工作经历",
      "- **2025 年 6 月至今：** 高级研究工程师，海澜研究中心",
      "- **2024 年 12 月至 2025 年 5 月：** 研究助理，青川大学",
      "## 技术能力",
      "- **编程语言：** Python、Java",
    );
    expect(resume.basics?.name).toBe("林晓雯");
    expect(jobs(resume)).toEqual([
      ["高级研究工程师", "海澜研究中心"],
      ["研究助理", "青川大学"],
    ]);
    expect(resume.skills).toMatchObject([{ name: "编程语言", keywords: ["Python", "Java"] }]);
  });

  test("a stroke between two titles makes one title, and what stands in brackets is not cut", async () => {
    const resume = await read(
      "# Ana Belmonte",
      "## Experiencia Profesional",
      "### Directora / Coordinadora de Proyecto | Fundación Alborada",
      "2021 – Presente",
      "### Programadora (Android / Cordova) | Talleres Rivera S.L.",
      "2018 – 2020",
    );
    expect(jobs(resume)).toEqual([
      ["Directora / Coordinadora de Proyecto", "Fundación Alborada"],
      ["Programadora (Android / Cordova)", "Talleres Rivera S.L."],
    ]);
  });

  test("the branch behind the town of a job is no employer", async () => {
    const resume = await read(
      "# Jörn Tessmer",
      "## Berufserfahrung",
      "### Cloud-Architekt — Nordwolke GmbH",
      "**08/2018 – 11/2025** · München · Werbetechnik",
    );
    expect(jobs(resume)).toEqual([["Cloud-Architekt", "Nordwolke GmbH"]]);
  });

  test("a heading that says it twice, or that runs into its list, heads the skills", async () => {
    const { skills } = await read(
      "# Rafael Teles",
      "## Habilidades Comportamentais (Soft Skills)",
      "Comunicação, Liderança",
      "#### Habilidades Técnicas: Python, SQL, Tableau",
    );
    expect(skills?.flatMap((group) => group.keywords)).toEqual(["Comunicação", "Liderança", "Python", "SQL", "Tableau"]);
  });
});
