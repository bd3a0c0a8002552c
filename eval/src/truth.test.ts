import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SEEN } from "./corpus.ts";
import { loadManifest, loadTruth } from "./truth.ts";

const manifest = loadManifest(SEEN);
const bare = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s*#]+/g, "");

describe("the truth of a document", () => {
  it("stands in the document word for word, where the document is text", () => {
    for (const listed of manifest.filter(({ file }) => /\.(txt|md)$/.test(file))) {
      const document = bare(readFileSync(`${SEEN}/documents/${listed.file}`, "utf8"));
      const { basics, work = [], education = [], skills = [] } = loadTruth(SEEN, listed).resume;
      const values = [
        basics?.name,
        basics?.email,
        basics?.phone,
        ...work.flatMap((one) => [one.name, one.position, one.location, one.startDate?.slice(2, 4), one.endDate?.slice(2, 4)]),
        ...education.flatMap((one) => [one.institution, one.studyType, one.area, one.endDate?.slice(2, 4)]),
        ...skills.flatMap((group) => group.keywords ?? []),
      ];
      for (const value of values) if (value) expect(document, `${listed.file}: ${value}`).toContain(bare(value));
    }
  });

  it("belongs to exactly one document, and every document has one", () => {
    const stems = manifest.map(({ file }) => file.replace(/\.\w+$/, ""));
    expect(new Set(stems).size).toBe(stems.length);
    expect(readdirSync(`${SEEN}/truth`).sort()).toEqual(stems.map((stem) => `${stem}.json`).sort());
    expect(readdirSync(`${SEEN}/documents`).sort()).toEqual(manifest.map(({ file }) => file).sort());
  });
});
