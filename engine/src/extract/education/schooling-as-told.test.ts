import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function schoolsOf(education: string) {
  const text = `# Ada Example\n\nada@example.com\n\n## Education\n\n${education}\n`;
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return (outcome.value.resume.education ?? []).map(({ institution, studyType }) => [institution, studyType]);
}

it("takes a permit to drive among the degrees for no schooling", async () =>
  expect(await schoolsOf("**BAC S**\n\n*2020*\n\n**Permis B**\n\n*2022*\n\n**Brevet des collèges**\n\n*2017*")).toEqual([
    [undefined, "BAC S"],
    [undefined, "Brevet des collèges"],
  ]));

it("reads each item of a list that ends in its year, though its words are small", async () => {
  const items = [
    "- Formation Commerce, Campus Harrow de Leeds (2019-2020)",
    "- BTS Management, lycée Gustave Pike de Leeds (2019)",
    "- Brevet des collèges (mention assez bien), collège Bobée d'Harrow (2014)",
  ];
  expect(await schoolsOf(items.join("\n"))).toEqual([
    ["Campus Harrow de Leeds", "Formation"],
    ["lycée Gustave Pike de Leeds", "BTS"],
    ["collège Bobée d'Harrow", "Brevet des collèges"],
  ]);
});
