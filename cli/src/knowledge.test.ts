import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { candor } from "./testing/run-candor.ts";

const INVENTED = fileURLToPath(new URL("../../host/src/knowledge/invented", import.meta.url));
const newFolder = () => mkdtempSync(join(tmpdir(), "candor-knowledge-"));
type Row = { readonly id: string; readonly score: number };

describe("official occupation names", () => {
  it("are imported by one command and found by candor rank from then on", async () => {
    const data = newFolder();
    const corpus = join(data, "corpus.jsonl");
    const titles = ["Prison officer", "Lantern keeper", "Dentist"];
    writeFileSync(corpus, titles.map((text) => JSON.stringify({ id: text, text })).join("\n"));
    const env = { CANDOR_DATA: data };
    const best = async () => {
      const run = await candor(["rank", "--query", "Lamp warden", "--corpus", corpus, "--json"], { env });
      return (JSON.parse(run.stdout.split("\n")[0] || "{}") as Row).id;
    };
    expect(await best()).toBe("Prison officer");
    expect(await candor(["knowledge", "import", "onet", `${INVENTED}/onet`], { env })).toMatchObject({ code: 0, stderr: "" });
    expect(await best()).toBe("Lantern keeper");
  });

  it("end in one line where the folder or the source is wrong", async () => {
    const env = { CANDOR_DATA: newFolder() };
    expect(await candor(["knowledge", "import", "onet", newFolder()], { env })).toMatchObject({ code: 1, stdout: "" });
    expect(await candor(["knowledge", "import", "wiki", INVENTED], { env })).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("candor train", () => {
  it("learns a vectorizer from a knowledge folder, also with own texts, and the next command uses it", async () => {
    const data = newFolder();
    const own = join(data, "own.jsonl");
    writeFileSync(
      own,
      [1, 2, 3].map((id) => JSON.stringify({ id, text: "Lanterns of brass at the quay, kept by glimmerfolk" })).join("\n"),
    );
    const run = await candor(["train", "--knowledge", INVENTED, "--corpus", own], { env: { CANDOR_DATA: data } });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("3 texts");
    expect(readFileSync(join(data, "packs/vectorizer/vocabulary.txt"), "utf8")).toContain("glimmerfolk");
  });

  it("wants to know what to learn", async () => {
    expect(await candor(["train"])).toMatchObject({ code: 2, stdout: "" });
  });
});
