import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FROZEN, type ReadDocument, readCorpus, SEEN, startPool } from "./corpus.ts";
import { floorOf, loadFloor } from "./floor.ts";
import { loadManifest } from "./truth.ts";

describe("the frozen resumes, which nobody looks at while writing rules", () => {
  const pool = startPool();
  let documents: ReadDocument[];
  beforeAll(async () => {
    documents = await readCorpus(FROZEN, pool);
  }, 180_000);
  afterAll(() => pool.close());

  it("are read no worse in total than before", () => {
    const now = floorOf(documents);
    expect(now.mean).toBeGreaterThanOrEqual(loadFloor().mean);
    expect(now.facts).toBeGreaterThanOrEqual(loadFloor().facts);
  });

  it("show people and layouts that the seen documents do not", () => {
    const seen = loadManifest(SEEN);
    const [people, families] = [new Set(seen.map(({ person }) => person)), new Set(seen.map(({ family }) => family))];
    expect(documents.filter(({ person }) => people.has(person)).length).toBe(0);
    expect(documents.filter(({ family }) => families.has(family)).length).toBe(0);
  });
});
