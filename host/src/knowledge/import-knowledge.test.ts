import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { loadEngine } from "../packs/load-engine.ts";
import { importKnowledge } from "./import-knowledge.ts";
import { loadKnowledge } from "./store.ts";

const INVENTED = fileURLToPath(new URL("invented/", import.meta.url));
const newFolder = () => mkdtempSync(join(tmpdir(), "candor-knowledge-"));

it("imports O*NET's occupations with all their names, and leaves out names of occupations that are not there", async () => {
  const data = newFolder();
  expect(await importKnowledge("onet", `${INVENTED}onet`, data)).toEqual({ occupations: 6, labels: 11, languages: ["en"] });
  expect(await loadKnowledge(data)).toContainEqual({
    code: "11-1011.00",
    language: "en",
    title: "Lantern Keepers",
    labels: ["Lantern Keepers", "Lamp Warden", "Harbour Light Attendant"],
  });
  expect(JSON.stringify(await loadKnowledge(data))).not.toContain("Nobody");
});

it("imports ESCO in every language of the folder, with names that hold commas, quotes and line ends", async () => {
  const data = newFolder();
  expect(await importKnowledge("esco", `${INVENTED}esco`, data)).toMatchObject({ occupations: 2, languages: ["de", "en"] });
  const labels = (await loadKnowledge(data)).flatMap((occupation) => occupation.labels);
  expect(labels).toEqual(expect.arrayContaining(['grower of moss, "green hand"', "moss keeper", "Moospfleger"]));
});

it("replaces an earlier import of the same source and keeps the other", async () => {
  const data = newFolder();
  await importKnowledge("esco", `${INVENTED}esco`, data);
  await importKnowledge("onet", `${INVENTED}onet`, data);
  await importKnowledge("onet", `${INVENTED}onet`, data);
  expect(await loadKnowledge(data)).toHaveLength(9);
});

it("refuses a folder without occupations by naming what it looks for, and keeps what was imported before", async () => {
  const data = newFolder();
  await importKnowledge("onet", `${INVENTED}onet`, data);
  const before = readFileSync(join(data, "knowledge/onet.json"), "utf8");
  await expect(importKnowledge("onet", newFolder(), data)).rejects.toThrow("Occupation Data.txt");
  expect(readFileSync(join(data, "knowledge/onet.json"), "utf8")).toBe(before);
});

it("reads the official file names as well", async () => {
  const [release, data] = [newFolder(), newFolder()];
  writeFileSync(
    join(release, "Occupation Data.txt"),
    "O*NET-SOC Code\tTitle\tDescription\r\n11-1011.00\tLantern Keepers\tKeep lanterns.\r\n",
  );
  expect(await importKnowledge("onet", release, data)).toMatchObject({ occupations: 1, labels: 1 });
});

it("lets an imported name find its occupation, which no learnt word would", async () => {
  const data = newFolder();
  await importKnowledge("onet", `${INVENTED}onet`, data);
  const corpus = ["Prison officer", "Lantern keeper", "Dentist"].map((text) => ({ id: text, text }));
  const best = (known: Awaited<ReturnType<typeof loadKnowledge>>) => loadEngine().rankTexts("Lamp warden", corpus, { known })[0]?.id;
  expect(best([])).toBe("Prison officer");
  expect(best(await loadKnowledge(data))).toBe("Lantern keeper");
});
