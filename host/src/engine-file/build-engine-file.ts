import { existsSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { build, type Plugin, stop } from "esbuild";
import { cacheFolder, digestOf, type EngineFileRecord, enginePath, freshEngineFile, INSTALLED, ROOT, recordPath } from "./engine-file.ts";

/** Makes the engine's one file, unless the one there is was made from the present sources. */
export async function buildEngineFileIfStale(root = ROOT): Promise<void> {
  if (freshEngineFile(root) !== undefined) return;
  const draft = `${cacheFolder(root)}draft-${process.pid}`;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { engine: "engine/src/index.ts" },
    outdir: draft,
    bundle: true,
    // The PDF reader stays apart, to be loaded by the first PDF.
    splitting: true,
    format: "esm",
    platform: "node",
    outExtension: { ".js": ".mjs" },
    metafile: true,
    logLevel: "silent",
    plugins: [quickJson],
  });
  // Its process would stay as long as this one, which may be a server.
  await stop();
  const inputs = [...Object.keys(metafile.inputs).filter((path) => !path.startsWith("node_modules/")), INSTALLED].sort();
  const record: EngineFileRecord = { digest: digestOf(inputs, root), inputs };
  // An older one stays for a Candor that is running; `npm ci` removes them all.
  const file = enginePath(record.digest, root);
  if (existsSync(file)) await rm(draft, { recursive: true });
  else await rename(draft, dirname(file));
  await writeFile(`${draft}.json`, JSON.stringify(record));
  await rename(`${draft}.json`, recordPath(root));
}

/** The lexicons as text: JSON.parse reads large data faster than V8 reads the same as JavaScript. */
const quickJson: Plugin = {
  name: "quick json",
  setup: (bundle) =>
    // The pattern is one of Go: it knows no flag.
    bundle.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: "js" };
    }),
};
