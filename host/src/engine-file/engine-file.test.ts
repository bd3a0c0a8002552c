import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEngine } from "@candor/engine";
import { afterAll, describe, expect, it } from "vitest";
import { loadSamples } from "../samples.ts";
import { buildEngineFileIfStale } from "./build-engine-file.ts";
import { freshEngineFile, INSTALLED } from "./engine-file.ts";

const AS_OF = "2026-11-01";
/** Reading needs no vectors. */
const readNothing = () => {
  throw new Error("The vectorizer was opened.");
};

describe("the engine as one file", () => {
  const root = `${mkdtempSync(join(tmpdir(), "candor-engine-"))}/`;
  const write = (path: string, content: string) => writeFileSync(root + path, content);
  afterAll(() => rmSync(root, { recursive: true }));

  it("is used only while every source has the content that it was made from", async () => {
    for (const folder of ["engine/src", "node_modules"]) mkdirSync(root + folder, { recursive: true });
    write("engine/src/index.ts", 'import { word } from "./word.ts";\nexport const said = word;\n');
    write("engine/src/word.ts", 'export const word = "old";\n');
    write(INSTALLED, "{}");
    expect(freshEngineFile(root)).toBeUndefined();
    await buildEngineFileIfStale(root);
    const file = freshEngineFile(root);
    expect(await import(file ?? "")).toMatchObject({ said: "old" });

    write("engine/src/word.ts", 'export const word = "new";\n');
    expect(freshEngineFile(root)).toBeUndefined();
    write("engine/src/word.ts", 'export const word = "old";\n');
    expect(freshEngineFile(root)).toBe(file);
    write(INSTALLED, '{"packages":{}}');
    expect(freshEngineFile(root)).toBeUndefined();
    await buildEngineFileIfStale(root);
    expect(freshEngineFile(root)).not.toBe(file);
  });

  it("reads resumes and postings as the sources do", async () => {
    await buildEngineFileIfStale();
    const bundled = (await import(freshEngineFile() ?? "")) as { createEngine: typeof createEngine };
    const { resumes, postings } = await loadSamples();
    const read = async (make: typeof createEngine) => {
      const engine = make({ vectorizer: readNothing });
      const readings = await Promise.all(resumes.slice(0, 2).map(({ bytes }) => engine.parseResume(bytes, { asOf: AS_OF })));
      return JSON.stringify([readings, engine.parsePostings(postings, { asOf: AS_OF })]);
    };
    expect(await read(bundled.createEngine)).toBe(await read(createEngine));
  });
});
