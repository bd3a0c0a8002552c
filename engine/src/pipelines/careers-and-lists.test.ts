import { describe, expect, it } from "vitest";
import type { JsonResume } from "../model/index.ts";
import { parseResume } from "./parse-resume.ts";

async function resumeOf(text: string): Promise<JsonResume> {
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

const skillsOf = async (text: string) => ((await resumeOf(text)).skills ?? []).flatMap(({ keywords }) => keywords ?? []);

describe("a career that is told in one list", () => {
  it("tells schools from jobs where no section is of schools", async () => {
    const { work, education } = await resumeOf(
      "# Jan Beispiel\n\n## Werdegang\n\n09/2006 - 07/2013 Erich-Gymnasium Beispielstadt\n\n08/2014 - 08/2015 Kassierer, Markt Beispiel GmbH\n\n10/2015 - 03/2016 Hochschule Beispielheim\n\n07/2017 - heute Lehrer, Realschule Beispieldorf\n",
    );
    expect(education?.map(({ institution }) => institution)).toEqual(["Erich-Gymnasium Beispielstadt", "Hochschule Beispielheim"]);
    expect(work?.map(({ position }) => position)).toEqual(["Kassierer", "Lehrer"]);
  });

  it("leaves the list whole where the schools have a section of their own", async () => {
    const { work } = await resumeOf(
      "# Jan Beispiel\n\n## Berufserfahrung\n\n2016 - 2018 Hochschule Beispielheim\n\n2014 - 2015 Kassierer, Markt Beispiel GmbH\n\n## Ausbildung\n\n2006 - 2013 Erich-Gymnasium Beispielstadt\n",
    );
    expect(work).toHaveLength(2);
  });
});

describe("heads of jobs", () => {
  it("opens a job where a bold name follows the dates, however long the paragraph is", async () => {
    const { work } = await resumeOf(
      "<h1>Ada Example</h1><h2>Work</h2><p><code>09.2015 - 12.2016</code> <strong>Harrow Clinic</strong> Research engineer; built and looked after the learning platform of the clinic, with its films and tests, for nurses and doctors</p><p><code>01.2013 - 08.2015</code> <strong>Pike Works</strong> Surveyor</p>",
    );
    expect(work?.map(({ name, startDate }) => [name, startDate])).toEqual([
      ["Harrow Clinic", "2015-09"],
      ["Pike Works", "2013-01"],
    ]);
  });

  it("takes a dash before the letters of a region for a comma", async () => {
    const { work } = await resumeOf(
      "# Ana Exemplo\n\n## Experiência\n\n**2023 – 2024**\n\n**Loja Exemplo, Porto Alegre – RS** - *Vendedora*\n\n- Vendas\n",
    );
    expect(work?.map(({ name, position, location }) => [name, position, location])).toEqual([
      ["Loja Exemplo", "Vendedora", "Porto Alegre – RS"],
    ]);
  });
});

describe("entries that say title and employer in one line", () => {
  const job = (dates: string, head: string) => `<tr><td>${dates}</td><td>${head}</td></tr>`;

  it("take no employer and no title from the words over a group of them", async () => {
    const { work } = await resumeOf(
      `<h1>Ada Example</h1><h2>Work</h2><p><b>Clinical year</b></p><table>${job("06/2020 - 10/2020", "Assistant Nurse, Harrow Hospital")}${job("03/2020 - 06/2020", "Night Nurse, Pike Hospital")}</table><p><b>Summer jobs</b></p><table>${job("07/2018 - 08/2018", "Waitress, Marsh Ferries Ltd")}</table>`,
    );
    expect(work?.map(({ name, position }) => [name, position])).toEqual([
      ["Harrow Hospital", "Assistant Nurse"],
      ["Pike Hospital", "Night Nurse"],
      ["Marsh Ferries Ltd", "Waitress"],
    ]);
  });

  it("end a title at a semicolon", async () => {
    const { work } = await resumeOf(
      "<h1>Ada Example</h1><h2>Work</h2><p>2015 - 2016 <b>Harrow Clinic</b> Research Engineer; Architect of its learning platform</p>",
    );
    expect(work?.map(({ name, position }) => [name, position])).toEqual([["Harrow Clinic", "Research Engineer"]]);
  });
});

describe("lists of skills", () => {
  it("reads languages that only machines understand as skills", async () => {
    const { skills, languages } = await resumeOf(
      "# Ada Example\n\n## Work\n\n2019 - 2020 Clerk, Pike Works\n\n## Languages\n\n- JavaScript\n- PHP, Ruby\n- Java\n",
    );
    expect(skills?.flatMap(({ keywords }) => keywords)).toEqual(["JavaScript", "PHP", "Ruby", "Java"]);
    expect(languages).toBeUndefined();
  });

  it("parts two known names at their and, and leaves a hyphen before a level's word alone", async () => {
    expect(await skillsOf("# Jan Beispiel\n\n## Kenntnisse\n\n- Bildverarbeitung: Photoshop und GIMP\n- React-native\n")).toEqual([
      "Photoshop",
      "GIMP",
      "React-native",
    ]);
  });
});
