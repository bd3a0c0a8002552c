import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { localModel } from "./local-model.ts";
import type { ModelSession } from "./onnx-session.ts";
import { lookupModel } from "./testing/lookup-model.ts";
import { readWordPiece } from "./word-piece.ts";

const VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "nurse", "cook", "##s", "un", "##known", ",", "cafe"];
const WIDTH = 4;
/** Each token's row: a number of its own at a place of its own. */
const ROWS = VOCABULARY.map((_, id) => Array.from({ length: WIDTH }, (_unused, at) => (at === id % WIDTH ? id : 0)));

function folder(more: object = {}): string {
  const path = mkdtempSync(join(tmpdir(), "candor-model-"));
  const vocab = Object.fromEntries(VOCABULARY.map((token, id) => [token, id]));
  const file = { normalizer: { lowercase: true, strip_accents: null }, model: { type: "WordPiece", vocab, ...more } };
  writeFileSync(join(path, "tokenizer.json"), JSON.stringify(file));
  writeFileSync(join(path, "model.onnx"), lookupModel(ROWS));
  return path;
}

/** A session that looks each token up, as the tiny model does. */
const lookup: ModelSession = {
  run: async ({ ids }) => ({ width: WIDTH, values: Float32Array.from([...ids].flatMap((id) => ROWS[Number(id)] ?? [])) }),
  close: async () => {},
};

describe("the tokenizer of a model", () => {
  it("takes words apart into the longest known pieces, whatever their case and accents", async () => {
    const { encode } = await readWordPiece(join(folder(), "tokenizer.json"));
    expect(encode("Nurses, COOKS", 20)).toEqual([2, 4, 6, 9, 5, 6, 3]);
    expect(encode("unknown Café", 20)).toEqual([2, 7, 8, 10, 3]);
    expect(encode("zebra nurse", 20)).toEqual([2, 1, 4, 3]);
  });

  it("cuts a long text and keeps its end mark", async () => {
    const { encode } = await readWordPiece(join(folder(), "tokenizer.json"));
    expect(encode("nurse ".repeat(50), 6)).toEqual([2, 4, 4, 4, 4, 3]);
    expect(encode("", 6)).toEqual([2, 3]);
  });

  it("refuses a tokenizer of another kind", async () => {
    await expect(readWordPiece(join(folder({ type: "BPE" }), "tokenizer.json"))).rejects.toMatchObject({ code: "VECTORS_UNREADABLE" });
  });
});

describe("a sentence model on this computer", () => {
  it("gives the mean of a text's tokens in unit length, whatever else is in the batch", async () => {
    const model = await localModel({ folder: folder(), openSession: async () => lookup });
    const [alone] = await model.embed(["nurse"]);
    const [beside] = await model.embed(["nurse", "cook nurse cook nurse cooks, unknown"]);
    expect(beside).toEqual(alone);
    // [CLS] 2, nurse 4 and [SEP] 3 lie at places 2, 0 and 3.
    const length = Math.sqrt(4 + 16 + 9);
    expect([...(alone ?? [])]).toEqual([4, 0, 2, 3].map((value) => expect.closeTo(value / length, 5) as number));
    expect(model.dimensions).toBe(WIDTH);
  });

  it("names another model another version, so that their vectors are never compared", async () => {
    const [one, other] = [folder(), folder()];
    writeFileSync(join(other, "model.onnx"), lookupModel(ROWS.toReversed()));
    const versionOf = async (path: string) => (await localModel({ folder: path, openSession: async () => lookup })).version;
    expect(await versionOf(one)).toBe(await versionOf(folder()));
    expect(await versionOf(one)).not.toBe(await versionOf(other));
  });

  it("says which file is missing", async () => {
    const empty = mkdtempSync(join(tmpdir(), "candor-model-"));
    await expect(localModel({ folder: empty })).rejects.toThrow("tokenizer.json");
    mkdirSync(join(empty, "onnx"));
    writeFileSync(join(empty, "tokenizer.json"), JSON.stringify({ model: { vocab: { "[CLS]": 0, "[SEP]": 1, "[UNK]": 2 } } }));
    await expect(localModel({ folder: empty })).rejects.toThrow("model.onnx");
  });

  it.skipIf(isInstalled())("says how to install what it needs", async () => {
    await expect(localModel({ folder: folder() })).rejects.toMatchObject({
      code: "VECTORS_NOT_INSTALLED",
      message: expect.stringContaining("npm install") as string,
    });
  });

  it.runIf(isInstalled())("runs a real ONNX model and gives the same numbers as looking them up", async () => {
    const path = folder();
    const real = await localModel({ folder: path });
    const expected = await localModel({ folder: path, openSession: async () => lookup });
    const texts = ["nurses, cooks", "unknown cafe zebra"];
    expect(await real.embed(texts)).toEqual(await expected.embed(texts));
    await real.close();
  });
});

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve("onnxruntime-node");
    return true;
  } catch {
    return false;
  }
}
