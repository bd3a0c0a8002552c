import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function read(body: string) {
  const outcome = await parseResume(new TextEncoder().encode(`# Jana Beispiel\n\njana@example.de\n\n${body}\n`), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

it("parts what was studied from the university at which it was, whatever small word stands between", async () => {
  const { education = [] } = await read(
    "## Ausbildung\n\n* 2002 - 2006\n  Studium Bauwesen an Hochschule Beispielheim\n\n* 1998 - 2001\n  Studium der Rechte an der Universität Beispielstadt\n",
  );
  expect(education.map(({ institution, area }) => [institution, area])).toEqual([
    ["Hochschule Beispielheim", "Studium Bauwesen"],
    ["Universität Beispielstadt", "Studium der Rechte"],
  ]);
});

it("takes studies told among the jobs for studies, though school has a section of its own", async () => {
  const { work = [], education = [] } = await read(
    "## Schulbildung\n\n1996 – 2005: Musterschule, Abitur\n\n## Werdegang\n\n2005 – 2010: Studium der Physik an der Universität Beispielstadt\n\n2010 – 2014: Wissenschaftlicher Mitarbeiter, Universität Beispielstadt\n",
  );
  expect(education.map(({ institution }) => institution)).toEqual(["Musterschule", "Universität Beispielstadt"]);
  expect(work.map(({ position }) => position)).toEqual(["Wissenschaftlicher Mitarbeiter"]);
});

it("takes the day of a degree below its dates for no entry of its own", async () => {
  const { education = [] } = await read(
    "## Ausbildung\n\n### Universität Beispielstadt\n\n#### 10.2011 – 10.2014\n\n**B.Sc. Physik**\nAbschluss am 21.10.2014, Note 1,6\n\n### Muster-Gymnasium\n\n#### 09.2002 – 05.2011\n\nAbitur am 30.05.2011, Note 1,0\n",
  );
  expect(education.map(({ institution }) => institution)).toEqual(["Universität Beispielstadt", "Muster-Gymnasium"]);
});

it("takes letters in capitals beside a degree that no list knows for the school", async () => {
  const { education = [] } = await read(
    "## Formación\n\n### Especialización en Docencia Universitaria, UNXE\nAgosto de 2023 – 2025\n\n### Maestría en Estudios Rurales, UNXTREF\nMarzo de 2021 – 2023\n",
  );
  expect(education.map(({ institution }) => institution)).toEqual(["UNXE", "UNXTREF"]);
});

it("reads the school in a Chinese header where no section is of schools", async () => {
  const text =
    "## 个人信息\n\n- 吴示例 / 男 / 1994\n- 本科 / 软件工程 / 示例东软学院（2012 ~ 2016）\n- 邮箱：wu@example.cn\n\n## 工作经历\n\n**示例科技有限公司** *开发工程师*（2016.06 ~ 2017.06）\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  const { basics, education, work } = outcome.value.resume;
  expect(basics?.name).toBe("吴示例");
  expect(education).toMatchObject([{ institution: "示例东软学院", startDate: "2012", endDate: "2016" }]);
  expect(work).toMatchObject([{ name: "示例科技有限公司", position: "开发工程师", startDate: "2016-06", endDate: "2017-06" }]);
});

it("takes schools in a career for schooling, though their dates have a line of their own", async () => {
  const { work = [], education = [] } = await read(
    "## Werdegang\n\n01/2019 bis 08/2020<br>Hilfswissenschaftler<br>Muster GmbH & Co KG\n\n10/2016 bis 04/2021<br>Bachelor of Engineering<br>Fachhochschule Beispielheim\n\n08/2015 bis 06/2016<br>Fachhochschulreife<br>Berufskolleg Beispielstadt\n",
  );
  expect(education.map(({ institution }) => institution)).toEqual(["Fachhochschule Beispielheim", "Berufskolleg Beispielstadt"]);
  expect(work.map(({ name }) => name)).toEqual(["Muster GmbH & Co KG"]);
});

it("takes a field of work below the heading of work for no section of schools", async () => {
  const { work = [], education = [] } = await read(
    "## Formation\n\n- **Doctorat en Philosophie**, Université d'Exempleville — 2022\n\n## Expérience professionnelle\n\n### Enseignement\n\n- Enseignant — Lycée Exemple (2022–présent)\n- Enseignant — Institut Modèle (2015–2017)\n\n## Langues\n\n- Français\n",
  );
  expect(education.map(({ institution }) => institution)).toEqual(["Université d'Exempleville"]);
  expect(work.map(({ name }) => name)).toEqual(["Lycée Exemple", "Institut Modèle"]);
});

it("dates a school by the years in a cell of their own, though nothing but its average stands beside them", async () => {
  const { education = [] } = await read(
    "## Formation\n\nMaster en Management\nÉcole de Commerce de l'Ardenelle\n2014 - 2016        Mention Bien\n\nDUT en Informatique\nIUT de Harlecourt\n2012 - 2014        Moyenne : 14,2/20",
  );
  expect(education.map(({ institution, startDate, score }) => [institution, startDate, score])).toEqual([
    ["École de Commerce de l'Ardenelle", "2014", "Bien"],
    ["IUT de Harlecourt", "2012", "14,2/20"],
  ]);
});

it("takes the branch of a school leaving for no country: 'Baccalauréat ES'", async () => {
  const { education = [] } = await read("## Formation\n\nBaccalauréat ES\nLycée Anne-de-Harlecourt\n2012");
  expect(education.map(({ institution, studyType }) => [institution, studyType])).toEqual([
    ["Lycée Anne-de-Harlecourt", "Baccalauréat ES"],
  ]);
});

it("reads a list of courses to its end, over as many lines as it takes, and no line that says something else", async () => {
  const list = "- Relevant courses: Statics, Mechanics, Strength of materials,\n- Hydraulics, Surveying,\n- Grade: 1.3\n- Minor in Botany";
  const { education = [] } = await read(`## Education\n\nBachelor of Science, Harlecourt University\n2012 - 2015\n\n${list}`);
  expect(education.map(({ courses, score }) => [courses, score])).toEqual([
    [["Statics", "Mechanics", "Strength of materials", "Hydraulics", "Surveying"], "1.3"],
  ]);
});

it("takes the figure with its label for the grade where honours stand beside it", async () => {
  const { education = [] } = await read("## Education\n\nBA History, Harlecourt University, with distinction, GPA 3.87\n2012 - 2015");
  expect(education.map(({ score }) => score)).toEqual(["3.87"]);
});

it("makes a course whole that was broken over two lines of an item", async () => {
  const text =
    "ADA EXAMPLE\nada@example.org\n\nEDUCATION\n\nBachelor of Science, Harlecourt University          2012 - 2015\n- Relevant courses: Statics, Strength of\n  Materials, Hydraulics\n- Minor in Botany\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  expect(outcome.ok && outcome.value.resume.education?.[0]?.courses).toEqual(["Statics", "Strength of Materials", "Hydraulics"]);
});
