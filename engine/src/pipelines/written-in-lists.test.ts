import { describe, expect, test } from "vitest";
import { parseResume } from "./parse-resume.ts";

async function read(heading: string, ...lines: readonly string[]) {
  return header([], "", `## ${heading}`, "", ...lines);
}

async function header(below: readonly string[], ...lines: readonly string[]) {
  const text = [
    "# Robin Sample",
    "",
    "robin@example.org",
    ...below,
    "",
    "## Experience",
    "",
    "Harrow Works, Clerk, 2022 - 2024",
    ...lines,
    "",
  ];
  const outcome = await parseResume(new TextEncoder().encode(text.join("\n")), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

describe("publications, one a line", () => {
  const titles = async (...lines: readonly string[]) => (await read("Publications", ...lines)).publications?.map(({ name }) => name);
  const expected = ["Ropes under load in winter", "Silt in harbour basins"];

  test.each([
    [
      "with the title in bold letters before its authors",
      "- **Ropes under load in winter**, Pia Okafor, Ada Lind, *Rigging Letters*, 2021",
      "- **Silt in harbour basins**, Ada Lind, *Journal of Quays*, 2019",
    ],
    [
      "with the title as a link",
      "- [Ropes under load in winter](https://example.org/1), Rigging Letters, 2021",
      "- [Silt in harbour basins](https://example.org/2), Journal of Quays, 2019",
    ],
    [
      "with the authors behind the title",
      "- Ropes under load in winter, P. Okafor, A. Lind, Rigging Letters 2021",
      "- Silt in harbour basins, A. Lind, Journal of Quays 2019",
    ],
    [
      "with the year first",
      "- 2021: P. Okafor, A. Lind: Ropes under load in winter. In: Rigging Letters.",
      "- 2019: A. Lind: Silt in harbour basins. In: Journal of Quays.",
    ],
    [
      "with plain quotation marks",
      "- Okafor, P. 2021, 'Ropes under load in winter', *Rigging Letters*, 12.",
      "- Lind, A. 2019, 'Silt in harbour basins', *Journal of Quays*.",
    ],
    ["as preprints", "- P. Okafor. Ropes under load in winter. arXiv preprint, 2021.", "- A. Lind. Silt in harbour basins. arXiv, 2019."],
  ])("%s", async (_, ...lines) => {
    expect(await titles(...lines)).toEqual(expected);
  });
});

describe("projects", () => {
  const names = async (...lines: readonly string[]) => (await read("Projects", ...lines)).projects?.map(({ name }) => name);

  test("have their names before a colon", async () => {
    expect(
      await names("- Tide Lens: a dashboard of tides and berths.", "- [quay-cli](https://example.org/q): books berths from a terminal"),
    ).toEqual(["Tide Lens", "quay-cli"]);
  });

  test("have their names in headings that nothing dates", async () => {
    expect(
      await names("### Tide Lens", "*Elm, Go*", "", "A dashboard of tides", "", "### quay-cli — books berths", "Used by three ports"),
    ).toEqual(["Tide Lens", "quay-cli"]);
  });
});

test("certificates of masters and associates are no degrees", async () => {
  const { certificates, education } = await read(
    "Certifications",
    "- Certified Scrum Master (CSM), Harbour Alliance, 2021",
    "- First Aid, Quay Society, 2019",
  );
  expect(certificates?.map(({ name }) => name)).toEqual(["Certified Scrum Master (CSM)", "First Aid"]);
  expect(education).toBeUndefined();
});

test("a profile may be told by its site and a user name", async () => {
  const { basics } = await header(["GitHub: robin-sample | LinkedIn: in/robin-sample"]);
  expect(basics?.profiles?.map(({ url }) => url)).toEqual(["github.com/robin-sample", "linkedin.com/in/robin-sample"]);
});

test.each([
  ["Based in Lisbon, Portugal", "Lisbon"],
  ["Residente a Torino", "Torino"],
  ["现居 北京", "北京"],
])("%s says where somebody lives", async (line, city) => {
  const { basics } = await header([line]);
  expect(basics?.location?.city).toBe(city);
});

test.each([
  ["G.P.A.: 3.8", "3.8"],
  ["5.4/6.0", "5.4/6.0"],
])("%s behind a degree is its grade", async (written, grade) => {
  const { education } = await read("Education", `B.Sc. in Physics, Harrow University, 2014 – 2018, ${written}`);
  expect(education?.map(({ score }) => score)).toEqual([grade]);
});
