import { expect, it } from "vitest";
import { parseResume } from "./parse-resume.ts";

async function resumeOf(text: string) {
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

const jobsOf = async (text: string) => (await resumeOf(text)).work?.map(({ position, name }) => [position, name]);

it("takes headings of one kind for heads, whichever look has more of their letters", async () => {
  const job = (head: string, dates: string) => `### ${head}\n*${dates}*\n> Kept the records of the house.\n`;
  const jobs = [job("Analyst - *Harrow Regional Hospital*", "04/2017 – 11/2017"), job("Teacher - *HWX*", "03/2016 – 03/2017")];
  expect(await jobsOf(`# Ada Example\n\n## Experience\n\n${jobs.join("\n")}`)).toEqual([
    ["Analyst", "Harrow Regional Hospital"],
    ["Teacher", "HWX"],
  ]);
});

it("reads a name in bold letters and what follows it below dates that stand alone, however long the line is", async () => {
  const tasks = "Développeur de solutions pour les cours en ligne de la maison et de tous ceux qui les suivent depuis chez eux";
  const job = (dates: string, name: string, title: string) => `\`${dates}\`\n__${name}__ ${title}; ${tasks}\n`;
  const jobs = [job("09.2015 - 12.2016", "Atelier Harrow", "Ingénieur"), job("11.2013 - 09.2015", "Maison Pike", "Technicien")];
  expect(await jobsOf(`# Ada Example\n\n## Expériences\n\n${jobs.join("\n")}`)).toEqual([
    ["Ingénieur", "Atelier Harrow"],
    ["Technicien", "Maison Pike"],
  ]);
});

it("takes no task below a title for the employer where a heading names it over several dates", async () => {
  const post = (dates: string, title: string, task: string) => `#### ${dates}\n\n${title}  \n${task}\n\n`;
  const posts = [
    post("11.2022 – 12.2023", "Lead Developer", "Pflege der Codebasis und der Architektur, auch der Test-Suite und der Pipeline für alle"),
    post("02.2021 – 10.2022", "Web Entwickler", "Full-Stack-Entwicklung einer Anwendung zum Simulieren von Angriffen"),
    "### Pike Software GmbH\n\n",
    post("09.2018 – 03.2020", "Software Entwickler", "Entwicklung von Modellen sowie Planungs-Anwendungen"),
  ];
  expect(await jobsOf(`# Ada Beispiel\n\n## Tätigkeiten\n\n### Harrow Works GmbH, Leipzig\n\n${posts.join("")}`)).toEqual([
    ["Lead Developer", "Harrow Works GmbH"],
    ["Web Entwickler", "Harrow Works GmbH"],
    ["Software Entwickler", "Pike Software GmbH"],
  ]);
});

it("finds the employer by its legal form below a title with letters behind a slash", async () => {
  expect(await jobsOf("Ada Example\n\nBERUFSERFAHRUNG\n02.2022-11.2023\nQualitätsingenieurin / ISB\nHarrow Works GmbH, Berlin\n")).toEqual([
    ["Qualitätsingenieurin / ISB", "Harrow Works GmbH"],
  ]);
});

it("takes neither the foot of a page nor the years in front of a title for a part of a job", async () => {
  const text =
    "Ada Example\n\nWORK EXPERIENCE\n\nHarrow Works\n\nWelder\nMay 2019 - June 2021\n\nFitter\nMay 2016 - April 2019\n\nPage 1 of 2\n\n";
  expect((await jobsOf(text))?.flat()).not.toContain("Page 1 of 2");
  const list = "Ada Example\n\nWORK EXPERIENCE\n\n* 2 years as Site Engineer at Harrow Works from 2014 to 2016\n\n";
  expect(await jobsOf(`${list}* 9 years as Draughtsman at Pike Works from 2005 to 2014\n`)).toEqual([
    ["Site Engineer", "Harrow Works"],
    ["Draughtsman", "Pike Works"],
  ]);
});

it("keeps the heading below a name, and the version of the document behind it, out of the name", async () => {
  expect((await resumeOf("# Ada Example\n\n## Affiliation\n\nHarrow Works\n")).basics?.name).toBe("Ada Example");
  expect((await resumeOf("# Ada Example CV: Extended Edition\n\n## About\n\n* PADI Dive Master\n")).basics?.name).toBe("Ada Example");
  const street = "# João Vitor de Oliveira Sales\n\n## Rua Fontana, 59, Vivendas do Engenho, Itatiba, São Paulo\n";
  expect((await resumeOf(street)).basics?.name).toBe("João Vitor de Oliveira Sales");
});

it("reads blanks that a page spells out as blanks", async () => {
  const text =
    "# 简历\n\n- 姓名：骆文&emsp;&emsp;&emsp;&emsp;性别：男\n\n# 工作经历\n\n### 江苏示例软件科技有限公司 &emsp;&emsp;&emsp;&emsp;2019年5月 ~ 2019年8月\n\n**后台开发**\n";
  const { basics, work } = await resumeOf(text);
  expect([basics?.name, work?.[0]?.name]).toEqual(["骆文", "江苏示例软件科技有限公司"]);
});

it("reads a form that was written as a list: employer, title and dates are items of their own", async () => {
  const job = (title: string, dates: string) =>
    `> - Empresa: **HARROW LOGISTICS LTDA**\n> - Cargo: **${title}**\n> - ${dates}\n> - Atividade: **Atualizar o banco de dados.**\n\n---\n`;
  const text = `# Ada Exemplo\n\n### Experiencia de Trabalho\n\n${job("Jovem Aprendiz", "Início: **12/06/2017** Término: **11/10/2018**")}${job("Assistente", "Início: **25/10/2019** Término: **05/07/2021**")}`;
  expect(await jobsOf(text)).toEqual([
    ["Jovem Aprendiz", "HARROW LOGISTICS LTDA"],
    ["Assistente", "HARROW LOGISTICS LTDA"],
  ]);
});

it("reads labels over their values as lists of definitions are written", async () => {
  const text = "Puesto\n:   *Bioinformático*\n\nOrganismo\n:   Universidad de Harrow\n\nFecha de incorporación\n:   2 de Abril de 2012\n";
  const schools = "## Formación\n\n2001 - Universidad de Pike\n:   *Ingeniero en Informática*\n";
  expect(await jobsOf(`# Ada Ejemplo\n\n## Experiencia\n\n${text}\n${schools}`)).toEqual([["Bioinformático", "Universidad de Harrow"]]);
});

it("parts the employer that a link leads to from two titles, and takes no short sentence below for it", async () => {
  const job = (head: string, dates: string) => `### ${head} (${dates})\n- Kept the records\n\n`;
  const linked = job("Intern, Developer, [Vymo](https://vymo.example)", "July 2023 - May 2024");
  const others = job("Logistics Manager, [Harrow Works](https://harrow.example)", "March 2018 - May 2023");
  expect(await jobsOf(`# Ada Example\n\n## Experience\n\n${linked}${others}`)).toEqual([
    ["Intern, Developer", "Vymo"],
    ["Logistics Manager", "Harrow Works"],
  ]);
  const told = "### 2015 - 2019: Software Architekt, Valento\n\nDesign & Development der ersten Fassung.\n";
  expect(await jobsOf(`# Ada Beispiel\n\n## Berufserfahrung\n\n${told}`)).toEqual([["Software Architekt", "Valento"]]);
});

it("reads what floats at the right edge of a line apart from what is written before it", async () => {
  const job = (title: string, dates: string) =>
    `<p>${title}<span style="float: right;">${dates}</span><br><i>Harrow Science Centre</i></p>\n\n`;
  const { work } = await resumeOf(
    `# Ada Example\n\n## Experience\n${job("Planetarium Host", "2019-2021")}${job("Board Member", "2016-2018")}`,
  );
  expect(work?.map(({ position, startDate }) => [position, startDate])).toEqual([
    ["Planetarium Host", "2019"],
    ["Board Member", "2016"],
  ]);
});
