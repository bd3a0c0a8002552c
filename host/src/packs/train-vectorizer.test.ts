import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEngine } from "@candor/engine";
import { expect, it } from "vitest";
import { readVectorizerPack } from "./load-engine.ts";
import { trainVectorizer } from "./train-vectorizer.ts";

const folder = fileURLToPath(new URL("../knowledge/invented", import.meta.url));
const newFolder = () => join(mkdtempSync(join(tmpdir(), "candor-train-")), "vectorizer");
const bytesOf = (out: string) =>
  ["config.json", "vocabulary.txt", "weights.bin"].map((name) => readFileSync(join(out, name)).toString("hex"));

it("learns the same bytes from the same folder, and says where they come from", async () => {
  const [one, two] = [newFolder(), newFolder()];
  const trained = await trainVectorizer({ folder, out: one, seed: 1 });
  await trainVectorizer({ folder, out: two, seed: 1 });
  expect(bytesOf(two)).toEqual(bytesOf(one));
  expect(trained).toMatchObject({ occupations: 9 });
  const config = JSON.parse(readFileSync(join(one, "config.json"), "utf8")) as { source: string; version: string };
  expect(config.source).toMatch(/O\*NET.*CC BY 4\.0.*ESCO.*modified/);
  expect(config.version).toBe(trained.version);
}, 60_000);

it("gives other numbers another version, so that old and new vectors are never compared", async () => {
  const first = await trainVectorizer({ folder, out: newFolder(), seed: 1 });
  const second = await trainVectorizer({ folder, out: newFolder(), seed: 2 });
  expect(second.version).not.toBe(first.version);
}, 60_000);

it("makes a pack with which an engine brings the names of an occupation together", async () => {
  const out = newFolder();
  let done = 0;
  await trainVectorizer({ folder, out, seed: 1, onProgress: (share) => (done = share) });
  expect(done).toBe(1);
  const engine = createEngine({ vectorizer: () => readVectorizerPack(out) });
  const corpus = ["Rain drover", "Moss keeper"].map((text) => ({ id: text, text }));
  expect(engine.rankTexts("Cloud shepherd", corpus)[0]?.id).toBe("Rain drover");
}, 60_000);

it("refuses a folder that holds no occupations", async () => {
  await expect(trainVectorizer({ folder: tmpdir(), out: newFolder(), seed: 1 })).rejects.toThrow("occupation-data.txt");
});
