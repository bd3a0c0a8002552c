import { describe, expect, test } from "vitest";
import type { JsonResume } from "../model/index.ts";
import { parseResume } from "./parse-resume.ts";

async function read(lines: readonly string[]): Promise<JsonResume> {
  const text = ["Ann Lee", "ann.lee@example.com", "", ...lines].join("\n");
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

describe("the smaller sections of a resume", () => {
  test("a certificate has its issuer and its date, in brackets too", async () => {
    const { certificates } = await read(["CERTIFICATIONS", "PMP, Project Management Institute, 2015", "SHRM-CP (SHRM, 2021)"]);
    expect(certificates).toEqual([
      { name: "PMP", issuer: "Project Management Institute", date: "2015" },
      { name: "SHRM-CP", issuer: "SHRM", date: "2021" },
    ]);
  });

  test("brackets, levels and ranks around a certificate or an award are read for what they are", async () => {
    const { certificates, awards } = await read([
      "CERTIFICATIONS",
      "2021: LPIC-1 (Linux Professional Institute)",
      "Cloud Developer – Associate, Nimbus Academy (2023)",
      "Project Management Professional (PMP), 2020, 60h",
      "",
      "AWARDS",
      "Winner, Smart Village Hackathon, Ministry of Tides (2021)",
      "Best Thesis. Harbour Society, 2019",
    ]);
    expect(certificates?.map(({ name, issuer }) => [name, issuer])).toEqual([
      ["LPIC-1", "Linux Professional Institute"],
      ["Cloud Developer – Associate", "Nimbus Academy"],
      ["Project Management Professional (PMP)", undefined],
    ]);
    expect(awards?.map(({ title, awarder }) => [title, awarder])).toEqual([
      ["Winner, Smart Village Hackathon", "Ministry of Tides"],
      ["Best Thesis", "Harbour Society"],
    ]);
  });

  test("certificates whose issuer and year stand below each are not twice as many", async () => {
    const { certificates } = await read(["CERTIFICATIONS", "Crane Licence", "Harbour Board, 2019", "Rope Rescue", "Red Shield, 2021"]);
    expect(certificates?.map(({ name, issuer }) => [name, issuer])).toEqual([
      ["Crane Licence", "Harbour Board"],
      ["Rope Rescue", "Red Shield"],
    ]);
  });

  test("place and date over a signature are no certificate", async () => {
    const { certificates } = await read(["CERTIFICATIONS", "Welding Permit, Board of Trades, 2015", "Hamburg, 20.11.2026"]);
    expect(certificates?.map((one) => one.name)).toEqual(["Welding Permit"]);
  });

  test("a project has a name, dates, tools and what was done", async () => {
    const { projects } = await read([
      "PROJECTS",
      "Tide Clock    Jan 2022 – Mar 2022",
      "- Shows the tide of any harbour",
      "Technologies: Rust, SQLite",
    ]);
    expect(projects).toMatchObject([
      {
        name: "Tide Clock",
        startDate: "2022-01",
        endDate: "2022-03",
        highlights: ["Shows the tide of any harbour"],
        keywords: ["Rust", "SQLite"],
      },
    ]);
  });

  test("a degree keeps its grade, in the line below or beside its dates, with letters or without", async () => {
    const { education } = await read([
      "EDUCATION",
      "BSc Chemistry, Moorside University, 2014 – 2017",
      "Grade: 3.8 / 4.0",
      "",
      "Class XII, Hillside High School, 2014 · 91.4%",
    ]);
    expect(education?.map((one) => [one.studyType, one.score])).toEqual([
      ["BSc", "3.8 / 4.0"],
      ["Class XII", "91.4%"],
    ]);
  });

  test("voluntary work is read as jobs are and not counted among them", async () => {
    const resume = await read(["VOLUNTEERING", "Treasurer, Harbour Food Bank    2019 – 2021", "- Kept the books"]);
    expect(resume.volunteer).toMatchObject([
      { organization: "Harbour Food Bank", position: "Treasurer", startDate: "2019", endDate: "2021" },
    ]);
    expect(resume.work).toBeUndefined();
  });

  test("who helps as what no list knows is a role with its organisation", async () => {
    const { volunteer } = await read([
      "VOLUNTEERING",
      "Gruppenführer, Freiwillige Feuerwehr Anger, 2010 – 2012",
      "Leiding bij Scouting Anger, 2012 – 2014",
    ]);
    expect(volunteer?.map(({ position, organization }) => [position, organization])).toEqual([
      ["Gruppenführer", "Freiwillige Feuerwehr Anger"],
      ["Leiding", "Scouting Anger"],
    ]);
  });

  test("referees have their names over their posts, each their own", async () => {
    const { references } = await read([
      "REFERENCES",
      "Maeve Corrigan",
      "Senior Housing Officer, Anger Council",
      "maeve.corrigan@example.org",
      "Tom Lally",
      "Chairperson, Tidy Towns Committee",
    ]);
    expect(references?.map(({ name }) => name)).toEqual(["Maeve Corrigan", "Tom Lally"]);
  });

  test("projects that are sentences behind a name and a colon are each their own", async () => {
    const { projects } = await read([
      "PROJECTS",
      "Rear Suspension (Aug 2018 - May 2019): designed the uprights and validated them on the test bench over a winter.",
      "Solar Oven (2018): built an oven that reaches 160 degrees from scrap mirrors and an old car door.",
    ]);
    expect(projects?.map(({ name }) => name)).toEqual(["Rear Suspension", "Solar Oven"]);
  });

  test("the last two interests are two", async () => {
    const { interests } = await read(["INTERESTS", "hurling, fly fishing and traditional music"]);
    expect(interests?.map(({ name }) => name)).toEqual(["hurling", "fly fishing", "traditional music"]);
  });

  test("human languages among the skills are languages, with how well they are spoken", async () => {
    const resume = await read([
      "SKILLS",
      "Technical: Stata, R",
      "Languages: fluent in French, conversational Mandarin",
      "Interests: rowing",
    ]);
    expect(resume.skills).toEqual([{ name: "Technical", keywords: ["Stata", "R"] }]);
    expect(resume.languages?.map((item) => item.language)).toEqual(["French", "Mandarin"]);
    expect(resume.interests).toEqual([{ name: "rowing" }]);
  });

  test("sentences below the name are the summary where no section is", async () => {
    const resume = await read([
      "Nurse with nine years on medical and surgical wards in two large city hospitals.",
      "",
      "SKILLS",
      "Triage, SQL",
    ]);
    expect(resume.basics?.summary).toBe("Nurse with nine years on medical and surgical wards in two large city hospitals.");
  });

  test("below Highlights each paragraph is an item, with or without a bullet, and no line is left over", async () => {
    const rows = ["Rigger", "Harbour Ropes Ltd", "March 2020 - Present", "Highlights", "Spliced forty lines.", "Taught six apprentices."];
    const { work } = await read(["EXPERIENCE", ...rows]);
    expect(work).toMatchObject([{ highlights: ["Spliced forty lines.", "Taught six apprentices."] }]);
    expect(work?.[0]?.summary).toBeUndefined();
  });
});
