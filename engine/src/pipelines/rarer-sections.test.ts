import { describe, expect, test } from "vitest";
import type { JsonResume } from "../model/index.ts";
import { parseResume } from "./parse-resume.ts";

async function read(lines: readonly string[], name = "Ann Lee"): Promise<JsonResume> {
  const text = [name, "ann.lee@example.com", ...lines].join("\n");
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

describe("publications that are written alike", () => {
  const two = [
    { name: "Silt in harbour basins", publisher: "Estuary World", releaseDate: "2021" },
    { name: "Ropes under load", publisher: "Rigging Today", releaseDate: "2019" },
  ];

  test.each([
    ["a number each", ["[1] Silt in harbour basins, Estuary World, 2021", "[2] Ropes under load, Rigging Today, 2019"]],
    ["bars between their parts", ["Silt in harbour basins | Estuary World | 2021", "Ropes under load | Rigging Today | 2019"]],
    ["their years first", ["2021: Silt in harbour basins, Estuary World", "2019: Ropes under load, Rigging Today"]],
    ["a table", ["2021     Silt in harbour basins     Estuary World", "2019     Ropes under load           Rigging Today"]],
  ])("with %s are one each, with where and when they appeared", async (_how, lines) => {
    const { publications } = await read(["", "PUBLICATIONS", "", ...lines]);
    expect(publications).toEqual(two);
  });

  test("name the journal without its volume and pages, and the conference without the word for a talk", async () => {
    const { publications } = await read([
      "",
      "PUBLICATIONS",
      "",
      "- Lind, A., & Okafor, P. (2021). Silt in harbour basins. Estuary World, 12(3), 45–56. https://doi.org/10.1234/abc",
      "- “Ropes under load”. Talk at the Harbour Days, 2019.",
    ]);
    expect(publications?.map((one) => one.publisher)).toEqual(["Estuary World", "Harbour Days"]);
  });
});

describe("a project", () => {
  test("has its name below its dates", async () => {
    const { projects } = await read(["", "PROJECTS", "", "02/2022 – 08/2023", "Tide Clock", "Shows the tide of any harbour."]);
    expect(projects).toMatchObject([{ name: "Tide Clock", startDate: "2022-02", endDate: "2023-08" }]);
  });

  test("ends where the next one with a web address begins", async () => {
    const { projects } = await read([
      "",
      "PROJECTS",
      "",
      "Tide Clock (github.com/ada-example/tide-clock)",
      "Shows the tide of any harbour",
      "Rope Book (github.com/ada-example/rope-book)",
      "Names two hundred knots",
    ]);
    expect(projects?.map(({ name, url }) => [name, url])).toEqual([
      ["Tide Clock", "github.com/ada-example/tide-clock"],
      ["Rope Book", "github.com/ada-example/rope-book"],
    ]);
  });

  test("is not called by what one was in it", async () => {
    const { projects } = await read(["", "PROJECTS", "", "Tide Clock, Project Manager (2022)", "- Shows the tide of any harbour"]);
    expect(projects?.map(({ name }) => name)).toEqual(["Tide Clock"]);
  });
});

describe("a certificate", () => {
  test.each([
    ["First Aid, Scrum.org, 2021", { name: "First Aid", issuer: "Scrum.org" }],
    [
      "Sauveteur secouriste du travail (SST) – Croix-Blanche (2021)",
      { name: "Sauveteur secouriste du travail (SST)", issuer: "Croix-Blanche" },
    ],
    ["急救员证，红叶会，2021", { name: "急救员证", issuer: "红叶会" }],
  ])("%s has its name and who gave it", async (line, expected) => {
    const { certificates } = await read(["", "CERTIFICATES", "", line]);
    expect(certificates).toMatchObject([expected]);
  });
});

test("a Chinese referee is a person with what stands behind the comma", async () => {
  const { references } = await read(["", "推荐人", "", "马海伦，系主任，水云理工学院"], "柳晓岚");
  expect(references).toEqual([{ name: "马海伦", reference: "系主任，水云理工学院" }]);
});

test.each([
  ["厦门市沙坡巷22号", "厦门"],
  ["现居苏州", "苏州"],
  ["中国成都", "成都"],
  ["Domiciliée à Angers", "Angers"],
  ["3 Quay Street, Galway H91 AB12", "Galway"],
])("%s under the name says where somebody lives", async (line, city) => {
  const { basics } = await read([line]);
  expect(basics?.location?.city).toBe(city);
});
