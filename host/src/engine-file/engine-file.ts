import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What a file was made from; `inputs` are paths from the root of the repository. */
export type EngineFileRecord = { readonly digest: string; readonly inputs: readonly string[] };

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** What npm installed stands for the content of every dependency. */
export const INSTALLED = "node_modules/.package-lock.json";

/** The engine as one file, if there is one that was made from exactly the present sources. */
export function freshEngineFile(root = ROOT): string | undefined {
  try {
    const { digest, inputs } = JSON.parse(readFileSync(recordPath(root), "utf8")) as EngineFileRecord;
    return digestOf(inputs, root) === digest ? enginePath(digest, root) : undefined;
  } catch {
    // Never made, or one of its sources is gone: the sources run as they are.
    return undefined;
  }
}

/** Beside what Node keeps compiled: `npm ci` removes both. */
export function cacheFolder(root: string): string {
  return `${root}node_modules/.cache/candor/`;
}

export function recordPath(root: string): string {
  return `${cacheFolder(root)}engine.json`;
}

export function enginePath(digest: string, root: string): string {
  return `${cacheFolder(root)}engine-${digest}/engine.mjs`;
}

/** Of every source's path and content: times and sizes would only be a guess. */
export function digestOf(inputs: readonly string[], root: string): string {
  const hash = createHash("sha1");
  for (const path of inputs)
    hash
      .update(`${path}\0`)
      .update(readFileSync(root + path))
      .update("\0");
  return hash.digest("hex");
}
