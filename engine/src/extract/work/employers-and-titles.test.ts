import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function jobsOf(text: string) {
  const outcome = await parseResume(new TextEncoder().encode(`${text}\n`), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return (outcome.value.resume.work ?? []).map(({ name, position }) => [name, position]);
}

const markdown = (jobs: string) => jobsOf(`# Ada Example\n\nada@example.com\n\n## Experience\n\n${jobs}`);

it("takes titles below an employer with dates of its own for titles, though the next employer stands where they do", async () => {
  const text = `ADA EXAMPLE
ada@example.com

EXPERIENCE

Harrow Army Depot, Leeds                    2016 - 2024
Squad Leader / Transport Operator (2020 - 2024)
- Led nine people
Transport Operator (2016 - 2020)
- Drove lorries

Swanmouth Warehouse, Leeds                  2014 - 2016
Forklift Operator
- Loaded lorries`;
  expect(await jobsOf(text)).toEqual([
    ["Harrow Army Depot", "Squad Leader / Transport Operator"],
    ["Harrow Army Depot", "Transport Operator"],
    ["Swanmouth Warehouse", "Forklift Operator"],
  ]);
});

it("reads an earlier title in slanted letters below the same employer", async () => {
  const jobs = "**Harrow Consulting**, Leeds  \n*Learning Engineer (2019–2023)*  \n- Built models\n\n*Data Engineer*  \n- Built stores";
  expect(await markdown(jobs)).toEqual([
    ["Harrow Consulting", "Learning Engineer"],
    ["Harrow Consulting", "Data Engineer"],
  ]);
});

it("keeps a title whole that a label announces", async () => {
  const job = "Employer: Oceanic Tours\n\nPosition: First Mate - Tour Guide\n\nDates: May 2021 - Present";
  expect(await markdown(job)).toEqual([["Oceanic Tours", "First Mate - Tour Guide"]]);
});

it("keeps two names in slanted letters together where 'and' joins them", async () => {
  const job = "### Assistant Editor, *Harrow Magazine* and *Swanmouth Weekly*\n\nFebruary 2013 – August 2014\n\n* Wrote";
  expect(await markdown(job)).toEqual([["Harrow Magazine and Swanmouth Weekly", "Assistant Editor"]]);
});

it("keeps a short form and its long form together", async () => {
  const job = "### Research Assistant\n\nHRW - Harrow Institute for Economic Research | 2019 – 2021\n\n* Counted";
  expect(await markdown(job)).toEqual([["HRW - Harrow Institute for Economic Research", "Research Assistant"]]);
});

it("does not take the professor one worked with for an employer", async () => {
  const job = "**Research Assistant** — with Dr. Jane Pike | 2019 – 2021\n\n- Counted";
  expect(await markdown(job)).toEqual([[undefined, "Research Assistant"]]);
});

it("gives a time without an employer none, where employers stand below their titles", async () => {
  const jobs =
    "### Consultant\n\nHarrow Protocol Inc\n\nJanuary 2025 – Present\n\n- Advised\n\n### Sabbatical Officer\n\nJune 2024 – January 2025\n\n- Rested";
  expect(await markdown(jobs)).toEqual([
    ["Harrow Protocol Inc", "Consultant"],
    [undefined, "Sabbatical Officer"],
  ]);
});

it("takes a company with its country for an employer", async () => {
  const jobs = "Jan 2016 - Aug 2017: Healthcare Assistant\nHarrow Clinic\n\nJune 2014 - Dec 2015: Pharmacy Assistant\nPikes UK";
  expect(await jobsOf(`Ada Example\nada@example.com\n\nEmployment History\n\n${jobs}`)).toEqual([
    ["Harrow Clinic", "Healthcare Assistant"],
    ["Pikes UK", "Pharmacy Assistant"],
  ]);
});

it("pairs employers with the dated titles below them in one list", async () => {
  const jobs =
    "* **Vecchia Torrefazione**, New York City, NY\n  Lead barista, May 2019–Present\n  * Guided others\n* **Tropico Café**, Buffalo, NY\n  Barista, June 2016–April 2019\n  * Took orders";
  expect(await markdown(jobs)).toEqual([
    ["Vecchia Torrefazione", "Lead barista"],
    ["Tropico Café", "Barista"],
  ]);
});

it("leaves out what an employer does, in brackets, and whom one worked for there", async () => {
  const jobs =
    "### Chief Scientist — Pike Advisors Ltd (strategy consultancy for colleges)\n\nMay 2024 – Present\n\n- Led\n\n### Research Assistant — Harrow Laboratories | Dr. Jane Pike\n\n2019 – 2021\n\n- Counted";
  expect(await markdown(jobs)).toEqual([
    ["Pike Advisors Ltd", "Chief Scientist"],
    ["Harrow Laboratories", "Research Assistant"],
  ]);
});

it("goes on with the jobs below a part that stands among them, and counts no years of experience as one", async () => {
  const jobs =
    "12 years of experience\n\n### Skill Set\n\n- Welding, brazing\n\n### Harrow Works\n\n*(February 2019 - Present)*\n\n**Welder**\n\n- Welded\n\n### Pike Yards\n\n*(March 2014 - January 2019)*\n\n**Fitter**\n\n- Fitted";
  expect(await markdown(jobs)).toEqual([
    ["Harrow Works", "Welder"],
    ["Pike Yards", "Fitter"],
  ]);
});

it("takes a list of techniques under 'Technical Experience' for skills, beside jobs with dates", async () => {
  const jobs =
    "### Developer at Harrow Works\n\n2019 – 2021\n\n- Wrote\n\n## Technical Experience\n\n### Tools\n\nPython, Docker, Kubernetes, PostgreSQL, JavaScript, Linux";
  expect(await markdown(jobs)).toEqual([["Harrow Works", "Developer"]]);
});

it("parts a title from the employer in the brackets that its dates close, and from its number", async () => {
  const jobs = "## 1. Senior Engineer (Quarnley, Feb 2021 - Jul 2024)\n\nLed two teams\n\n## 2. Welder (Pikeron, 2019 - 2021)\n\nWelded";
  expect(await jobsOf(`# Ada Example\n\nada@example.com\n\n# EXPERIENCE\n\n${jobs}`)).toEqual([
    ["Quarnley", "Senior Engineer"],
    ["Pikeron", "Welder"],
  ]);
});

it("reads headings behind bullets as the heads of jobs, and a county as part of the place", async () => {
  const job = (head: string) => `- ### ${head}\n\t**Solna, Harrow County, Sweden**  \n\t_Jan 2020 – Dec 2021_  \n\tBuilt things.\n`;
  expect(await markdown(`${job("Automation Engineer — Quarnley Systems")}\n${job("Web Developer — Pike Works")}`)).toEqual([
    ["Quarnley Systems", "Automation Engineer"],
    ["Pike Works", "Web Developer"],
  ]);
});

it("takes a town that no list knows for a town where the employer stands beside it", async () => {
  expect(await markdown("Harrow Meat Market – Elburn, IL\n\nMay 2019 – present\n\n- Served customers at the counter")).toEqual([
    ["Harrow Meat Market", undefined],
  ]);
});

it("reads a head that ends in a short form and a bracket, and jobs under a heading that says how many are told", async () => {
  const job = "### Repair Technician, Harrow Mobile Systems (Pike Scanning Inc.)\n*Woodinville, WA | October 2023 - June 2024*\n- Repaired";
  expect(await jobsOf(`# Ada Example\n\nada@example.com\n\n# Work Experience (only last ten years)\n\n${job}`)).toEqual([
    ["Harrow Mobile Systems (Pike Scanning Inc.)", "Repair Technician"],
  ]);
});

it("takes the only item below a dated employer for the title where it is one as a whole", async () => {
  const jobs =
    "`2017-19` **Harrow y Quay**\n\n* Consultor en Comunicación y Marketing\n\n`2003-06` **Pike y Asociados**\n\n* Gerente de capacitación; Director de Procesos";
  expect(await markdown(jobs)).toEqual([
    ["Harrow y Quay", "Consultor en Comunicación y Marketing"],
    ["Pike y Asociados", "Gerente de capacitación; Director de Procesos"],
  ]);
  expect(await markdown("**Harrow y Quay** (2017 - 2019)\n\n* Coached the engineers of the house.")).toEqual([
    ["Harrow y Quay", undefined],
  ]);
});

it("takes what a slanted line below the employer opens with for the title", async () => {
  const jobs =
    "**Harrow Town Hall – since September 2009**\n\n*Accountant, responsible for the books of the house and of its funds.*\n\nSat on the board.";
  expect(await markdown(jobs)).toEqual([["Harrow Town Hall", "Accountant"]]);
});

it("names the employer above and not its department behind the title", async () => {
  const jobs = "### Harrow University\n*(April 2011 - September 2011) **Process Lead** at Imaging Department*\n\n* Ran the machines";
  expect(await markdown(jobs)).toEqual([["Harrow University", "Process Lead"]]);
});

it("keeps two brands with a stroke between them in one employer, and three titles in one title", async () => {
  expect(await markdown("**Glint / Beecon** — *Engineering Manager*  \n*Oct 2021 – Nov 2022*\n\n* Led four people")).toEqual([
    ["Glint / Beecon", "Engineering Manager"],
  ]);
  expect(await markdown("**Barista / Ashcombe Roasters** 2019 - 2021\n\n* Made coffee")).toEqual([["Ashcombe Roasters", "Barista"]]);
});

it("leaves out what kind of employer one is, and small words that lead to the next line", async () => {
  expect(await markdown("### Developer\nHarrow - a Leeds web agency  \nOct. 2019 - Present")).toEqual([["Harrow", "Developer"]]);
  expect(await markdown("**Coordinator and Developer of the**  \nPike Software GmbH  \n01/2012 - 10/2013")).toEqual([
    ["Pike Software GmbH", "Coordinator and Developer"],
  ]);
});

it("reads an employer of three words with small letters beside the title", async () => {
  expect(
    await markdown("**09/2023 – 09/2024**\n**Project Officer - Entraide populaire harroise**\n*Paris, France*\n- Wrote the reports"),
  ).toEqual([["Entraide populaire harroise", "Project Officer"]]);
});

it("takes a list ahead of dated jobs for no job", async () => {
  const job = (name: string, year: number) => `### ${name}\n*${year} - ${year + 1}*  \n**Software Engineer**\n\n* Wrote code`;
  const jobs = ["### Tool Set\n\n* Go", job("Harrow Inc", 2018), job("Pike Inc", 2016), job("Quay Inc", 2014), job("Ash Inc", 2012)];
  expect((await markdown(jobs.join("\n\n"))).map(([name]) => name)).toEqual(["Harrow Inc", "Pike Inc", "Quay Inc", "Ash Inc"]);
});

it("takes the first items below dates alone for the employer and the title", async () => {
  const jobs = `### 2014 - Current
- Harrow Corp.
  - Machine programmer
  - Software developer

### 2013 - 2014
- Welder, Leeds Works Ltd
- Kept the machines running.

### 2011 - 2013
- Kept the books of a small house.`;
  expect(await markdown(jobs)).toEqual([
    ["Harrow Corp.", "Machine programmer"],
    ["Leeds Works Ltd", "Welder"],
    [undefined, undefined],
  ]);
});

it("takes an employer over the dates of the whole time there for the employer of the titles below, each over its own dates", async () => {
  const text = `ADA EXAMPLE
ada@example.com

EXPERIENCE

Brackwater Systems
Feb 2016 - Present
Principal Engineer
Apr 2021 - Present
- Led nine people
Platform Engineer
Feb 2016 - Mar 2021
- Built stores

Harrow Grammar School
Jul 2010 - Aug 2012
IT Technician
Jul 2010 - Aug 2012
- Looked after 300 desktops`;
  expect(await jobsOf(text)).toEqual([
    ["Brackwater Systems", "Principal Engineer"],
    ["Brackwater Systems", "Platform Engineer"],
    ["Harrow Grammar School", "IT Technician"],
  ]);
});

it("shows the dates of the whole time with an employer beside its name, and does not call them not understood", async () => {
  const text =
    "ADA EXAMPLE\n\nEXPERIENCE\n\nBrackwater Systems\nFeb 2016 - Dec 2023\nLead Welder\nApr 2021 - Dec 2023\nWelder\nFeb 2016 - Mar 2021\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  expect(outcome.value.evidence["/work/0/name"]?.map(({ quote }) => quote)).toEqual(["Brackwater Systems", "Feb 2016 - Dec 2023"]);
  expect(outcome.value.notes).toEqual([]);
});

it("keeps a job beside another that both stand without an employer", async () => {
  const text = "ADA EXAMPLE\n\nEXPERIENCE\n\nHead Waiter\nFeb 2016 - Present\nMaths Tutor\nApr 2018 - May 2019\n- Taught fractions";
  expect(await jobsOf(text)).toEqual([
    [undefined, "Head Waiter"],
    [undefined, "Maths Tutor"],
  ]);
});

it("parts a title from the house it was held in at the small words of each language", async () => {
  const job = async (line: string) => (await jobsOf(`ADA EXAMPLE\nada@example.com\n\nEXPERIENCE\n\n${line} (2018 - 2021)`))[0];
  expect(await job("Enfermera en el Hospital San Quillo")).toEqual(["Hospital San Quillo", "Enfermera"]);
  expect(await job("Pflegehelferin bei der Quillon Pflege GmbH")).toEqual(["Quillon Pflege GmbH", "Pflegehelferin"]);
  expect(await job("Kellnerin im Café Quillon")).toEqual(["Café Quillon", "Kellnerin"]);
  expect(await job("Serveuse au Café Quillon")).toEqual(["Café Quillon", "Serveuse"]);
  expect(await job("Infermiera presso l'Ospedale San Quillo")).toEqual(["Ospedale San Quillo", "Infermiera"]);
  expect(await job("Auxiliar de limpeza na Quilo Serviços")).toEqual(["Quilo Serviços", "Auxiliar de limpeza"]);
  expect(await job("Medewerker bij de Quil Winkel")).toEqual(["Quil Winkel", "Medewerker"]);
});

it("leaves the trade in a title that the same words lead to", async () => {
  const title = async (line: string) =>
    (await jobsOf(`ADA EXAMPLE\nada@example.com\n\nEXPERIENCE\n\n${line}\nHarrow Works, Leeds\n2018 - 2021`))[0];
  expect(await title("Kauffrau im Einzelhandel")).toEqual(["Harrow Works", "Kauffrau im Einzelhandel"]);
  expect(await title("Ingenieur im Maschinenbau")).toEqual(["Harrow Works", "Ingenieur im Maschinenbau"]);
  expect(await title("Analista en Finanzas")).toEqual(["Harrow Works", "Analista en Finanzas"]);
});

it("takes the town in brackets behind an employer for where it is", async () => {
  const text =
    "ADA EXAMPLE\nada@example.com\n\nEXPERIENCE\n\nHarrow Works (Portland, OR): Welder, 2018 - 2021\nSwanmouth Hulls (Seattle, WA): Fitter, 2015 - 2018";
  expect(await jobsOf(text)).toEqual([
    ["Harrow Works", "Welder"],
    ["Swanmouth Hulls", "Fitter"],
  ]);
});
