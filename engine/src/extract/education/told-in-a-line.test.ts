import { describe, expect, test } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function read(...lines: readonly string[]) {
  const text = ["# Robin Sample", "", "robin@example.org", "", "## Education", "", ...lines, "", "## Skills", "", "Rigging", ""].join("\n");
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume.education ?? [];
}

const schools = async (...lines: readonly string[]) =>
  (await read(...lines)).map(({ institution, studyType, area, score }) => [institution, studyType, area, score]);

describe("schools in a list", () => {
  test("leave behind the words that led to their year and their grade", async () => {
    expect(
      await schools("- M.Com from Harrow University in 2016 with 66%", "- 12th (CBSE) from Grafton Vidyalaya in 2011 with 84%"),
    ).toEqual([
      ["Harrow University", "M.Com", undefined, "66%"],
      ["Grafton Vidyalaya", "12th (CBSE)", undefined, "84%"],
    ]);
  });

  test("have grades that reach from one letter to another", async () => {
    const [school] = await schools("Grafton Grammar School (2005 - 2010), 9 GCSEs at grades A*-C");
    expect(school?.at(-1)).toBe("A*-C");
  });

  test("keep the name behind a shortened word", async () => {
    expect(await schools("**Maestría en Datos** - Univ. Harrow (2020 - 2022)")).toEqual([["Univ. Harrow", "Maestría", "Datos", undefined]]);
  });

  test("keep the town in their brackets and the commas of their name", async () => {
    expect(await schools("Bachiller, Instituto San Martín (Grafton, Harrow) (2001 - 2005)")).toEqual([
      ["Instituto San Martín (Grafton, Harrow)", "Bachiller", undefined, undefined],
    ]);
    expect(await schools("- **Ingénieur** à l'Institut Supérieur d'Informatique, de Modélisation et de leurs Applications")).toEqual([
      ["Institut Supérieur d'Informatique, de Modélisation et de leurs Applications", "Ingénieur", undefined, undefined],
    ]);
  });

  test("are told from the kind of school beside them, and the degree from the town", async () => {
    expect(await schools("2005 – 2010 **Universität**, *Peter Muster Universität*, Linz, Diplom.")).toEqual([
      ["Peter Muster Universität", "Diplom", undefined, undefined],
    ]);
  });

  test("are entries of their own where only one of them has a grade behind its dates", async () => {
    expect(
      await schools(
        "- M.Sc. in Physics - Harrow University (2018 - 2022)",
        "- B.Sc. in Physics - Quay University (2014 - 2018), GPA: 3.9/4.0",
        "- B.A. in History - Pike University (2011 - 2014)",
      ),
    ).toEqual([
      ["Harrow University", "M.Sc.", "Physics", undefined],
      ["Quay University", "B.Sc.", "Physics", "3.9/4.0"],
      ["Pike University", "B.A.", "History", undefined],
    ]);
  });

  test("stand behind a label that is about the degree alone", async () => {
    expect(await schools("Universitario: Licenciatura en Historia, Universidad del Roble, 2020 - 2024")).toEqual([
      ["Universidad del Roble", "Licenciatura", "Historia", undefined],
    ]);
  });

  test("keep a grade out of a scale with blanks around its stroke", async () => {
    expect(await schools("Harrow University | B.Sc. Physics | 2014 - 2018 | GPA: 3.45 / 4.00")).toEqual([
      ["Harrow University", "B.Sc.", "Physics", "3.45 / 4.00"],
    ]);
  });
});

test("a name that nobody knows before a degree with its subject is the school", async () => {
  expect(await schools("2018 – 2022: Brandwick, Laurea in Comunicazione")).toEqual([["Brandwick", "Laurea", "Comunicazione", undefined]]);
});

test("a town that is called as a university is the school where no other is named", async () => {
  expect(await schools("**BS in Physics**", "Stanford, CA", "2018 – 2022")).toEqual([["Stanford", "BS", "Physics", undefined]]);
});

test("years below a town that ends as a month does are years", async () => {
  expect(await read("### Mestrado em Física", "Universidade da Serra, Rio de Janeiro", "2014 – 2018")).toMatchObject([
    { institution: "Universidade da Serra", startDate: "2014", endDate: "2018" },
  ]);
});

test("a Swiss trade keeps the letters of its certificate", async () => {
  expect(await schools("2014 – 2018", "Polymechaniker EFZ", "Berufsschule Musterthal")).toEqual([
    ["Berufsschule Musterthal", "Polymechaniker EFZ", undefined, undefined],
  ]);
});

test("a bootcamp is what was taken, and its name where", async () => {
  expect(await schools("**Brandwick**", "Bootcamp en Desarrollo Web", "2018")).toEqual([
    ["Brandwick", "Bootcamp", "Desarrollo Web", undefined],
  ]);
});

test("a line that tells when somebody graduated dates the school above it", async () => {
  expect(await read("**Harrow College**", "*B.A. in Design*", "- Studied print and web design", "- Graduated May 2013")).toMatchObject([
    { institution: "Harrow College", studyType: "B.A.", endDate: "2013-05" },
  ]);
});

