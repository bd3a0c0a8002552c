import { expect, test } from "vitest";
import { parseResume } from "./parse-resume.ts";

test("a word that the end of a line cut is whole in every field, and a name keeps its own hyphen", async () => {
  const lines = [
    "Mara Lindqvist",
    "mara@example.com",
    "",
    "Experience",
    "",
    "Senior Hydrologist, Institute for Freshwater Re-",
    "search, Uppsala",
    "Jan 2019 - Present",
    "- Measured the melt of four glaciers.",
    "",
    "Referentin, Ministerium für Umwelt Baden-",
    "Württemberg",
    "Jan 2016 - Dec 2018",
    "- Schrieb Berichte.",
    "",
    "Education",
    "MSc Hydrology, University of Nord-",
    "havn",
    "2010 - 2012",
    "",
    "Skills",
    "ArcGIS, Isotope geochem-",
    "istry, Python",
  ];
  const outcome = await parseResume(new TextEncoder().encode(lines.join("\n")), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  const { work = [], education = [], skills = [] } = outcome.value.resume;
  expect(work.map(({ name, position }) => [name, position])).toEqual([
    ["Institute for Freshwater Research", "Senior Hydrologist"],
    ["Ministerium für Umwelt Baden-Württemberg", "Referentin"],
  ]);
  expect(education.map(({ institution }) => institution)).toEqual(["University of Nordhavn"]);
  expect(skills.flatMap(({ keywords }) => keywords)).toEqual(["ArcGIS", "Isotope geochemistry", "Python"]);
  expect(outcome.value.evidence["/work/0/name"]?.map(({ quote }) => quote)).toEqual(["Institute for Freshwater Re-\nsearch"]);
});
