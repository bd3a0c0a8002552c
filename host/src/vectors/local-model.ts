import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type ModelSession, openOnnxSession, type TokenBatch, type TokenStates } from "./onnx-session.ts";
import { inUnitLength, type VectorProvider, VectorsError } from "./provider.ts";
import { readWordPiece, type Tokenizer } from "./word-piece.ts";

/** `folder` holds `tokenizer.json` and `model.onnx` (or `onnx/model.onnx`), as sentence-transformers publishes MiniLM. */
export type LocalModelOptions = { readonly folder: string; readonly openSession?: (path: string) => Promise<ModelSession> };

const MODEL_FILES = ["model.onnx", "onnx/model.onnx"];
const AT_ONCE = 16;
const MOST_TOKENS = 256;

/** Vectors from a sentence model on this computer, such as all-MiniLM-L6-v2: the mean of its tokens, in unit length. */
export async function localModel({ folder, openSession = openOnnxSession }: LocalModelOptions): Promise<VectorProvider> {
  const tokenizer = await readWordPiece(join(folder, "tokenizer.json")).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? new VectorsError("VECTORS_UNREADABLE", `${folder}: has no tokenizer.json.`) : error;
  });
  const { path, bytes } = await modelIn(folder);
  const session = await openSession(path);
  const embed = async (texts: readonly string[]): Promise<readonly Float32Array[]> => {
    const vectors: Float32Array[] = [];
    for (let at = 0; at < texts.length; at += AT_ONCE) {
      const batch = batchOf(texts.slice(at, at + AT_ONCE), tokenizer);
      vectors.push(...meansOf(batch, await session.run(batch)));
    }
    return vectors;
  };
  const [probe] = await embed(["probe"]);
  return {
    id: basename(folder),
    version: createHash("sha256").update(bytes).digest("hex").slice(0, 12),
    dimensions: probe?.length ?? 0,
    embed,
    close: () => session.close(),
  };
}

async function modelIn(folder: string): Promise<{ path: string; bytes: Uint8Array }> {
  for (const name of MODEL_FILES) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (bytes) return { path: join(folder, name), bytes };
  }
  throw new VectorsError("VECTORS_UNREADABLE", `${folder}: has no ${MODEL_FILES.join(" or ")}.`);
}

function batchOf(texts: readonly string[], tokenizer: Tokenizer): TokenBatch {
  const rows = texts.map((text) => tokenizer.encode(text, MOST_TOKENS));
  const length = Math.max(1, ...rows.map((row) => row.length));
  const ids = new BigInt64Array(rows.length * length);
  const mask = new BigInt64Array(rows.length * length);
  rows.forEach((row, index) => {
    row.forEach((id, at) => {
      ids[index * length + at] = BigInt(id);
      mask[index * length + at] = 1n;
    });
  });
  return { rows: rows.length, length, ids, mask };
}

/** The mean of the tokens that are text, in unit length. */
function meansOf({ rows, length, mask }: TokenBatch, { width, values }: TokenStates): readonly Float32Array[] {
  return Array.from({ length: rows }, (_, row) => {
    const sums = new Float64Array(width);
    for (let token = 0; token < length; token += 1) {
      const at = row * length + token;
      if (mask[at] !== 1n) continue;
      for (let n = 0; n < width; n += 1) sums[n] = (sums[n] ?? 0) + (values[at * width + n] ?? 0);
    }
    return inUnitLength(sums);
  });
}
