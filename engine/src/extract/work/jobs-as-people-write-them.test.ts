import { describe, expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function jobsOf(text: string) {
  const outcome = await parseResume(new TextEncoder().encode(`${text}\n`), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return (outcome.value.resume.work ?? []).map(({ name, position }) => [name, position]);
}

const markdown = (jobs: string) => jobsOf(`# Ada Example\n\nada@example.com\n\n## Experience\n\n${jobs}`);

describe("jobs as people write them", () => {
  it("has one job below each heading where nothing is dated, whatever paragraphs tell below", async () => {
    const jobs =
      "### Harrow\n- typescript\n- react\n\nFor two years I worked as a full-stack developer at Harrow. I helped rewrite the\nbilling of the house.\n\n### Swanmouth\n- php\n\nAs a consultant, I did all kinds of work for the\npages of the foundation.";
    expect(await markdown(jobs)).toEqual([
      ["Harrow", undefined],
      ["Swanmouth", undefined],
    ]);
  });

  it("looks for the employer below a title that was an internship", async () => {
    const jobs =
      "**Software Developer – Tirocinio**  Jan 2024 – May 2024\n\nHarrow Quay\n\n- Built an interface\n\n**Vue Developer – Tirocinio**  Dec 2022 – Apr 2023\n\nSwanmouth\n\n- Built pages";
    expect(await markdown(jobs)).toEqual([
      ["Harrow Quay", "Software Developer"],
      ["Swanmouth", "Vue Developer"],
    ]);
  });

  it("takes what stands in brackets behind an employer for no name beside it", async () => {
    const job = "**Engineering Intern**\n\n**Harlec** (Technology and research institute)\n\n06/2022 - 10/2022\n\n- Built sensors";
    expect(await markdown(job)).toEqual([["Harlec", "Engineering Intern"]]);
  });

  it("takes neither the words of a link nor pay nor a month for a name", async () => {
    const jobs =
      "**Harrow Harbour Library, Dec 2018 - Present (paid)**[*-website link*](https://harrow.example)\n\n**Duties:** Dives\n\n**Swanmouth Island Trust, 28th May 2018 - 24th Jul 2018 (volunteer)**[*-website link*](https://swan.example)\n\n**Duties:** Surveys";
    expect(await markdown(jobs)).toEqual([
      ["Harrow Harbour Library", undefined],
      ["Swanmouth Island Trust", undefined],
    ]);
  });

  it("takes no project below an employer for the title, where none of the lines there is one", async () => {
    const jobs =
      "## Harrow Ltd (2021.07-2022.05)\n\nKingdom of Mills\n\n- Wrote the battles\n\n## Swanmouth Ltd (2022.05-2024.10)\n\nEnergy Board\n\n- Wrote the charts";
    expect(await markdown(jobs.replaceAll("## ", "### "))).toEqual([
      ["Harrow Ltd", undefined],
      ["Swanmouth Ltd", undefined],
    ]);
  });

  it("lends no employer that is named behind a title to the next title", async () => {
    const jobs =
      "**Shop Assistant – Harrow Pharmacy, Leeds**\n\n*2022 - 2024*\n- Sold\n\n**Organiser of sports days**\n\n*2018 - 2020*\n\n- Organised";
    expect(await markdown(jobs)).toEqual([
      ["Harrow Pharmacy", "Shop Assistant"],
      [undefined, "Organiser of sports days"],
    ]);
  });

  it("cuts off what an employer does, told in small words behind its name", async () => {
    const jobs =
      "### Vendeuse chez Harrow Tam, magasin de lingerie\n\nmars 2018 - avril 2019\n\n- Vente\n\n### Cook at Pike, Mill and Sons\n\nMay 2014 - June 2016\n\n- Cooked";
    expect(await markdown(jobs)).toEqual([
      ["Harrow Tam", "Vendeuse"],
      ["Pike, Mill and Sons", "Cook"],
    ]);
  });

  it("keeps levels and further titles behind a slash", async () => {
    const jobs = "**Computer Operator I / II** -- Harrow, Inc, Seattle WA\n\nFeb 2006 - Jul 2007\n\n- Operated";
    expect(await markdown(jobs)).toEqual([["Harrow, Inc", "Computer Operator I / II"]]);
  });

  it("leaves a year in the name of an employer whose dates stand below", async () => {
    const jobs =
      "#### **Cameriere**\n\n###### _1950 Harrow Diner - Poggibonsi_\n\n###### _Da giugno 2018 a oggi_\n\nHo lavorato nella sala.\n\n#### **Cuoco**\n\n###### _Harrow Grill - Siena_\n\n###### _Da giugno 2016 a luglio 2017_\n\nHo lavorato in cucina.";
    expect(await markdown(jobs)).toEqual([
      ["1950 Harrow Diner", "Cameriere"],
      ["Harrow Grill", "Cuoco"],
    ]);
  });

  it("begins a job without dates at an employer beyond doubt that looks as the others do", async () => {
    const jobs =
      "**Harrow Ltd, 2020 - 2022**\n\n- Nurse\n\nNurses look after people who are ill, and they do so day and night.\n\n**Swanmouth Inc.**\n\n- Cook\n\nCooks prepare what people eat, and they do so day and night.\n\n**Pike GmbH, 2016 - 2018**\n\n- Welder\n\nWelders join what belongs together, day and night.";
    expect((await markdown(jobs)).map(([name]) => name)).toEqual(["Harrow Ltd", "Swanmouth Inc.", "Pike GmbH"]);
  });
});