test("a school without dates below a dated one is read", async () => {
  expect(
    await read(
      "**Harrow College**",
      "*Associate Degree in Nursing*",
      "*June 2019 - May 2021*",
      "Activities and societies: choir",
      "**Quay High School**",
      "*High School Diploma*",
    ),
  ).toMatchObject([
    { institution: "Harrow College", area: "Nursing" },
    { institution: "Quay High School", studyType: "High School Diploma" },
  ]);
});

test("an exchange is told before the school's name", async () => {
  expect(await read("8.2008 – 10.2008", "Auslandssemester: Harrow University, Stockholm")).toMatchObject([
    { institution: "Harrow University" },
  ]);
});

test("what a point below the head names is no school where the head names one that nobody knows", async () => {
  expect(
    await read("**Brandwick Mere**", "*Diplôme d'ingénieur - Logiciel*", "*2019 – 2022*", "- Harbour Systems: supervision of ships"),
  ).toMatchObject([{ institution: "Brandwick Mere" }]);
});

test("main subjects in a list are courses where the subject itself is written", async () => {
  expect(
    await read(
      "**Technische Hochschule Musterthal**",
      "Master of Science in Bauingenieurwesen",
      "2009 – 2011",
      "Schwerpunkte: Massivbau, Stahlbau",
    ),
  ).toMatchObject([{ studyType: "Master of Science", area: "Bauingenieurwesen", courses: ["Massivbau", "Stahlbau"] }]);
  expect(await read("**Istituto Brandwick**", "Laurea in Chimica", "2009 – 2011", "Materie principali: Ottica, Gas")).toMatchObject([
    { area: "Chimica", courses: ["Ottica", "Gas"] },
  ]);
});

test("a school behind the subject of a degree begins with its own first word", async () => {
  expect(await schools("BSc in Computer Science University of Harrow, 09/2006 - 09/2011")).toEqual([
    ["University of Harrow", "BSc", "Computer Science", undefined],
  ]);
});

test("a school in brackets behind its degree is the school, though one is at it still", async () => {
  expect(
    await schools(
      "- Ensino Fundamental (E. E. Prof. Aldo Pereira)",
      "",
      "- Cursando Ensino Médio (E.E. Profª Nair Lopes)",
      "",
      "- Cursando Ensino Técnico (ETEC Rosa Branca)",
    ),
  ).toEqual([
    ["E. E. Prof. Aldo Pereira", "Ensino Fundamental", undefined, undefined],
    ["E.E. Profª Nair Lopes", "Ensino Médio", undefined, undefined],
    ["ETEC Rosa Branca", "Ensino Técnico", undefined, undefined],
  ]);
});

test("a campus with its address in brackets goes without it", async () => {
  expect((await schools("### University of Washington (Seattle, WA)", "**B.A. Finance** (Expected June 2026)"))[0]?.[0]).toBe(
    "University of Washington",
  );
});

test("what was won while studying is no school", async () => {
  expect(
    await schools(
      "B.S. in Physics, Harrow University (Spring 2011)",
      "Dean's List of Distinguished Students at Quay University (Fall 2009)",
      "Nora Example Scholarship (2008)",
    ),
  ).toEqual([["Harrow University", "B.S.", "Physics", undefined]]);
});

test("where no school is named at all, names with a year are what was studied", async () => {
  expect(await schools("**BTS Management**  \n*2024*", "", "**L1 infirmiers**  \n*2022*", "", "**Brevet des collèges**  \n*2017*")).toEqual(
    [
      [undefined, "BTS", "Management", undefined],
      [undefined, "L1 infirmiers", undefined, undefined],
      [undefined, "Brevet des collèges", undefined, undefined],
    ],
  );
});

test("systems are a subject beside the school, though employers are called so", async () => {
  expect(await schools("### Faculdade Harrow", "**Análise e Desenvolvimento de Sistemas** | *02/2021 - 08/2024*")).toEqual([
    ["Faculdade Harrow", undefined, "Análise e Desenvolvimento de Sistemas", undefined],
  ]);
});

test("a heading with a school ends the entry above it, though neither that one's school is known nor its own dates", async () => {
  const entries = [
    "### Sistemas - *QUXYZ/HRW*",
    "*Graduação* - 2003/2007",
    "",
    "### Informática - *UFPR/CTBA*",
    "*Mestrado* - Não finalizado",
  ];
  expect((await schools(...entries)).map(([institution]) => institution)).toEqual(["QUXYZ/HRW", "UFPR/CTBA"]);
});

test("a school beside sex and year of birth in a Chinese header has neither subject nor end", async () => {
  const text =
    "# 和示例的简历\n\n个人信息\n----\n* 示例科技大学/男/1995\n* 工作经验：6年\n\n工作经历\n----\n### 示例科技有限公司 (2016/07 - 2017/02)\n\n负责系统\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  expect(outcome.ok && outcome.value.resume.education).toEqual([{ institution: "示例科技大学" }]);
});
