import { build } from "esbuild";
import { type Check, ROOT } from "./check.ts";

/** The engine must run in a browser (the extension carries it): a Node built-in anywhere in it fails this bundle. */
export const engineInBrowser: Check = {
  name: "engine bundles for a browser",
  run: async () => {
    const result = await build({
      entryPoints: [`${ROOT}engine/src/index.ts`],
      bundle: true,
      write: false,
      platform: "browser",
      format: "esm",
      outdir: "out",
      logLevel: "silent",
    }).catch((error: { errors?: { text: string; location: { file: string } | null }[] }) => error);
    return (result.errors ?? []).map(({ text, location }) => `${location?.file ?? "engine"}: ${text}`);
  },
};
