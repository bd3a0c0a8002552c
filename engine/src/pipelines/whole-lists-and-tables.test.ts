import { describe, expect, test } from "vitest";
import { parseResume } from "./parse-resume.ts";

async function read(...lines: readonly string[]) {
  const outcome = await parseResume(new TextEncoder().encode(lines.join("\n")), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

type Resume = Awaited<ReturnType<typeof read>>;
const jobs = ({ work = [] }: Resume) => work.map((job) => [job.position, job.name, job.startDate, job.endDate]);
const skills = (resume: Resume) => (resume.skills ?? []).flatMap((group) => group.keywords ?? []);

describe("resumes in forms of their own", () => {
  test("the bold items of a resume that is one long list head its sections", async () => {
    const resume = await read(
      "<p><b>Lena Example</b></p><p>lena@example.org</p><ul>",
      "<li><b>Experience</b></li>",
      "<li>05/2016-01/2020: Warehouse Officer, Harrow Breweries Ltd.<ul><li>Stock accuracy improved to 99%</li></ul></li>",
      "<li>09/2014-04/2016: Clerk, Pike Works GmbH<ul><li>Registered manifests</li></ul></li>",
      "<li><b>Education</b></li><li>09/2011-06/2014: Diploma, Example College</li>",
      "<li><b>Skills</b></li><li>Excel, Route Planning</li></ul>",
    );
    expect(jobs(resume)).toEqual([
      ["Warehouse Officer", "Harrow Breweries Ltd.", "2016-05", "2020-01"],
      ["Clerk", "Pike Works GmbH", "2014-09", "2016-04"],
    ]);
    expect(resume.education).toMatchObject([{ institution: "Example College", endDate: "2014-06" }]);
    expect(skills(resume)).toEqual(["Excel", "Route Planning"]);
  });

  test("the first cells of a table that holds nothing but headings there head what stands beside them, small letters or not", async () => {
    const resume = await read(
      "<h1>Lena Example</h1><table>",
      "<tr><td>contact</td><td>lena@example.org</td></tr>",
      "<tr><td>experience</td><td><p><b>Harrow Works</b> 2016 – 2020</p><p><i>Clerk</i></p></td></tr>",
      "<tr><td>education</td><td><p><b>Example College</b> 2011 – 2014</p></td></tr>",
      "<tr><td>technical skills</td><td>Excel, Route Planning</td></tr></table>",
    );
    expect(jobs(resume)).toEqual([["Clerk", "Harrow Works", "2016", "2020"]]);
    expect(skills(resume)).toEqual(["Excel", "Route Planning"]);
  });

  test("an item over a line of dates heads the job that these date", async () => {
    const resume = await read(
      "<h1>Lena Example</h1><p>lena@example.org</p><h2>Experience</h2>",
      "<ul><li><b>Harrow Works Ltd.</b> — Clerk</li></ul><p>09/2019 – Present, Leeds</p><ul><li>Kept the books</li></ul>",
      "<ul><li><b>Pike GmbH</b> — Welder</li></ul><p>03/2015 – 08/2019, York</p><ul><li>Welded gates</li></ul>",
    );
    expect(jobs(resume)).toEqual([
      ["Clerk", "Harrow Works Ltd.", "2019-09", undefined],
      ["Welder", "Pike GmbH", "2015-03", "2019-08"],
    ]);
  });

  test("a freelance's projects with client and role are the jobs of a resume that names no others", async () => {
    const project = (client: string, role: string, period: string) => ["", `Period: ${period}`, `Client: ${client}`, `Role: ${role}`];
    const projects = [
      ...project("Harrow Works", "Animator", "02/2015 – 04/2019"),
      ...project("Pike GmbH", "Designer", "10/2012 – 01/2015"),
    ];
    const top = ["# Lena Example", "lena@example.org"];
    expect(jobs(await read(...top, "## Project history", ...projects))).toEqual([
      ["Animator", "Harrow Works", "2015-02", "2019-04"],
      ["Designer", "Pike GmbH", "2012-10", "2015-01"],
    ]);
    const employed = await read(...top, "## Experience", "Consultant, Example Ltd, 2012 – 2019", "## Projects", ...projects);
    expect(jobs(employed).map(([, name]) => name)).toEqual(["Example Ltd"]);
  });

  test("an employer's headcount, the length of the stay and its branch are neither title nor employer", async () => {
    const resume = await read(
      "# 林晓雯",
      "## 工作经历",
      "2021年3月起 河湾文化传媒有限公司 (150-500人) [5年9个月]",
      "所属行业：文化传媒",
      "**运营经理**",
      "- 管理账号",
    );
    expect(jobs(resume)).toEqual([["运营经理", "河湾文化传媒有限公司", "2021-03", undefined]]);
  });

  test("a label over the duties of a job ends no section", async () => {
    const resume = await read(
      "# Lena Exemplo",
      "## Experiência",
      ...["Usina Harrow S/A", "Mercado Pike Ltda"].flatMap((name, at) => [
        "",
        `Empresa: ${name}`,
        "Cargo: Auxiliar Administrativo",
        `Período: 0${2 + at}/201${8 - at} – 12/20${19 - at}`,
        "**Principais atividades:**",
        "- Arquivo e atendimento",
      ]),
    );
    expect(jobs(resume).map(([, name]) => name)).toEqual(["Usina Harrow S/A", "Mercado Pike Ltda"]);
  });

  test("a line that ends between a month and its year goes on in the next", async () => {
    const resume = await read(
      "Lena Exemplo",
      "lena@example.org",
      "",
      "EXPERIÊNCIA",
      "",
      "Engenheira",
      "Harrow Tecnologias, Lda., março",
      "de 2018 – junho de 2020",
      "- Migração",
      "",
      "Analista",
      "Banco Pike | junho de 2015 –",
      "fevereiro de 2018",
      "- APIs",
    );
    expect(jobs(resume)).toEqual([
      ["Engenheira", "Harrow Tecnologias, Lda.", "2018-03", "2020-06"],
      ["Analista", "Banco Pike", "2015-06", "2018-02"],
    ]);
  });
});
