import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Vectors kept by the hash of what they were made from. */
export type VectorCache = { get(key: string): Promise<Float32Array | undefined>; set(key: string, vector: Float32Array): Promise<void> };

/** The key of a text's vector: another model or another size is another key. The text itself cannot be read from it. */
export function cacheKey(vectorizer: string, text: string): string {
  return createHash("sha256").update(`${vectorizer}\n${text}`).digest("hex");
}

/** For whoever keeps the vectors elsewhere. */
export const NO_CACHE: VectorCache = { get: async () => undefined, set: async () => {} };

/** Keeps vectors in a folder, a small file each. */
export function folderCache(folder: string): VectorCache {
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), key);
  return {
    get: async (key) => {
      const bytes = await readFile(fileOf(key)).catch(() => undefined);
      return bytes && new Float32Array(Uint8Array.from(bytes).buffer);
    },
    set: async (key, vector) => {
      const file = fileOf(key);
      await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
      await writeFile(`${file}.new`, new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
      await rename(`${file}.new`, file);
    },
  };
}
